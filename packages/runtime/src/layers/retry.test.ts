import { describe, expect, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { fullJitter, stopClock } from "../../test/support/clock.ts";
import { probe } from "../../test/support/probe.ts";
import { answerJson, type Stub, stub } from "../../test/support/stub.ts";
import type { Call } from "../call/call.ts";
import type { Input, Method } from "../call/input.ts";
import { raw } from "../request/encode-body.ts";

const fine = answerJson({ id: 1 });
const busy = (status = 503, headers: HeadersInit = {}) => answerJson({}, { status, headers });
const lost = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
const refused = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) });

/** Lets the clock run until the call is settled; gives its outcome and how long the clock ran. */
async function settled(call: Call<unknown>): Promise<[outcome: unknown, time: number]> {
  const start = Date.now();
  let time: number | undefined;
  const outcome = call
    .catch((error) => error)
    .finally(() => {
      time = Date.now() - start;
    });
  while (time === undefined) {
    await vi.advanceTimersToNextTimerAsync();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return [await outcome, time];
}

async function attempts(fetch: Stub, method: Method, input: Input = {}): Promise<number> {
  stopClock();
  await settled(probe({ fetch }).send(method, input));
  return fetch.sent.length;
}

test("default", async () => {
  stopClock();
  fullJitter();
  const fetch = stub(busy(), busy(), fine);
  expect(await settled(probe({ fetch }).get())).toEqual([{ id: 1 }, 500 + 1000]);
  expect(fetch.sent).toHaveLength(3);
});

test("behavior: gives up after three attempts with the last failure", async () => {
  stopClock();
  const fetch = stub(busy(503), busy(502), busy(500), fine);
  const [error] = await settled(probe({ fetch }).get());
  expect(error).toHaveProperty("status", 500);
  expect(fetch.sent).toHaveLength(3);
});

test("behavior: a pause is anything up to its bound", async () => {
  stopClock();
  vi.spyOn(Math, "random").mockReturnValueOnce(0).mockReturnValueOnce(0.5);
  const [, time] = await settled(probe({ fetch: stub(busy(), busy(), fine) }).get());
  expect(time).toBe(0 + 500);
});

test("args: attempts and pauses", async () => {
  stopClock();
  fullJitter();
  const fetch = stub(busy());
  const retry = { attempts: 6, firstDelay: 100, longestDelay: 400 };
  const [, time] = await settled(probe({ fetch, retry }).get());
  expect(time).toBe(100 + 200 + 400 + 400 + 400);
  expect(fetch.sent).toHaveLength(6);
});

test("args: retry false", async () => {
  const fetch = stub(busy(), fine);
  expect(await caught(probe({ fetch, retry: false }).get())).toHaveProperty("status", 503);
  expect(fetch.sent).toHaveLength(1);
});

describe("behavior: what is repeated", () => {
  test.each([408, 429, 500, 502, 503, 504])("status %i", async (status) => {
    expect(await attempts(stub(busy(status), fine), "GET")).toBe(2);
  });

  test.each([400, 401, 403, 404, 409, 410, 412, 422, 428, 501, 505])("not status %i", async (status) => {
    expect(await attempts(stub(busy(status), fine), "GET")).toBe(1);
  });

  test.each(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"] as const)("%s", async (method) => {
    expect(await attempts(stub(busy(), fine), method)).toBe(2);
    expect(await attempts(stub(lost(), fine), method)).toBe(2);
  });

  test.each(["POST", "PATCH"] as const)("%s only where it was certainly not carried out", async (method) => {
    expect(await attempts(stub(busy(), fine), method)).toBe(1);
    expect(await attempts(stub(lost(), fine), method)).toBe(1);
    expect(await attempts(stub(refused(), fine), method)).toBe(2);
    expect(await attempts(stub(busy(429), fine), method)).toBe(2);
  });

  test("POST where the specification calls it safe", async () => {
    expect(await attempts(stub(busy(), fine), "POST", { retry: "safe" })).toBe(2);
    expect(await attempts(stub(lost(), fine), "POST", { retry: "safe" })).toBe(2);
  });

  test.each(["GET", "POST"] as const)("never %s where the specification forbids it", async (method) => {
    expect(await attempts(stub(busy(429), fine), method, { retry: "never" })).toBe(1);
    expect(await attempts(stub(refused(), fine), method, { retry: "never" })).toBe(1);
  });

  test("not with If-Match after a lost connection, which may have been carried out", async () => {
    const options = { ifMatch: '"1"' };
    expect(await attempts(stub(lost(), fine), "PUT", { options })).toBe(1);
    expect(await attempts(stub(refused(), fine), "PUT", { options })).toBe(2);
    expect(await attempts(stub(busy(503), fine), "PUT", { options })).toBe(2);
  });

  test("not what is no failure of the network", async () => {
    expect(await attempts(stub(new Response("<html>")), "GET")).toBe(1);
  });
});

