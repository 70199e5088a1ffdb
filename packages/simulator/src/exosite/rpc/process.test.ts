import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../test/exosite/client.ts";

describe("a request", () => {
  test("calls are answered by their ids, in their order; one that fails leaves the others alone", async () => {
    const { rpc } = openExosite();
    const answers = await rpc([
      ["write", { alias: "temperature" }, 23.5],
      ["read", { alias: "nope" }, {}],
      ["read", { alias: "temperature" }, {}],
    ]);
    expect(answers).toEqual([
      { id: 0, status: "ok" },
      { id: 1, status: "invalid" },
      { id: 2, status: "ok", result: [[noon, 23.5]] },
    ]);
  });

  test("a call without an id is done and not answered", async () => {
    const { post, keys, account } = openExosite();
    const write = { procedure: "write", arguments: [{ alias: "counter" }, 1] };
    const read = { id: "r", procedure: "read", arguments: [{ alias: "counter" }, {}] };
    const reply = await post({ auth: { cik: keys.device }, calls: [write, read] });
    expect(JSON.parse(reply.text)).toEqual([{ id: "r", status: "ok", result: [[noon, 1]] }]);
    const silent = await post({
      auth: { cik: keys.device },
      calls: [{ ...write, arguments: [{ alias: "counter" }, 2] }],
    });
    expect([silent.status, silent.type, silent.text]).toEqual([200, null, ""]);
    expect(account.points(account.find("portal", "thermostat", "counter").rid).at(-1)).toEqual([noon, 2]);
  });

  test("the path of old is served too", async () => {
    const { http, keys } = openExosite();
    const body = JSON.stringify({ auth: { cik: keys.device }, calls: [] });
    expect((await http("POST /api:v1/rpc/process", { body })).status).toBe(200);
  });

  test("100 requests on one connection are no limit here, and GET is none of its methods", async () => {
    const { http } = openExosite();
    expect((await http("GET /onep:v1/rpc/process")).status).toBe(405);
  });
});

test.for([
  ["no JSON", "{", { code: -1, message: "Invalid JSON" }],
  ["null", "null", { code: 400, message: "Invalid request", context: "auth" }],
  ["no auth", { calls: [] }, { code: 400, message: "Invalid request", context: "auth" }],
  ["no calls", { auth: {} }, { code: 400, message: "Invalid request", context: "calls" }],
  [
    "calls that are none",
    { auth: {}, calls: [{ id: 1 }] },
    { code: 400, message: "Invalid request", context: "calls" },
  ],
  [
    "an id that is too long",
    { auth: {}, calls: [{ id: "x".repeat(41), procedure: "read", arguments: [] }] },
    { code: 400, message: "Invalid request", context: "calls" },
  ],
  [
    "an unknown CIK",
    { auth: { cik: "0".repeat(40) }, calls: [] },
    { code: 401, message: "Invalid", context: "auth" },
  ],
  ["an empty auth", { auth: {}, calls: [] }, { code: 401, message: "Invalid", context: "auth" }],
] as const)("envelope error: %s", async ([, body, error]) => {
  const reply = await openExosite().post(body);
  expect([reply.status, JSON.parse(reply.text)]).toEqual([200, { error }]);
});

test("envelope error: a procedure that there is not", async () => {
  const { post, keys } = openExosite();
  const call = { id: 1, procedure: "readd", arguments: [] };
  const reply = await post({ auth: { cik: keys.device }, calls: [call] });
  expect(JSON.parse(reply.text)).toEqual({
    error: { code: 400, message: "Invalid request", context: "procedure" },
  });
});

test.for([
  ["read", [{ alias: "temperature" }]],
  ["read", [{ alias: "temperature" }, {}, 1, 2]],
  ["read", [7, {}]],
  ["read", [{ alias: "temperature" }, null]],
  ["write", [{ alias: "temperature" }, null]],
  ["writegroup", [{ alias: "temperature" }]],
  ["recordbatch", [{ alias: "temperature" }, [1, 2]]],
  ["wait", [{ alias: "temperature" }]],
  ["info", [{ alias: "" }, null]],
  ["grant", [{ alias: "" }, { a: "read" }]],
] as const)("arguments that a procedure does not take: %s %j", async ([procedure, given]) => {
  expect(await openExosite().call([procedure, ...given])).toEqual({
    id: 0,
    status: "fail",
    error: { code: 501, message: "Error", context: "arguments" },
  });
});

describe("who calls", () => {
  const self = ["lookup", { alias: "" }, "alias", ""] as const;

  test("cik; with client_id a client below it; with resource_id the owner of a resource below it", async () => {
    const { call, keys, account } = openExosite();
    const device = account.find("portal", "thermostat");
    const port = account.find("portal", "thermostat", "temperature");
    expect((await call(self)).result).toBe(device.rid);
    expect((await call(self, { cik: keys.portal, client_id: device.rid })).result).toBe(device.rid);
    expect((await call(self, { cik: keys.vendor, resource_id: port.rid })).result).toBe(device.rid);
    expect((await call(self, { cik: keys.vendor, resource_id: device.rid.toUpperCase() })).result).toBe(
      account.find("portal").rid,
    );
  });

  test("a client or resource that is not below is refused", async () => {
    const { post, keys, account } = openExosite();
    for (const auth of [
      { cik: keys.device, client_id: account.find("portal").rid },
      { cik: keys.vendor, client_id: account.find("portal", "thermostat", "temperature").rid },
      { cik: keys.device, resource_id: account.find("portal", "thermostat").rid },
      { cik: keys.device, client_id: "x" },
    ]) {
      expect((await post({ auth, calls: [] })).text).toContain('"code":401');
    }
  });

  test("a CIK that waits for its activation, or has expired, is refused", async () => {
    const { post, account } = openExosite();
    const device = account.find("portal", "new");
    const auth = { cik: device.cik };
    expect((await post({ auth, calls: [] })).text).toContain('"code":401');
    device.keyStatus = "activated";
    expect((await post({ auth, calls: [] })).text).toBe("");
    device.keyStatus = "expired";
    expect((await post({ auth, calls: [] })).text).toContain('"code":401');
  });

  test("every call of a locked client is answered with locked, its owner's are not", async () => {
    const { call, keys, account } = openExosite();
    const device = account.find("portal", "thermostat");
    const owner = { cik: keys.portal };
    await call(["update", device.rid, { locked: true }], owner);
    expect(await call(self)).toEqual({ id: 0, status: "locked" });
    expect((await call(["info", device.rid, { basic: true }], owner)).result.basic.status).toBe("locked");
    await call(["update", { alias: "thermostat" }, { locked: false }], owner);
    expect((await call(self)).status).toBe("ok");
  });
});
