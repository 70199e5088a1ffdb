import type { Calendar } from "./calendar.ts";
import type { StatsSpan } from "./spans.ts";
import type { Span } from "./windows.ts";

// The portal counts buckets from the beginning of a request, a day as 24 hours. So that buckets are those of a
// calendar all the same, a window begins wherever the clock of the zone was changed.

/**
 * Splits a range at the edges of the buckets in a time zone: midnights for days, Mondays for weeks, the first of
 * the month, full hours of the clock on the wall. A bucket that is not as long as the others (a day of 23 or 25
 * hours; the beginning of a range that does not begin on an edge) is a window of its own.
 */
export function* zonedWindows(
  from: number,
  to: number,
  span: StatsSpan,
  calendar: Calendar,
): Generator<Span, void, undefined> {
  for (let start = from; start < to; ) {
    const window = next(start, span, calendar);
    const end = Math.min(window.to, to);
    yield { from: start, to: end, odd: window.odd };
    start = end;
  }
}

function next(
  start: number,
  { step, unit, longest }: StatsSpan,
  calendar: Calendar,
): { to: number; odd: boolean } {
  if (unit === "month" || unit === "year") {
    const months = "months" in longest ? longest.months : 1;
    return { to: calendar.edge(start, unit, unit === "month" ? months : months / 12), odd: false };
  }
  const length = step ?? 1;
  const change = calendar.change(start);
  const edge = edgeAfter(start, unit, length, calendar, change);
  if (edge - start !== length) {
    return { to: edge, odd: true };
  }
  const most = "seconds" in longest ? longest.seconds : length;
  const limit = start + most - (most % length);
  const before = change === undefined ? limit : unit === "clock" ? change : calendar.edge(change, unit, 0);
  return { to: Math.min(limit, Math.max(edge, before)), odd: false };
}

/** Where the bucket ends that a time lies in. */
function edgeAfter(
  time: number,
  unit: "clock" | "day" | "week",
  length: number,
  calendar: Calendar,
  change: number | undefined,
): number {
  if (unit !== "clock") {
    return calendar.edge(time, unit, 1);
  }
  const past = (((time + calendar.offset(time)) % length) + length) % length;
  return Math.min(time + length - past, change ?? Number.POSITIVE_INFINITY);
}
