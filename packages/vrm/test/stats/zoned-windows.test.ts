import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type StatsInterval, statsSpans } from "../../src/index.ts";
import { type Calendar, calendarOf } from "../../src/stats/calendar.ts";
import { loadTemporal, type TemporalLike } from "../../src/stats/temporal.ts";
import { addMonths, type Span, windows } from "../../src/stats/windows.ts";
import { request, zone } from "../support/arbitrary.ts";

let temporal: TemporalLike;
beforeAll(async () => {
  temporal = await loadTemporal();
});

const seconds = (text: string) => Date.parse(text) / 1000;

function split(interval: StatsInterval, from: number, to: number, calendar: Calendar): Span[] {
  return [...windows(from, to, statsSpans[interval], calendar)];
}

/** The windows of a range as a clock on the wall shows them, and how many hours they are long. */
function shown(name: string, interval: StatsInterval, from: string, to: string): string[] {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: name, dateStyle: "short", timeStyle: "short" });
  return split(interval, seconds(from), seconds(to), calendarOf(name, temporal)).map(
    (window) =>
      `${format.format(window.from * 1000)} ${(window.to - window.from) / 3600} h${window.odd ? " odd" : ""}`,
  );
}

describe("days", () => {
  test("of 23 and of 25 hours are windows of their own", () => {
    expect(shown("Europe/Berlin", "days", "2025-12-31T23:00Z", "2026-12-31T23:00Z")).toEqual([
      "2026-01-01 00:00 2088 h",
      "2026-03-29 00:00 23 h odd",
      "2026-03-30 00:00 4320 h",
      "2026-09-26 00:00 696 h",
      "2026-10-25 00:00 25 h odd",
      "2026-10-26 00:00 1608 h",
    ]);
  });

  test("where the clock changes at midnight", () => {
    expect(shown("America/Havana", "days", "2026-03-06T05:00Z", "2026-03-10T04:00Z")).toEqual([
      "2026-03-06 00:00 48 h",
      "2026-03-08 01:00 23 h odd",
      "2026-03-09 00:00 24 h",
    ]);
    expect(shown("America/Havana", "days", "2026-10-31T04:00Z", "2026-11-03T05:00Z")).toEqual([
      "2026-10-31 00:00 24 h",
      "2026-11-01 00:00 25 h odd",
      "2026-11-02 00:00 24 h",
    ]);
  });

  test("where half an hour is the change", () => {
    expect(shown("Australia/Lord_Howe", "days", "2026-04-03T13:00Z", "2026-04-06T13:30Z")).toEqual([
      "2026-04-04 00:00 24 h",
      "2026-04-05 00:00 24.5 h odd",
      "2026-04-06 00:00 24 h",
    ]);
  });

  test("where a day was left out", () => {
    expect(shown("Pacific/Apia", "days", "2011-12-28T10:00Z", "2012-01-01T10:00Z")).toEqual([
      "2011-12-28 00:00 48 h",
      "2011-12-31 00:00 48 h",
    ]);
  });

  test("begin at midnight although the range does not", () => {
    expect(shown("Europe/Berlin", "days", "2026-01-01T10:30Z", "2026-01-04T10:30Z")).toEqual([
      "2026-01-01 11:30 12.5 h odd",
      "2026-01-02 00:00 59.5 h",
    ]);
  });
});

test("weeks begin on Monday", () => {
  expect(shown("Europe/Berlin", "weeks", "2026-03-10T23:00Z", "2026-04-10T22:00Z")).toEqual([
    "2026-03-11 00:00 120 h odd",
    "2026-03-16 00:00 168 h",
    "2026-03-23 00:00 167 h odd",
    "2026-03-30 00:00 288 h",
  ]);
});

test("hours are hours, also on the day that has one twice", () => {
  expect(shown("Europe/Berlin", "hours", "2026-10-24T22:00Z", "2026-10-26T23:00Z")).toEqual([
    "2026-10-25 00:00 3 h",
    "2026-10-25 02:00 46 h",
  ]);
});

