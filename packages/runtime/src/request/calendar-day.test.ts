import { expect, test } from "vitest";
import { calendarDay } from "./calendar-day.ts";

test.each([
  ["a date, by UTC", new Date("2026-01-31T23:30:00Z"), "q=2026-01-31"],
  ["a date-time, as it is written", "2026-01-31T23:30:00-05:00", "q=2026-01-31"],
  ["a day", "2026-01-31", "q=2026-01-31"],
  ["a list", ["2026-01-31", null, "2026-02-01T00:00:00Z"], "q=2026-01-31&q=2026-02-01"],
])("%s", (_, value, want) => {
  expect(calendarDay("q", value)).toBe(want);
});