describe("behavior: Retry-After", () => {
  test.each([
    ["seconds", "7", 7000],
    ["zero", "0", 0],
    ["a date", "Tue, 01 Jan 2030 00:00:30 GMT", 30_000],
    ["a date that has passed", "Mon, 31 Dec 2029 00:00:00 GMT", 0],
    ["the longest", "60", 60_000],
    ["what nobody understands", "soon", 500],
  ])("%s", async (_, value, want) => {
    stopClock();
    fullJitter();
    const fetch = stub(busy(429, { "Retry-After": value }), fine);
    expect(await settled(probe({ fetch }).send("POST"))).toEqual([{ id: 1 }, want]);
  });

  test.each([
    ["seconds", "61", "2030-01-01T00:01:01.000Z"],
    ["a date", "Tue, 01 Jan 2030 01:00:00 GMT", "2030-01-01T01:00:00.000Z"],
  ])("error: beyond the bound, as %s", async (_, value, retryAt) => {
    stopClock();
    const fetch = stub(busy(503, { "Retry-After": value }), fine);
    const [error, time] = await settled(probe({ fetch }).get());
    expect(error).toHaveProperty("retryAt", new Date(retryAt));
    expect(time).toBe(0);
    expect(fetch.sent).toHaveLength(1);
  });

  test("args: longestRetryAfter", async () => {
    stopClock();
    const fetch = stub(busy(429, { "Retry-After": "120" }), fine);
    const [value, time] = await settled(probe({ fetch, retry: { longestRetryAfter: 120_000 } }).get());
    expect([value, time]).toEqual([{ id: 1 }, 120_000]);
  });
});

describe("behavior: bodies", () => {
  const now = { "Retry-After": "0" };
  const bytes = new TextEncoder().encode("a,b\n");
  const form = new FormData();
  form.append("file", new Blob([bytes]), "a.csv");
  test.each([
    ["JSON", { body: { a: 1 } }],
    ["text", { body: "a,b", send: raw, headers: { "Content-Type": "text/csv" } }],
    ["blob", { body: new Blob([bytes]), send: raw, headers: { "Content-Type": "text/csv" } }],
    ["bytes", { body: bytes, send: raw, headers: { "Content-Type": "text/csv" } }],
    ["form", { body: { a: 1 }, send: () => new URLSearchParams("a=1") }],
    ["multipart", { body: {}, send: () => form }],
  ])("%s is sent again as it was", async (_, input) => {
    const fetch = stub(busy(429, now), busy(429, now), fine);
    await probe({ fetch }).send("POST", input);
    expect(fetch.sent).toHaveLength(3);
    expect(fetch.sent[0]).toContain("\n\n");
    expect(fetch.sent[1]).toBe(fetch.sent[0]);
    expect(fetch.sent[2]).toBe(fetch.sent[0]);
  });

  test("a stream is not", async () => {
    const fetch = stub(busy(429, now), fine);
    const call = probe({ fetch }).send("POST", {
      body: new Blob([bytes]).stream(),
      send: raw,
      headers: { "Content-Type": "text/csv" },
    });
    expect(await caught(call)).toHaveProperty("status", 429);
    expect(fetch.sent).toHaveLength(1);
  });
});

describe("behavior: retry budget", () => {
  test("a connection pays for a hundred repetitions, all its views together", async () => {
    stopClock();
    const fetch = stub(busy());
    const things = probe({ fetch, retry: { attempts: 2 } });
    const view = probe({});
    Object.assign(view, { connection: things.connection.with({ headers: { "X-View": "1" } }) });
    for (let call = 0; call < 120; call++) {
      await settled((call % 2 === 0 ? things : view).get());
    }
    expect(fetch.sent).toHaveLength(120 + 100);
  });

  test("five answers earn one repetition back", async () => {
    stopClock();
    let healthy = false;
    const fetch = stub(() => (healthy ? fine.clone() : busy()));
    const things = probe({ fetch, retry: { attempts: 2 } });
    for (let call = 0; call < 101; call++) {
      await settled(things.get());
    }
    const before = fetch.sent.length;
    healthy = true;
    for (let call = 0; call < 5; call++) {
      await things.get();
    }
    healthy = false;
    await settled(things.get());
    await settled(things.get());
    expect(fetch.sent.length - before).toBe(5 + 2 + 1);
  });

  test("never holds more than it is made for", async () => {
    stopClock();
    let healthy = true;
    const fetch = stub(() => (healthy ? fine.clone() : busy()));
    const things = probe({ fetch, retry: { attempts: 2 } });
    for (let call = 0; call < 10; call++) {
      await things.get();
    }
    healthy = false;
    for (let call = 0; call < 101; call++) {
      await settled(things.get());
    }
    expect(fetch.sent).toHaveLength(10 + 101 + 100);
  });
});

test("behavior: tells the logger", async () => {
  stopClock();
  fullJitter();
  const info = vi.fn();
  await settled(probe({ fetch: stub(busy(), lost(), fine), logger: { info } }).get());
  expect(info.mock.calls.flat()).toMatchInlineSnapshot(`
    [
      "things.get: attempt 1 failed (503), next in 500 ms",
      "things.get: attempt 2 failed (ConnectionError), next in 1000 ms",
    ]
  `);
});

test("args: undefined is the default", async () => {
  stopClock();
  const fetch = stub(busy());
  const options = { retry: { attempts: undefined, firstDelay: undefined } as never };
  await settled(probe({ fetch }).get({ options }));
  expect(fetch.sent).toHaveLength(3);
});
