import type { StatsSpan } from "./spans.ts";
import type { Span } from "./windows.ts";

const hour = 3_600_000;

/**
 * Tells whether a bucket is one of a window, by its time in ms. The portal may send the bucket before it as well.
 * For months, the one before always comes first, and where its own month ends after the window, maybe the one after;
 * each carries its last day, at midnight of a zone that is not known here.
 */
export function insideOf({ from, to }: Span, { step, unit }: StatsSpan): (time: number) => boolean {
  if (step !== undefined) {
    return (time) => time > (from - step) * 1000;
  }
  if (unit !== "month") {
    return () => true;
  }
  const first = monthOf(from * 1000 + 12 * hour);
  return (time) => {
    // Half a day on, a midnight of any zone is on the right day here.
    const noon = time + 12 * hour;
    const isLastDay = new Date(noon + 24 * hour).getUTCDate() === 1;
    const month = monthOf(noon);
    return month >= first && !(isLastDay && month + 12 * hour > to * 1000);
  };
}

/** Beginning of the month that a time lies in. */
function monthOf(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}
