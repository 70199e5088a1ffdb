import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type StatsInterval, statsSpans } from "../../src/index.ts";
import { calendarOf } from "../../src/stats/calendar.ts";
import { loadTemporal } from "../../src/stats/temporal.ts";
import { range, zone } from "../support/arbitrary.ts";
import { portal } from "../support/portal.ts";
import { stub } from "../support/stub.ts";

// Months and years have no length that a stand-in could count by; their edges are in series.test.ts.
const interval = fc.constantFrom<StatsInterval>("hours", "2hours", "days", "weeks");
const request = interval.chain((of) => range(of).map((times) => ({ interval: of, ...times })));
const habits = fc.record({ inclusive: fc.boolean(), early: fc.boolean() });

describe("any range, any interval, any habit of the portal", () => {
  test("no bucket is lost or doubled", async () => {
    await fc.assert(
      fc.asyncProperty(request, habits, async ({ interval, from, to }, habit) => {
        const { vrm } = stub(portal(habit));
        const { points, totals } = await vrm.stats.series(1, { codes: ["Pc"], interval, from, to }).all();
        const times = points.Pc.map(({ time }) => time.getTime() / 1000);
        const { step = 0 } = statsSpans[interval];
        // The last answer is taken as it is, with what may come after the end.
        const inside = times.filter((time) => time < to);
        expect(inside).toEqual(
          Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + at * step),
        );
        expect(points.Pc.reduce((sum, { mean }) => sum + mean, 0)).toBe(to - from);
        expect(totals.Pc ?? 0).toBe(to - from);
      }),
      { numRuns: 60 },
    );
  });

  test("nor in any zone, where each bucket is one of the calendar", async () => {
    const temporal = await loadTemporal();
    await fc.assert(
      fc.asyncProperty(request, habits, zone, async ({ interval, from, to }, habit, name) => {
        const { vrm } = stub(portal(habit));
        const query = { codes: ["Pc"], interval, from, to, zone: name } as const;
        const { points } = await vrm.stats.series(1, query).all();
        expect(points.Pc.reduce((sum, { mean }) => sum + mean, 0)).toBe(to - from);
        const { unit } = statsSpans[interval];
        const calendar = calendarOf(name, temporal);
        for (const { time, mean } of points.Pc.slice(1, -2)) {
          const start = time.getTime() / 1000;
          if (unit === "day" || unit === "week") {
            expect([start, mean]).toEqual([
              calendar.edge(start, unit),
              calendar.edge(start, unit, { [`${unit}s`]: 1 }) - start,
            ]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
