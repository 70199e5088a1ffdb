import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../../test/exosite/client.ts";
import { listen } from "../../../node/listen.ts";

const temperature = { alias: "temperature" };

/** Whether something has come to an end. */
async function isOver(promise: Promise<unknown>): Promise<boolean> {
  const turn = new Promise((resolve) => setTimeout(() => resolve("pending"), 10));
  return (await Promise.race([promise, turn])) !== "pending";
}

describe("what ends it", () => {
  test("a write by somebody else", async () => {
    const { call, keys, account } = openExosite();
    const waiting = call(["wait", temperature, {}]);
    expect(await isOver(waiting)).toBe(false);
    await call(["write", account.find("portal", "thermostat", "temperature").rid, 30], { cik: keys.portal });
    expect(await waiting).toEqual({ id: 0, status: "ok", result: [noon, 30] });
  });

  test("a write by the test itself, and by HTTP", async () => {
    const { call, http, account } = openExosite();
    const first = call(["wait", temperature, {}]);
    await expect.poll(() => account.waiting).toBe(1);
    account.write(account.find("portal", "thermostat", "temperature").rid, 31);
    expect((await first).result).toEqual([noon, 31]);
    const second = call(["wait", temperature, {}]);
    await expect.poll(() => account.waiting).toBe(1);
    await http("POST /onep:v1/stack/alias", { as: "device", body: "temperature=32" });
    expect((await second).result).toEqual([noon, 32]);
  });

  test("the time, on the simulator's clock: 30 seconds unless told otherwise", async () => {
    const { call, simulator } = openExosite();
    const waiting = call(["wait", temperature, {}]);
    simulator.clock.advance(29_999);
    expect(await isOver(waiting)).toBe(false);
    simulator.clock.advance(1);
    expect(await waiting).toEqual({ id: 0, status: "expire" });
  });

  test("the time, on a clock that runs", async () => {
    const { call } = openExosite({ clock: { now: Date.now, advance() {}, set() {} } });
    const began = performance.now();
    expect((await call(["wait", temperature, { timeout: 150 }])).status).toBe("expire");
    expect(performance.now() - began).toBeGreaterThan(140);
  });

  test("five minutes at most", async () => {
    const { call, simulator } = openExosite();
    const waiting = call(["wait", temperature, { timeout: 900_000 }]);
    simulator.clock.advance(300_000);
    expect((await waiting).status).toBe("expire");
  });

  test("not a record of the past, nor another resource", async () => {
    const { rpc, simulator } = openExosite();
    const waiting = rpc([
      ["wait", temperature, { timeout: 1000 }],
      ["record", temperature, [[-10, 1]], {}],
      ["write", { alias: "humidity" }, 1],
    ]);
    expect(await isOver(waiting)).toBe(false);
    simulator.clock.advance(1000);
    expect((await waiting).map(({ status }) => status)).toEqual(["expire", "ok", "ok"]);
  });

  test("a write behind it in the same request", async () => {
    const { rpc } = openExosite();
    const answers = await rpc([
      ["wait", temperature, {}],
      ["write", temperature, 25],
    ]);
    expect(answers).toEqual([
      { id: 0, status: "ok", result: [noon, 25] },
      { id: 1, status: "ok" },
    ]);
  });
});

describe("since", () => {
  test("the first point after it, at once where it is there", async () => {
    const { rpc, call } = openExosite();
    await call([
      "recordbatch",
      temperature,
      [
        [noon + 1, 1],
        [noon + 3, 3],
      ],
    ]);
    const answers = await rpc([
      ["wait", temperature, { since: noon }],
      ["wait", temperature, { since: noon + 1, timeout: 0 }],
      ["wait", temperature, { since: noon + 3, timeout: 0 }],
    ]);
    expect(answers.map(({ result, status }) => result ?? status)).toEqual([
      [noon + 1, 1],
      [noon + 3, 3],
      "expire",
    ]);
  });

  test("includesSince: a point at exactly that time counts", async () => {
    const { call } = openExosite({ includesSince: true });
    await call(["write", temperature, 1]);
    expect((await call(["wait", temperature, { since: noon }])).result).toEqual([noon, 1]);
  });

  test("null is now: what is there does not count", async () => {
    const { call, simulator } = openExosite();
    await call(["write", temperature, 1]);
    const waiting = call(["wait", temperature, { since: null, timeout: 500 }]);
    simulator.clock.advance(500);
    expect((await waiting).status).toBe("expire");
  });

  test("loop: nothing lost, nothing doubled", async () => {
    const { call, account, simulator } = openExosite();
    const { rid } = account.find("portal", "thermostat", "temperature");
    const seen: number[] = [];
    let since = noon;
    for (const value of [1, 2, 3]) {
      simulator.clock.advance(1000);
      account.write(rid, value);
      const { result } = await call(["wait", temperature, { since }]);
      since = result[0];
      seen.push(result[1]);
    }
    expect(seen).toEqual([1, 2, 3]);
  });
});

test.for([[{ timeout: "x" }], [{ timeout: -1 }], [{ since: "x" }], [{ since: 1.5 }]])(
  "refused with error: %j",
  async ([options]) => {
    expect(await openExosite().call(["wait", temperature, options])).toMatchObject({
      status: "error",
      error: { code: 501, context: "arguments" },
    });
  },
);

test("unknown alias", async () => {
  expect((await openExosite().call(["wait", { alias: "nope" }, {}])).status).toBe("invalid");
});

describe("who gives up", () => {
  test("in process: the call ends with the signal, and nothing waits any more", async () => {
    const { simulator, keys, account } = openExosite();
    const body = JSON.stringify({
      auth: { cik: keys.device },
      calls: [{ id: 1, procedure: "wait", arguments: [temperature, {}] }],
    });
    const waiting = simulator.fetch("http://m2.exosite.test/onep:v1/rpc/process", {
      method: "POST",
      body,
      signal: AbortSignal.timeout(20),
    });
    await expect(waiting).rejects.toMatchObject({ name: "TimeoutError" });
    expect(simulator.requests).toMatchObject([{ calls: ["rpc.wait"], status: undefined }]);
    expect(account.waiting).toBe(0);
  });

  test("over HTTP: a real request is answered by a real write, and one that is closed leaves nothing behind", async () => {
    const { simulator, keys, account } = openExosite();
    const listening = await listen(simulator);
    const post = async (procedure: string, given: unknown[], signal?: AbortSignal) => {
      const calls = [{ id: 1, procedure, arguments: [temperature, ...given] }];
      const response = await fetch(`${listening.url}/onep:v1/rpc/process`, {
        method: "POST",
        body: JSON.stringify({ auth: { cik: keys.device }, calls }),
        ...(signal && { signal }),
      });
      return (await response.json()) as unknown;
    };
    await expect(post("wait", [{}], AbortSignal.timeout(50))).rejects.toThrow();
    await expect.poll(() => account.waiting).toBe(0);
    const waiting = post("wait", [{}]);
    await expect.poll(() => account.waiting).toBe(1);
    await post("write", [7]);
    expect(await waiting).toEqual([{ id: 1, status: "ok", result: [noon, 7] }]);
    await listening.close();
  });
});
