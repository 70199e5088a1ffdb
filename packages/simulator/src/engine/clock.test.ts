import { expect, test } from "vitest";
import { createClock } from "./clock.ts";

test("stands still where it is told to, and moves on demand", () => {
  const clock = createClock("2024-01-01T00:00:00Z");
  expect(clock.now()).toBe(Date.UTC(2024, 0, 1));
  clock.advance(1500);
  expect(clock.now()).toBe(Date.UTC(2024, 0, 1) + 1500);
  clock.set(new Date(7));
  expect(clock.now()).toBe(7);
});

test("without a time it follows the computer, from as far off as it was moved", () => {
  const clock = createClock();
  clock.advance(60_000);
  expect(Math.abs(clock.now() - Date.now() - 60_000)).toBeLessThan(1000);
});

test("what is no time is refused", () => {
  expect(() => createClock("soon")).toThrow(
    '"soon" is no time. Pass a Date, ISO text or milliseconds since 1970.',
  );
});
