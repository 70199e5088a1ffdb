import { expect, test } from "vitest";
import { openExosite } from "../../../test/exosite/client.ts";

const calls = [
  ["read", { alias: "temperature" }, {}],
  ["write", { alias: "counter" }, 1],
  ["info", { alias: "" }, { basic: true }],
] as const;

test("call: one call of a batch gets another status, the others are done", async () => {
  const { rpc, simulator, account } = openExosite();
  const counter = account.find("portal", "thermostat", "counter");
  const before = counter.series.all().at(-1);
  simulator.faults.add({
    match: { operation: "rpc.write", times: 1 },
    fault: { kind: "call", status: "fail", error: { code: 501, message: "Error" } },
  });
  expect((await rpc(calls)).map(({ status, error }) => [status, error])).toEqual([
    ["ok", undefined],
    ["fail", { code: 501, message: "Error" }],
    ["ok", undefined],
  ]);
  expect(counter.series.all().at(-1)).toEqual(before);
  expect((await rpc(calls)).map(({ status }) => status)).toEqual(["ok", "ok", "ok"]);
});

test("call: executed does the work first", async () => {
  const { call, simulator, account } = openExosite();
  simulator.faults.add({ fault: { kind: "call", status: "error", result: "oh", executed: true } });
  expect(await call(calls[1])).toEqual({ id: 0, status: "error", result: "oh" });
  expect(account.points(account.find("portal", "thermostat", "counter").rid).at(-1)?.[1]).toBe(1);
});

test("call: an answer is left out, or given twice", async () => {
  const { rpc, simulator } = openExosite();
  simulator.faults.add({ match: { operation: "rpc.read" }, fault: { kind: "call", answer: "missing" } });
  simulator.faults.add({ match: { operation: "rpc.info" }, fault: { kind: "call", answer: "twice" } });
  expect((await rpc(calls)).map(({ id }) => id)).toEqual([1, 2, 2]);
});

test("call: nothing happens where there are no calls", async () => {
  const { http, simulator } = openExosite();
  simulator.faults.add({ fault: { kind: "call", status: "invalid" } });
  expect((await http("GET /timestamp")).status).toBe(200);
});

test("other kinds: by the operation of any call in the request", async () => {
  const { post, keys, simulator } = openExosite();
  const body = {
    auth: { cik: keys.device },
    calls: [{ id: 1, procedure: "create", arguments: ["client", {}] }],
  };
  simulator.faults.add({
    match: { operation: "rpc.createClient", times: 1 },
    fault: { kind: "status", status: 503 },
  });
  expect(await post(body)).toMatchObject({ status: 503, text: "HTTP/1.1 503 Service Unavailable" });
  expect(JSON.parse((await post(body)).text)[0].status).toBe("ok");
  expect(simulator.requests.map(({ operation, calls: sent }) => [operation, sent])).toEqual([
    ["rpc.process", ["rpc.createClient"]],
    ["rpc.process", ["rpc.createClient"]],
  ]);
});

test("other kinds: an expired token is an envelope error for RPC, and 401 elsewhere", async () => {
  const { post, http } = openExosite({ faults: [{ fault: { kind: "expiredToken" } }] });
  const reply = await post({});
  expect([reply.status, reply.text]).toEqual([
    200,
    '{"error":{"code":401,"message":"Invalid","context":"auth"}}',
  ]);
  expect((await http("GET /timestamp")).status).toBe(401);
});

test("other kinds: an envelope of one's own", async () => {
  const body = { error: { code: 500, message: "Error" } };
  const { post } = openExosite({ faults: [{ fault: { kind: "status", status: 200, body } }] });
  const reply = await post({});
  expect([reply.status, reply.type, JSON.parse(reply.text)]).toEqual([200, "application/json", body]);
});

test("other kinds: a reset after the work was done", async () => {
  const { call, simulator, account } = openExosite();
  simulator.faults.add({ match: { operation: "rpc.write" }, fault: { kind: "reset", executed: true } });
  await expect(call(calls[1])).rejects.toThrow("fetch failed");
  expect(account.points(account.find("portal", "thermostat", "counter").rid).at(-1)?.[1]).toBe(1);
});
