import { expect, test, vi } from "vitest";
import { setAlarm } from "./alarm.ts";
import { createClock } from "./clock.ts";

test("a clock that stands still: rings when it is moved there, once", () => {
  const clock = createClock(0);
  const ring = vi.fn();
  setAlarm(clock, 100, ring);
  clock.advance(99);
  expect(ring).not.toHaveBeenCalled();
  clock.set(100);
  clock.advance(100);
  expect(ring).toHaveBeenCalledTimes(1);
});

test("a clock that runs: rings by itself, earlier when it is moved", async () => {
  const clock = createClock();
  const [soon, later] = [vi.fn(), vi.fn()];
  setAlarm(clock, clock.now() + 20, soon);
  setAlarm(clock, clock.now() + 60_000, later);
  await expect.poll(() => soon.mock.calls.length).toBe(1);
  clock.advance(60_000);
  expect(later).toHaveBeenCalledTimes(1);
});

test("a clock of one's own, which cannot tell when it is moved, is looked at", async () => {
  let now = 0;
  const ring = vi.fn();
  setAlarm({ now: () => now, advance() {}, set() {} }, 5000, ring);
  now = 5000;
  await expect.poll(() => ring.mock.calls.length).toBe(1);
});

test("turned off", () => {
  const clock = createClock(0);
  const ring = vi.fn();
  setAlarm(clock, 100, ring)();
  clock.advance(200);
  expect(ring).not.toHaveBeenCalled();
});

test("a time that has gone by: at once", () => {
  const ring = vi.fn();
  setAlarm(createClock(100), 100, ring);
  expect(ring).toHaveBeenCalledTimes(1);
});
