import { getEventListeners } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { fullJitter, stopClock } from "../../test/support/clock.ts";
import { type Probe, probe } from "../../test/support/probe.ts";
import { serve } from "../../test/support/serve.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { json, stallBefore, stallDuring } from "../../test/support/treatments.ts";
import { session } from "../auth/session.ts";
import { tokenBucket } from "../layers/rate-limit.ts";
import { multipart } from "../request/encode-body.ts";
import type { CallOptions } from "../settings.ts";

const never = () => new Promise<never>(() => {});
const forever = () => new ReadableStream<Uint8Array>({ pull: never });
const token = { authorization: () => "Bearer abc", secrets: () => [] };

/** One call that comes to wait, and what it has sent by then. */
interface Waiting {
  things: Probe;
  start?: (things: Probe, options: CallOptions) => PromiseLike<unknown>;
  sent: () => number;
}

function waiting(fetch: ReturnType<typeof stub>, settings: CallOptions = {}): Waiting {
  return { things: probe({ fetch, ...settings }), sent: () => fetch.sent.length };
}

const waits: Record<string, () => Waiting> = {
  backoff: () => waiting(stub(answerJson({}, { status: 503 }))),
  "Retry-After": () => waiting(stub(answerJson({}, { status: 429, headers: { "Retry-After": "50" } }))),
  "rate limiter": () => {
    const rateLimit = tokenBucket({ capacity: 1, interval: 3_600_000 });
    void rateLimit.take(undefined, {});
    return waiting(stub(), { rateLimit });
  },
  "rate limiter of the user": () => waiting(stub(), { rateLimit: { take: never } }),
  "login in flight": () => waiting(stub(), { auth: session({ ...token, login: never }) }),
  "stored tokens": () =>
    waiting(stub(), { auth: session({ ...token, store: { load: never, save: never } }) }),
  "renewal in flight": () =>
    waiting(stub(answerJson({}, { status: 401 })), {
      auth: session({ ...token, tokens: {}, refresh: never }),
    }),
  headers: () => waiting(stub(never)),
  body: () => waiting(stub(() => new Response(forever()))),
  "body that is being encoded": () => ({
    ...waiting(stub()),
    start: (things, options) =>
      things.send("POST", { body: { file: forever() }, send: multipart("file"), options }),
  }),
  middleware: () => {
    const wait = waiting(stub());
    wait.things.connection.http.use({ onRequest: never });
    return wait;
  },
  "a direct call": () => ({
    ...waiting(stub(never)),
    start: ({ connection }, { signal, ...settings }) =>
      connection.with(settings).http.GET("/things", signal ? { signal } : {}),
  }),
  "an unread body": () => ({
    ...waiting(stub(() => new Response(forever()))),
    start: async (things, options) => (await things.get({ options }).response()).text(),
  }),
  "a later page": () => {
    const headers = { "X-Pagination": '{"next_page":2}' };
    const fetch = stub(answerJson([{ id: 1 }], { headers }), never);
    return { ...waiting(fetch), start: (things, options) => things.list({ options }).all() };
  },
};

const start: NonNullable<Waiting["start"]> = (things, options) => things.get({ options });

test.each(Object.keys(waits))("behavior: a signal ends the wait for %s at once", async (name) => {
  stopClock();
  fullJitter();
  const { things, sent, start: begin = start } = (waits[name] as () => Waiting)();
  const controller = new AbortController();
  const reason = new Error("enough");
  const call = begin(things, { signal: controller.signal });
  const settled = vi.fn();
  call.then(settled, settled);
  await vi.advanceTimersByTimeAsync(0);
  const before = sent();
  expect(settled).not.toHaveBeenCalled();
  controller.abort(reason);
  // The clock stands still: whatever takes time cannot be what ends the call.
  expect(await caught(call)).toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sent()).toBe(before);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test.each(Object.keys(waits))("behavior: a deadline ends the wait for %s", async (name) => {
  stopClock();
  fullJitter();
  const { things, sent, start: begin = start } = (waits[name] as () => Waiting)();
  const call = begin(things, { deadline: 400 });
  const outcome = caught(call);
  await vi.advanceTimersByTimeAsync(399);
  const before = sent();
  await vi.advanceTimersByTimeAsync(1);
  const error = await outcome;
  expect(error.message).toContain("did not answer within 400 ms.\nRaise `deadline`");
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sent()).toBe(before);
});

test.each([
  ["headers", stallBefore],
  ["body", stallDuring],
])("behavior: a signal ends the wait for %s on a real connection and closes it", async (_, stall) => {
  await using server = await serve(stall);
  const controller = new AbortController();
  const reason = new Error("enough");
  const call = probe({ baseUrl: server.url, timeout: false }).get({ options: { signal: controller.signal } });
  await vi.waitFor(() => expect(server.requests).toHaveLength(1));
  const [socket] = server.sockets;
  controller.abort(reason);
  expect(await caught(call)).toBe(reason);
  await vi.waitFor(() => expect(socket?.destroyed).toBe(true));
  expect(server.requests).toHaveLength(1);
});

test("behavior: a call whose signal has gone off sends nothing", async () => {
  const fetch = stub();
  const reason = new Error("enough");
  expect(await caught(probe({ fetch }).get({ options: { signal: AbortSignal.abort(reason) } }))).toBe(reason);
  expect(fetch.sent).toEqual([]);
});

test("behavior: a reason of any kind is passed on", async () => {
  const fetch = stub();
  expect(await caught(probe({ fetch }).get({ options: { signal: AbortSignal.abort("no more") } }))).toBe(
    "no more",
  );
  const error = await caught(probe({ fetch }).get({ options: { signal: AbortSignal.abort() } }));
  expect(error.name).toBe("AbortError");
});

test("behavior: other calls on the same login go on", async () => {
  let answer: (tokens: object) => void = () => {};
  const login = vi.fn(() => new Promise<object>((resolve) => (answer = resolve)));
  const fetch = stub(answerJson({ id: 1 }));
  const things = probe({ fetch, auth: session({ ...token, login }) });
  const controller = new AbortController();
  const ended = caught(things.get({ options: { signal: controller.signal } }));
  const other = things.get();
  await vi.waitFor(() => expect(login).toHaveBeenCalledOnce());
  controller.abort();
  expect(await ended).toHaveProperty("name", "AbortError");
  answer({});
  expect(await other).toEqual({ id: 1 });
  expect(fetch.sent).toHaveLength(1);
});

test("behavior: a signal that serves many calls keeps no listener", async () => {
  const controller = new AbortController();
  const fetch = stub(answerJson({ id: 1 }));
  const things = probe({ fetch });
  for (let call = 0; call < 20; call++) {
    await things.get({ options: { signal: controller.signal, deadline: 1000 } });
    await (await things.get({ options: { signal: controller.signal } }).response()).text();
    await things.connection.http.GET("/things", { signal: controller.signal });
  }
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("behavior: a signal after the answer changes nothing", async () => {
  await using server = await serve(json({ id: 1 }));
  const controller = new AbortController();
  const things = probe({ baseUrl: server.url });
  const { data, response } = await things.get({ options: { signal: controller.signal } }).withResponse();
  controller.abort();
  expect([data, await response.json()]).toEqual([{ id: 1 }, { id: 1 }]);
  onTestFinished(() => {});
});
