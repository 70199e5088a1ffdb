import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type StatsInterval, statsIntervals, statsSpans } from "../../src/index.ts";
import { addMonths, windows } from "../../src/stats/windows.ts";
import { request } from "../support/arbitrary.ts";

const seconds = (text: string) => Date.parse(text) / 1000;

/** The windows of a range, as days. */
function split(interval: StatsInterval, from: string, to: string): string[] {
  return [...windows(seconds(from), seconds(to), statsSpans[interval])].map((window) =>
    [window.from, window.to].map((time) => new Date(time * 1000).toISOString().slice(0, 10)).join(" "),
  );
}

test.each<[interval: StatsInterval, from: string, to: string, want: string[]]>([
  [
    "15mins",
    "2025-12-16",
    "2026-03-01",
    ["2025-12-16 2026-01-16", "2026-01-16 2026-02-16", "2026-02-16 2026-03-01"],
  ],
  ["hours", "2025-12-29", "2026-03-01", ["2025-12-29 2026-01-29", "2026-01-29 2026-03-01"]],
  ["hours", "2026-01-29", "2026-03-01", ["2026-01-29 2026-03-01"]],
  [
    "days",
    "2025-01-25",
    "2026-03-01",
    ["2025-01-25 2025-07-24", "2025-07-24 2026-01-20", "2026-01-20 2026-03-01"],
  ],
  [
    "weeks",
    "2025-05-05",
    "2026-03-01",
    ["2025-05-05 2025-09-22", "2025-09-22 2026-02-09", "2026-02-09 2026-03-01"],
  ],
  [
    "months",
    "2022-01-01",
    "2026-03-01",
    ["2022-01-01 2024-01-01", "2024-01-01 2026-01-01", "2026-01-01 2026-03-01"],
  ],
  [
    "years",
    "2015-03-01",
    "2026-03-01",
    ["2015-03-01 2020-03-01", "2020-03-01 2025-03-01", "2025-03-01 2026-03-01"],
  ],
  [
    "months",
    "2024-02-29",
    "2028-02-29",
    ["2024-02-29 2026-02-28", "2026-02-28 2028-02-28", "2028-02-28 2028-02-29"],
  ],
  ["days", "2026-01-01", "2026-01-01", []],
])("%s, %s to %s", (interval, from, to, want) => {
  expect(split(interval, from, to)).toEqual(want);
});

test("the spans, which are data", () => {
  expect(Object.keys(statsSpans).sort()).toEqual([...statsIntervals].sort());
  expect(statsSpans).toMatchObject({
    "15mins": { longest: { seconds: 31 * 86_400 } },
    hours: { longest: { seconds: 31 * 86_400 } },
    "2hours": { assumed: true },
    days: { longest: { seconds: 180 * 86_400 } },
    weeks: { longest: { seconds: 140 * 86_400 } },
    months: { longest: { months: 24 } },
    years: { longest: { months: 60 } },
  });
});

describe("any range, any interval", () => {
  test("windows follow each other from beginning to end, none longer than is allowed, edges on buckets", () => {
    fc.assert(
      fc.property(request, ({ interval, from, to }) => {
        const { longest, step } = statsSpans[interval];
        let end = from;
        for (const window of windows(from, to, statsSpans[interval])) {
          expect(window.from).toBe(end);
          expect(window.to).toBeGreaterThan(window.from);
          const limit =
            "seconds" in longest ? window.from + longest.seconds : addMonths(window.from, longest.months);
          expect(window.to).toBeLessThanOrEqual(limit);
          expect(step && window.to !== to ? (window.to - from) % step : 0).toBe(0);
          end = window.to;
        }
        expect(end).toBe(to);
      }),
      { numRuns: 500 },
    );
  });
});
