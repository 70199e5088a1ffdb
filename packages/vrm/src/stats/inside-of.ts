import type { Calendar } from "./calendar.ts";
import type { StatsSpan } from "./spans.ts";
import type { Span } from "./windows.ts";

/** Half a day on, a midnight of hardly any zone is not on the right day of UTC. */
const half = 43_200_000;

/** The zone that is furthest ahead of UTC: this much on, no midnight is on the day before its own. */
const furthest = 50_400_000;

/**
 * Tells whether a bucket is one of a window, by its time in ms. The portal may send the bucket before it as well.
 * For months, the one before always comes first, and where its own month ends after the window, maybe the one after;
 * each carries its last day. Midnights are those of the installation's zone, which is not known here and need not be
 * that of the calendar.
 *
 * @param calendar Where the window begins on an edge of it.
 */
export function insideOf(
  { from, to }: Span,
  { step, unit }: StatsSpan,
  calendar?: Calendar,
): (time: number) => boolean {
  if (step !== undefined) {
    return (time) => time > (from - step) * 1000;
  }
  const wall = (time: number) => time + (calendar ? calendar.offset(Math.floor(time / 1000)) * 1000 : half);
  const first = wall(from * 1000);
  if (unit === "year") {
    return (time) => yearOf(time + furthest) >= yearOf(first);
  }
  const end = calendar ? wall(to * 1000) : to * 1000;
  return (time) => monthOf(wall(time)) >= monthOf(first) && monthOf(wall(time)) + half <= end;
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** Beginning of the month that a time lies in. */
function monthOf(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}
