import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { stopClock } from "../../test/support/clock.ts";
import { answering, envelope, RpcProbe, rpcProbe } from "../../test/support/rpc-probe.ts";
import { type Served, serve } from "../../test/support/serve.ts";
import { stub } from "../../test/support/stub.ts";
import {
  json,
  resetBeforeHeaders,
  resetDuringBody,
  stallBefore,
  text,
} from "../../test/support/treatments.ts";
import { connect } from "../connect.ts";

const retry = { firstDelay: 1 };

const answers = json([
  { number: 0, went: "fine", got: "x" },
  { number: 1, went: "fine" },
]);

/** What became of some calls of one tick on a real socket. */
async function outcomes(server: Served, ...names: string[]) {
  const rpc = rpcProbe({ baseUrl: server.url, retry });
  const calls = names.map((name) => (name.startsWith("w") ? rpc.write(name, 1) : rpc.read(name)));
  const results = await Promise.allSettled(calls);
  return results.map((result) => (result.status === "fulfilled" ? result.value : result.reason.name));
}

describe("retry", () => {
  test("a batch of safe calls is repeated after 503", async () => {
    await using server = await serve(json({}, 503), text("<html>", "text/html", 502), answers);
    expect(await outcomes(server, "a", "b")).toEqual(["x", undefined]);
    expect(server.requests).toEqual(Array(3).fill("POST /rpc"));
    expect(new Set(server.bodies).size).toBe(1);
  });

  test("a mixed batch is not", async () => {
    await using server = await serve(json({}, 503), answers);
    expect(await outcomes(server, "a", "write")).toEqual(["ServerError", "ServerError"]);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ["before the answer", resetBeforeHeaders],
    ["during the answer", resetDuringBody],
  ])("connection lost %s: safe calls are repeated, others not", async (_, treatment) => {
    await using safe = await serve(treatment, answers);
    await using mixed = await serve(treatment, answers);
    expect(await outcomes(safe, "a", "b")).toEqual(["x", undefined]);
    expect(await outcomes(mixed, "a", "write")).toEqual(["ConnectionError", "ConnectionError"]);
    expect(mixed.requests).toHaveLength(1);
  });

  test("429 and a refused connection: any call is repeated", async () => {
    await using server = await serve(json({}, 429, { "Retry-After": "0" }), answers);
    expect(await outcomes(server, "a", "write")).toEqual(["x", undefined]);
    await server[Symbol.asyncDispose]();
    const info = vi.fn();
    const rpc = rpcProbe({ baseUrl: server.url, retry, logger: { info } });
    const error = await caught(rpc.write("a", 1));
    expect(error).toMatchObject({ name: "ConnectionError", neverSent: true, operation: "probe.write" });
    expect(info).toHaveBeenCalledTimes(2);
  });

  test("x-retry: never is not repeated, whoever travels along", async () => {
    const fetch = stub(new Response("", { status: 429 }));
    const rpc = rpcProbe({ fetch, retry });
    const open = rpc.do("open", [], { retry: "never" });
    await Promise.allSettled([rpc.read("a"), open]);
    expect(fetch.sent).toHaveLength(1);
  });

  test("a failure of one call is no reason to repeat the others", async () => {
    const fetch = answering(({ number }) => ({
      number,
      went: "fail",
      wrong: { code: 500, message: "busy" },
    }));
    await caught(rpcProbe({ fetch, retry }).read("a"));
    expect(fetch.sent).toHaveLength(1);
  });
});

