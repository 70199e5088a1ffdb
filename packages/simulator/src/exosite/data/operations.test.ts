import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../test/exosite/client.ts";

const alias = "/onep:v1/stack/alias";
const form = "application/x-www-form-urlencoded; charset=utf-8";
const httpDate = (seconds: number): string => new Date(seconds * 1000).toUTCString();

test("write: all at the time of the server, unknown aliases skipped", async () => {
  const { http, rpc } = openExosite();
  const reply = await http(`POST ${alias}`, {
    as: "device",
    body: "temperature=21.5&nope=1&state=a%26b+%C3%A9&counter=",
  });
  expect([reply.status, reply.text, reply.type]).toEqual([204, "", null]);
  const answers = await rpc(
    ["temperature", "state", "counter"].map((name) => ["read", { alias: name }, {}] as const),
  );
  expect(answers.map(({ result }) => result[0])).toEqual([
    [noon, 21.5],
    [noon, "a&b é"],
    [noon, 1],
  ]);
});

test("read: what has a value, not in the order of the request", async () => {
  const { http, call } = openExosite();
  await call(["flush", { alias: "humidity" }]);
  await http(`POST ${alias}`, { as: "device", body: "temperature=21.5&state=a%26b" });
  expect(await http(`GET ${alias}?temperature&humidity&state&nope`, { as: "device" })).toMatchObject({
    status: 200,
    type: form,
    text: "state=a%26b&temperature=21.5",
  });
  expect(await http(`GET ${alias}?humidity&nope`, { as: "device" })).toMatchObject({ status: 204, text: "" });
});

test("writeRead: all is written before anything is read", async () => {
  const { http } = openExosite();
  const reply = await http(`POST ${alias}?counter`, { as: "device", body: "counter=7" });
  expect(reply).toMatchObject({ status: 200, text: "counter=7" });
  expect((await http(`POST ${alias}?nope`, { as: "device", body: "counter=7" })).status).toBe(204);
});

test("record: several aliases, points in any order", async () => {
  const { http, call } = openExosite();
  const body = `alias=counter&${noon - 20}=2&${noon - 10}=3&alias=state&-5=x&alias=nope&1=1`;
  expect((await http("POST /onep:v1/stack/record", { as: "device", body })).status).toBe(204);
  expect((await call(["read", { alias: "counter" }, { endtime: noon - 10, limit: 2 }])).result).toEqual([
    [noon - 10, 3],
    [noon - 20, 2],
  ]);
  expect((await call(["read", { alias: "state" }, {}])).result).toEqual([[noon - 5, "x"]]);
});

test("record: two points of an alias within a second, and what is no time; the others are stored", async () => {
  const { http, call } = openExosite();
  const body = `alias=state&${noon - 9}=a&${noon - 9}=b&yesterday=c&${noon - 8}=d`;
  expect(await http("POST /onep:v1/stack/record", { as: "device", body })).toMatchObject({
    status: 409,
    type: form,
    text: `state=${noon - 9}&state=yesterday`,
  });
  expect((await call(["read", { alias: "state" }, { limit: 2 }])).result).toEqual([
    [noon - 8, "d"],
    [noon - 9, "a"],
  ]);
});

test("record: of one alias by its path", async () => {
  const { http, call, account } = openExosite();
  const device = account.find("portal", "thermostat");
  device.aliases.set("a/b ü", device.aliases.get("state") ?? "");
  const reply = await http(`POST ${alias}/a%2Fb%20%C3%BC`, { as: "device", body: `${noon - 1}=x` });
  expect(reply.status).toBe(204);
  expect((await call(["read", { alias: "state" }, {}])).result).toEqual([[noon - 1, "x"]]);
});

describe("long poll", () => {
  const wait = (timeout: number, since?: string | number) => ({
    as: "device" as const,
    headers: {
      "request-timeout": String(timeout),
      ...(since !== undefined && { "if-modified-since": String(since) }),
    },
  });

  test("ends with a write; Last-Modified goes into the next one, and nothing is lost", async () => {
    const { http, account, simulator } = openExosite();
    const { rid } = account.find("portal", "thermostat", "state");
    const waiting = http(`GET ${alias}?state`, wait(30_000));
    await expect.poll(() => account.waiting).toBe(1);
    account.write(rid, "on & on");
    const first = await waiting;
    expect(first).toMatchObject({ status: 200, type: form, text: "state=on+%26+on" });
    expect(first.headers.get("last-modified")).toBe(httpDate(noon));
    simulator.clock.advance(1000);
    account.write(rid, "off");
    const second = await http(`GET ${alias}?state`, wait(30_000, first.headers.get("last-modified") ?? ""));
    expect([second.text, second.headers.get("last-modified")]).toEqual(["state=off", httpDate(noon + 1)]);
    expect((await http(`GET ${alias}?state`, wait(0, noon + 1))).status).toBe(304);
    expect((await http(`GET ${alias}?state`, wait(0, noon))).text).toBe("state=off");
  });

  test("304 when the time is over, for an unknown alias too", async () => {
    const { http, account, simulator } = openExosite();
    const waiting = [http(`GET ${alias}?state`, wait(5000)), http(`GET ${alias}?nope`, wait(5000))];
    await expect.poll(() => account.waiting).toBe(2);
    simulator.clock.advance(5000);
    expect((await Promise.all(waiting)).map(({ status, text }) => [status, text])).toEqual([
      [304, ""],
      [304, ""],
    ]);
    expect(account.waiting).toBe(0);
  });

  test.for([
    ["two aliases", "?state&counter", wait(1)],
    ["none", "", wait(1)],
    ["a time that is none", "?state", wait(1, "yesterday")],
    ["a timeout that is none", "?state", { as: "device" as const, headers: { "request-timeout": "x" } }],
  ] as const)("refused: %s", async ([, query, options]) => {
    expect((await openExosite().http(`GET ${alias}${query}`, options)).status).toBe(400);
  });
});

test.for([`GET ${alias}?state`, `POST ${alias}`, "POST /onep:v1/stack/record", `POST ${alias}/state`])(
  "without a key, or with a wrong one: %s",
  async (line) => {
    const { http } = openExosite();
    const body = line.startsWith("POST") ? { body: "a=1" } : {};
    const expected = { status: 401, text: "HTTP/1.1 401 Unauthorized", type: "text/plain; charset=utf-8" };
    expect(await http(line, body)).toMatchObject(expected);
    expect(await http(line, { ...body, headers: { "x-exosite-cik": "0".repeat(40) } })).toMatchObject(
      expected,
    );
  },
);

test("a locked device is refused", async () => {
  const { http, call, keys } = openExosite();
  await call(["update", { alias: "thermostat" }, { locked: true }], { cik: keys.portal });
  expect((await http(`GET ${alias}?state`, { as: "device" })).status).toBe(403);
});

test("time and address", async () => {
  const { http } = openExosite();
  expect(await http("GET /timestamp")).toMatchObject({
    status: 200,
    type: "text/plain; charset=utf-8",
    text: String(noon),
  });
  expect((await http("GET /ip")).text).toMatch(/^\d+(,\d+){5}$/);
});