test("two hours in which the clock is changed", () => {
  expect(shown("Europe/Berlin", "2hours", "2026-10-24T22:00Z", "2026-10-25T05:00Z")).toEqual([
    "2026-10-25 00:00 3 h",
    "2026-10-25 02:00 4 h",
  ]);
  expect(shown("Europe/Berlin", "2hours", "2026-10-25T00:30Z", "2026-10-25T05:00Z")).toEqual([
    "2026-10-25 02:30 0.5 h odd",
    "2026-10-25 02:00 4 h",
  ]);
  expect(shown("Europe/Berlin", "2hours", "2026-03-28T23:00Z", "2026-03-29T04:00Z")).toEqual([
    "2026-03-29 00:00 2 h",
    "2026-03-29 03:00 1 h odd",
    "2026-03-29 04:00 2 h",
  ]);
});

test("two hours from the beginning of time on", () => {
  expect(shown("America/New_York", "2hours", "1970-01-01T00:00Z", "1970-01-01T05:00Z")).toEqual([
    "1969-12-31 19:00 1 h odd",
    "1969-12-31 20:00 4 h",
  ]);
});

test("hours of a zone that is half an hour off", () => {
  expect(shown("Asia/Kolkata", "hours", "2026-01-01T00:00Z", "2026-01-02T00:00Z")).toEqual([
    "2026-01-01 05:30 0.5 h odd",
    "2026-01-01 06:00 23.5 h",
  ]);
});

test("months and years begin on the first", () => {
  const days = (lines: string[]) => lines.map((line) => line.slice(0, 16));
  expect(days(shown("Europe/Berlin", "months", "2022-01-14T23:00Z", "2026-03-01T00:00Z"))).toEqual([
    "2022-01-15 00:00",
    "2024-01-01 00:00",
    "2026-01-01 00:00",
  ]);
  expect(days(shown("Europe/Berlin", "years", "2015-02-28T23:00Z", "2026-03-01T00:00Z"))).toEqual([
    "2015-03-01 00:00",
    "2020-01-01 00:00",
    "2025-01-01 00:00",
  ]);
});

/** Whether a bucket may begin at a time. */
function isEdge(time: number, interval: StatsInterval, calendar: Calendar): boolean {
  const { unit, step = 1 } = statsSpans[interval];
  return unit === "clock"
    ? (time + calendar.offset(time)) % step === 0 || calendar.change(time - 1) === time
    : calendar.edge(time, unit) === time;
}

describe("any range, any interval, any zone", () => {
  test("windows follow each other from beginning to end, none longer than is allowed, edges on buckets", () => {
    fc.assert(
      fc.property(request, zone, ({ interval, from, to }, name) => {
        const calendar = calendarOf(name, temporal);
        const { longest, step, unit } = statsSpans[interval];
        let end = from;
        for (const window of split(interval, from, to, calendar)) {
          expect(window.from).toBe(end);
          expect(window.to).toBeGreaterThan(window.from);
          // Where a zone was moved over the date line, a month there is a day longer than a month here.
          const limit =
            "seconds" in longest
              ? window.from + longest.seconds
              : addMonths(window.from, longest.months) + 86_400;
          expect(window.to).toBeLessThanOrEqual(limit);
          expect(window.to === to || isEdge(window.to, interval, calendar)).toBe(true);
          if (step && !window.odd) {
            // The buckets that the portal counts from the beginning are those of the calendar.
            const buckets = Math.floor((window.to - window.from) / step);
            for (const bucket of new Set([1, Math.floor(buckets / 2), buckets - 1])) {
              const edge = window.from + bucket * step;
              expect(bucket < 1 || edge > window.to || isEdge(edge, interval, calendar)).toBe(true);
            }
          } else if (unit === "day" || unit === "week") {
            expect(window.to).toBeLessThanOrEqual(calendar.edge(window.from, unit, { [`${unit}s`]: 1 }));
          }
          end = window.to;
        }
        expect(end).toBe(to);
      }),
      { numRuns: 200 },
    );
  });
});
