import fc from "fast-check";
import { expect, test } from "vitest";
import { stopClock } from "../../test/support/clock.ts";
import { retryAfter } from "./retry-after.ts";

const asked = (value: string) => retryAfter(new Response(null, { headers: { "Retry-After": value } }));

test("default", () => {
  expect(retryAfter(new Response(null))).toBeUndefined();
});

test.each([
  ["120", 120_000],
  ["0", 0],
  ["1.5", 1500],
  ["", undefined],
  ["soon", undefined],
  ["-5", 0],
  ["99999999999999999999", 8e15],
])("args: %j", (value, want) => {
  expect(asked(value)).toBe(want);
});

test("behavior: every number of seconds", () => {
  fc.assert(
    fc.property(fc.nat(), (seconds) => {
      expect(asked(`${seconds}`)).toBe(seconds * 1000);
    }),
  );
});

test("behavior: every date is waited for, or has passed", () => {
  stopClock();
  const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(date, (until) => {
      const whole = Math.floor(until.getTime() / 1000) * 1000;
      expect(asked(until.toUTCString())).toBe(Math.max(0, whole - Date.now()));
    }),
  );
});

test("behavior: never a negative or unknown number", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (value) => {
      const wait = asked(value.trim());
      expect(wait === undefined || wait >= 0).toBe(true);
    }),
  );
});
