import type { StatsSpan } from "./spans.ts";
import type { Span } from "./windows.ts";

/** Half a day on, a midnight of any zone is on the right day of UTC. */
const half = 43_200_000;

/**
 * Tells whether a bucket is one of a window, by its time in ms. The portal may send the bucket before it as well.
 * For months, the one before always comes first, and where its own month ends after the window, maybe the one after;
 * each carries its last day, at midnight of a zone that is not known here.
 */
export function insideOf({ from, to }: Span, { step, unit }: StatsSpan): (time: number) => boolean {
  return (time) =>
    step === undefined
      ? unit === "year" || (monthOf(time) >= monthOf(from * 1000) && monthOf(time) + half <= to * 1000)
      : time > (from - step) * 1000;
}

/** Beginning of the month that a time lies in. */
function monthOf(time: number): number {
  const date = new Date(time + half);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}
