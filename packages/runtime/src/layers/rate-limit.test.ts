import { expect, test, vi } from "vitest";
import { stopClock } from "../../test/support/clock.ts";
import { probe } from "../../test/support/probe.ts";
import { stub } from "../../test/support/stub.ts";
import { bearer } from "../auth/bearer.ts";
import { tokenBucket } from "./rate-limit.ts";

test("default", async () => {
  stopClock();
  const fetch = stub();
  const things = probe({ fetch, rateLimit: tokenBucket({ capacity: 2, interval: 100 }) });
  const calls = Promise.all([1, 2, 3, 4].map(() => things.get()));
  await vi.advanceTimersByTimeAsync(0);
  expect(fetch.sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(99);
  expect(fetch.sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(fetch.sent).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(100);
  expect(fetch.sent).toHaveLength(4);
  await calls;
});

test("behavior: fills up again, but not beyond its capacity", async () => {
  stopClock();
  const fetch = stub();
  const things = probe({ fetch, rateLimit: tokenBucket({ capacity: 2, interval: 100 }) });
  await Promise.all([things.get(), things.get()]);
  await vi.advanceTimersByTimeAsync(10_000);
  const more = Promise.all([things.get(), things.get(), things.get()]);
  await vi.advanceTimersByTimeAsync(0);
  expect(fetch.sent).toHaveLength(4);
  await vi.advanceTimersByTimeAsync(100);
  await more;
});

test("behavior: a wait that is ended gives its place back", async () => {
  stopClock();
  const limit = tokenBucket({ capacity: 1, interval: 100 });
  await limit.take(undefined, {});
  const reason = new Error("enough");
  const controller = new AbortController();
  const waiting = limit.take(controller.signal, {});
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  const next = vi.fn();
  void limit.take(undefined, {})?.then(next);
  await vi.advanceTimersByTimeAsync(100);
  expect(next).toHaveBeenCalledOnce();
});

test("error: a signal that has gone off takes no place", async () => {
  stopClock();
  const limit = tokenBucket({ capacity: 1, interval: 100 });
  await limit.take(undefined, {});
  const reason = new Error("enough");
  expect(() => limit.take(AbortSignal.abort(reason), {})).toThrow(reason);
  expect(vi.getTimerCount()).toBe(0);
});

test("behavior: each repetition counts", async () => {
  const take = vi.fn();
  const fetch = stub(Response.json({}, { status: 429, headers: { "Retry-After": "0" } }), Response.json({}));
  await probe({ fetch, rateLimit: { take } }).get();
  expect(take).toHaveBeenCalledTimes(2);
});

test("behavior: a limiter hears of the settings of the call", async () => {
  const take = vi.fn();
  const auth = bearer("abc");
  await probe({ fetch: stub(), rateLimit: { take } }).get({ options: { auth } });
  expect(take).toHaveBeenCalledWith(undefined, expect.objectContaining({ auth }));
});

test("args: false", async () => {
  const take = vi.fn();
  await probe({ fetch: stub(), rateLimit: { take } }).get({ options: { rateLimit: false } });
  expect(take).not.toHaveBeenCalled();
});