describe("timeout", () => {
  /** What an unanswered call is after some time. */
  async function after(
    time: number,
    start: (rpc: RpcProbe) => PromiseLike<unknown>,
    timeout?: number | false,
  ) {
    stopClock();
    const silent = (_: Request, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      });
    const rpc = rpcProbe({ fetch: silent, retry: false, ...(timeout === undefined ? {} : { timeout }) });
    let state = "pending";
    start(rpc).then(undefined, (error) => {
      state = error.message;
    });
    await vi.advanceTimersByTimeAsync(time);
    return state;
  }

  test.each<[string, number, (rpc: RpcProbe) => PromiseLike<unknown>, (number | false)?]>([
    ["default", 30_000, (rpc) => rpc.read("a")],
    ["a wait", 35_000, (rpc) => rpc.wait("a", 5_000)],
    ["setting of the connection", 6_000, (rpc) => rpc.wait("a", 5_000), 1_000],
    ["setting of the call", 7_000, (rpc) => rpc.wait("a", 5_000, { timeout: 7_000 })],
    ["deadline of the call", 2_000, (rpc) => rpc.wait("a", 5_000, { deadline: 2_000 })],
  ])("%s", async (_, time, start, timeout) => {
    expect(await after(time - 1, start, timeout)).toBe("pending");
    expect(await after(time, start, timeout)).toContain(`did not answer within ${time} ms`);
  });

  test("the longest wait of a batch counts", async () => {
    const { batch } = await import("./index.ts");
    const start = (rpc: RpcProbe) =>
      Promise.all(batch(rpc, () => [rpc.wait("a", 5_000), rpc.read("b"), rpc.wait("c", 9_000)]));
    expect(await after(38_999, start)).toBe("pending");
    expect(await after(39_000, start)).toContain("probe.wait and 2 more did not answer within 39000 ms");
  });

  test("none where the connection has none", async () => {
    expect(await after(2 ** 30, (rpc) => rpc.wait("a", 5_000), false)).toBe("pending");
  });

  test("a wait leaves nothing behind for later calls", async () => {
    await using server = await serve(answers, stallBefore);
    const rpc = rpcProbe({ baseUrl: server.url, timeout: 100, retry: false });
    expect(await rpc.wait("a", 30_000)).toBe("x");
    expect(await caught(rpc.read("b"))).toMatchObject({ name: "TimeoutError", operation: "probe.read" });
  });
});

describe("the request", () => {
  test("names, media type and path come from the envelope", async () => {
    const fetch = answering();
    const connection = connect({ baseUrl: "https://x.example/v1", fetch });
    const names = { ...envelope, path: "/a:b/rpc", mediaType: "application/json; charset=utf-8" };
    await new RpcProbe(connection, { 'k"ey': 'ä"' }, names).do('pro"cedure', ["☃", { a: [null, undefined] }]);
    expect(fetch.sent[0]).toMatchInlineSnapshot(`
      "POST https://x.example/v1/a:b/rpc
      content-type: application/json; charset=utf-8

      {"who":{"k\\"ey":"ä\\""},"todo":[{"number":0,"name":"pro\\"cedure","with":["☃",{"a":[null,null]}]}]}"
    `);
  });

  test.each([
    ["undefined at the end is left out", ["a", undefined, undefined], ["a"]],
    ["undefined before others is null", [undefined, "a"], [null, "a"]],
    ["null stays", ["a", null], ["a", null]],
    ["none", [], []],
    ["a date is ISO text", [new Date(0)], ["1970-01-01T00:00:00.000Z"]],
  ])("args: %s", async (_, args, want) => {
    const fetch = answering();
    await rpcProbe({ fetch }).do("p", args);
    expect(fetch.requests[0]?.todo[0]?.with).toEqual(want);
  });

  test("settings of the connection reach it", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch, headers: { "X-All": "1" } });
    await rpc.read("a");
    expect(fetch.sent[0]).toMatch(/x-all: 1/);
  });

  test("log lines name the first call", async () => {
    const debug = vi.fn();
    const rpc = rpcProbe({ fetch: answering(), logger: { debug } });
    await Promise.all([rpc.read("a"), rpc.write("b", 1), rpc.read("c")]);
    expect(debug.mock.calls[0]?.[0]).toMatch(/^probe\.read and 2 more: POST \S+ 200 in \d+ ms$/);
  });

  test("a redirect is not followed", async () => {
    const fetch = stub(new Response(null, { status: 307, headers: { Location: "https://y.example/rpc" } }));
    expect((await caught(rpcProbe({ fetch }).read("a"))).name).toBe("RedirectError");
  });

  test("a server that closes the connection after an answer: the next call opens another", async () => {
    await using server = await serve(
      json([{ number: 0, went: "fine", got: "x" }], 200, { Connection: "close" }),
    );
    const rpc = rpcProbe({ baseUrl: server.url, retry: false });
    expect([await rpc.read("a"), await rpc.read("b")]).toEqual(["x", "x"]);
    await delay(1);
    expect(server.sockets.size).toBe(2);
  });
});
