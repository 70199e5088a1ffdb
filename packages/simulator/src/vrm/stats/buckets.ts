import { fromWall, wallClock } from "../../engine/zone-time.ts";

/** A part of a span that becomes a point. All in seconds since 1970. */
export interface Bucket {
  /** What the point says that its time is. */
  readonly time: number;
  readonly start: number;
  readonly end: number;
}

const day = 86_400;

/** Lengths of the buckets that are counted from the beginning of the span. */
const steps: Readonly<Record<string, number>> = {
  "5mins": 300,
  "15mins": 900,
  hours: 3600,
  "2hours": 7200,
  days: day,
  weeks: 7 * day,
};

/** The buckets of a span (`whole`: it is one itself) that touch the time between `from` and `until`, which there may be values for. */
export function bucketsOf(
  { interval, start, end, zone }: { interval: string; start: number; end: number; zone: string },
  { from, until }: { from: number; until: number },
): Bucket[] {
  const step = interval === "whole" ? end - start : steps[interval];
  const buckets = start >= end ? [] : step === undefined ? calendar(interval, start, end, zone) : [];
  if (step !== undefined) {
    const first = start + Math.max(0, Math.floor((from - start) / step)) * step;
    for (let time = first; time < Math.min(end, until); time += step) {
      buckets.push({ time, start: time, end: Math.min(end, time + step) });
    }
  }
  return buckets
    .map((bucket) => ({ ...bucket, start: Math.max(from, bucket.start), end: Math.min(until, bucket.end) }))
    .filter((bucket) => bucket.start < bucket.end);
}

/**
 * Months and years are those of the calendar, whole ones. A month's time is its last day, and the month before the
 * span comes first. Callers count in other zones: a month that the end has just touched is not meant (inferred).
 */
function calendar(interval: string, start: number, end: number, zone: string): Bucket[] {
  const wall = { ...wallClock(start * 1000, zone), day: 1, hour: 0, minute: 0, second: 0 };
  const isMonths = interval === "months";
  const begins = (later: number): number =>
    isMonths
      ? fromWall({ ...wall, month: wall.month + later }, zone) / 1000
      : fromWall({ ...wall, month: 1, year: wall.year + later }, zone) / 1000;
  const lastDay = (later: number): number =>
    fromWall({ ...wall, month: wall.month + later + 1, day: 0 }, zone) / 1000;
  const buckets: Bucket[] = [];
  for (let later = isMonths ? -1 : 0; later <= 0 || begins(later) + day / 2 < end; later += 1) {
    const first = begins(later);
    buckets.push({ time: isMonths ? lastDay(later) : first, start: first, end: begins(later + 1) });
  }
  return buckets;
}
