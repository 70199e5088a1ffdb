import type { Calendar } from "./calendar.ts";
import type { StatsSpan } from "./spans.ts";

/** A part of a range that one request may ask for. */
export interface Span {
  /** Beginning in seconds since 1970, itself included. */
  readonly from: number;
  /** End, itself not included. */
  readonly to: number;
  /** Whether it is one bucket that is not as long as the others, such as a day of 25 hours. */
  readonly odd?: boolean | undefined;
}

/**
 * Splits a range into windows that follow each other: whole buckets, as many as one request may ask for.
 *
 * @param calendar Where buckets begin. Default: they are counted from the beginning of the range, as the portal does.
 */
export function* windows(
  from: number,
  to: number,
  span: StatsSpan,
  calendar?: Calendar,
): Generator<Span, void, undefined> {
  for (let start = from; start < to; ) {
    const { end, odd } = calendar ? inZone(start, span, calendar) : { end: latest(start, span) };
    yield { from: start, to: Math.min(end, to), odd };
    start = end;
  }
}

// The portal counts buckets from the beginning of a request, a day as 24 hours. So that they are those of a
// calendar all the same, a window begins wherever the clock of the zone was changed.

/**
 * A window whose buckets are those of the zone: midnights for days, Mondays for weeks, the first of the month, full
 * hours of the clock on the wall. A bucket that is not as long as the others (a day of 23 or 25 hours; the beginning
 * of a range that does not begin on an edge) is a window of its own.
 */
function inZone(start: number, span: StatsSpan, calendar: Calendar): { end: number; odd?: boolean } {
  const { step, unit } = span;
  if (step === undefined) {
    return { end: calendar.edge(start, unit, span.longest) };
  }
  const change = calendar.change(start);
  const isClock = unit === "clock";
  const edge = isClock
    ? Math.min(start + step - modulo(start + calendar.offset(start), step), change)
    : calendar.edge(start, unit, { seconds: step });
  if (edge - start !== step) {
    return { end: edge, odd: true };
  }
  // Up to the bucket in which the clock is changed.
  const last = isClock || change > latest(start, span) ? change : calendar.edge(change, unit);
  // One bucket at least: two changes may make up for each other.
  return { end: Math.min(latest(start, span), Math.max(edge, last)) };
}

/** Where the longest window that begins at a time ends. */
function latest(start: number, { longest }: StatsSpan): number {
  return "months" in longest ? addMonths(start, longest.months) : start + longest.seconds;
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

/** What is left over, for times before 1970 too. */
function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
