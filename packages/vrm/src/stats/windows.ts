import type { StatsSpan } from "./spans.ts";

/** A part of a range that one request may ask for. */
export interface Span {
  /** Beginning in seconds since 1970, itself included. */
  readonly from: number;
  /** End, itself not included. */
  readonly to: number;
  /** Whether it is one bucket that is not as long as the others, such as a day of 25 hours. */
  readonly odd?: boolean;
}

/**
 * Splits a range into windows that follow each other: whole buckets counted from its beginning, as many as one
 * request may ask for.
 */
export function* windows(from: number, to: number, { longest }: StatsSpan): Generator<Span, void, undefined> {
  for (let start = from; start < to; ) {
    const limit = "months" in longest ? addMonths(start, longest.months) : start + longest.seconds;
    const end = Math.min(limit, to);
    yield { from: start, to: end };
    start = end;
  }
}

/** The same day and time of a later month (UTC); the last day where that month is shorter. */
export function addMonths(time: number, months: number): number {
  const date = new Date(time * 1000);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) {
    date.setUTCDate(0);
  }
  return date.getTime() / 1000;
}
