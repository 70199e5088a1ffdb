import { describe, expect, test } from "vitest";
import { answering, rpcProbe } from "../../test/support/rpc-probe.ts";
import { batch } from "./index.ts";

/** How many calls each request had. */
const sizes = (fetch: ReturnType<typeof answering>) => fetch.requests.map(({ todo }) => todo.length);

const numbers = (length: number) => Array.from({ length }, (_, index) => `${index}`);

describe("calls of one tick", () => {
  test("share a request", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const calls = [rpc.read("a"), rpc.write("b", 1), rpc.read("c")];
    expect(await Promise.all(calls)).toEqual(["a", "b", "c"]);
    expect(fetch.sent).toMatchInlineSnapshot(`
      [
        "POST https://x.example/rpc
      content-type: application/json

      {"who":{"key":"k3y-of-ada"},"todo":[{"number":0,"name":"read","with":["a"]},{"number":1,"name":"write","with":["b",1]},{"number":2,"name":"read","with":["c"]}]}",
      ]
    `);
  });

  test("60 of them take three requests", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const names = numbers(60);
    expect(await Promise.all(names.map((name) => rpc.read(name)))).toEqual(names);
    expect(sizes(fetch)).toEqual([25, 25, 10]);
  });

  test("1,000 of them take forty", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const names = numbers(1000);
    expect(await Promise.all(names.map((name) => rpc.read(name)))).toEqual(names);
    expect(sizes(fetch)).toEqual(Array(40).fill(25));
  });

  test("as many share one as `maximum` says", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch, maximum: 2 });
    await Promise.all(numbers(5).map((name) => rpc.read(name)));
    expect(sizes(fetch)).toEqual([2, 2, 1]);
  });

  test("of two resources with the same credential share a request", async () => {
    const fetch = answering();
    const one = rpcProbe({ fetch });
    const other = one.withCredential((credential) => ({ ...credential }));
    await Promise.all([one.read("a"), other.read("b")]);
    expect(sizes(fetch)).toEqual([2]);
  });

  test("with two credentials take two", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const below = rpc.withCredential((credential) => ({ ...credential, below: "42" }));
    expect(await Promise.all([rpc.read("a"), below.read("b"), rpc.read("c")])).toEqual(["a", "b", "c"]);
    expect(fetch.requests.map(({ who, todo }) => [who, todo.length])).toEqual([
      [{ key: "k3y-of-ada" }, 2],
      [{ key: "k3y-of-ada", below: "42" }, 1],
    ]);
  });

  test("on two connections take two", async () => {
    const fetch = answering();
    await Promise.all([rpcProbe({ fetch }).read("a"), rpcProbe({ fetch }).read("b")]);
    expect(sizes(fetch)).toEqual([1, 1]);
  });
});

describe("calls of two ticks", () => {
  test("take two requests, although the first is not answered yet", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const first = rpc.read("a");
    await new Promise((resolve) => setTimeout(resolve));
    expect(await Promise.all([first, rpc.read("b")])).toEqual(["a", "b"]);
    expect(sizes(fetch)).toEqual([1, 1]);
  });

  test("a failed request leaves nothing behind for the next", async () => {
    const fetch = answering();
    const failing = rpcProbe({ fetch: (request) => (fetch.sent.length ? fetch(request) : refuse(request)) });
    const refuse = async (request: Request) => {
      await fetch(request);
      throw new TypeError("fetch failed");
    };
    await expect(failing.write("lost", 1)).rejects.toThrow("Lost the connection");
    await failing.write("next", 1);
    expect(fetch.requests.map(({ todo }) => todo.map((call) => call.with[0]))).toEqual([["lost"], ["next"]]);
  });
});

describe("calls with settings of their own", () => {
  test("travel alone", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    await Promise.all([rpc.read("a"), rpc.read("b", { headers: { "X-Own": "1" } }), rpc.read("c")]);
    expect(fetch.requests.map(({ todo }) => todo.map((call) => call.with[0]))).toEqual([["a", "c"], ["b"]]);
    expect(fetch.sent[1]).toContain("x-own: 1");
  });

  test("behavior: undefined is no setting", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    await Promise.all([rpc.read("a"), rpc.read("b", { timeout: undefined, signal: undefined })]);
    expect(sizes(fetch)).toEqual([2]);
  });

  test("error: a setting that cannot be used", async () => {
    const rpc = rpcProbe({ fetch: answering() });
    const [one, other] = await Promise.allSettled([rpc.read("a", { timeout: -1 }), rpc.read("b")]);
    expect(one).toMatchObject({ reason: { name: "ConfigError" } });
    expect(other).toMatchObject({ value: "b" });
  });
});

describe("batch", () => {
  test("what waits travels alone otherwise", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    await Promise.all([rpc.read("a"), rpc.wait("b", 5), rpc.wait("c", 5)]);
    expect(sizes(fetch).sort()).toEqual([1, 1, 1]);
  });

  test("takes along what waits, and nothing from outside", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const before = rpc.read("before");
    const [a, b] = batch(rpc, () => [rpc.read("a"), rpc.wait("b", 5)] as const);
    expect(await Promise.all([before, a, b, rpc.read("after")])).toEqual(["before", "a", "b", "after"]);
    expect(fetch.requests.map(({ todo }) => todo.map((call) => call.with[0]))).toEqual([
      ["before", "after"],
      ["a", "b"],
    ]);
  });

  test("behavior: keeps to `maximum`", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch, maximum: 2 });
    await Promise.all(batch(rpc, () => numbers(3).map((name) => rpc.read(name))));
    expect(sizes(fetch)).toEqual([2, 1]);
  });

  test("behavior: concerns one resource", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const below = rpc.withCredential((credential) => ({ ...credential, below: "42" }));
    await Promise.all(batch(rpc, () => [rpc.wait("a", 5), below.wait("b", 5), below.wait("c", 5)]));
    expect(sizes(fetch).sort()).toEqual([1, 1, 1]);
  });

  test("behavior: one inside another is a batch of its own", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const calls = batch(rpc, () => [
      rpc.read("a"),
      ...batch(rpc, () => [rpc.read("b"), rpc.read("c")]),
      rpc.read("d"),
    ]);
    await Promise.all(calls);
    expect(fetch.requests.map(({ todo }) => todo.map((call) => call.with[0]))).toEqual([
      ["a", "d"],
      ["b", "c"],
    ]);
  });

  test("behavior: ends when the work throws", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    expect(() =>
      batch(rpc, () => {
        throw new Error("no");
      }),
    ).toThrow("no");
    await Promise.all([rpc.wait("a", 5), rpc.wait("b", 5)]);
    expect(sizes(fetch)).toEqual([1, 1]);
  });

  test("behavior: without a call nothing is sent", async () => {
    const fetch = answering();
    expect(batch(rpcProbe({ fetch }), () => [])).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(fetch.sent).toEqual([]);
  });
});
