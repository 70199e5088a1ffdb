import type { SeriesPoint } from "./points.ts";

/**
 * Joins the points of an attribute from windows that follow each other, so that a bucket at an edge is there once:
 * a window may begin with the bucket before it, and end with one that is the next window's.
 */
export class Seam {
  /** Time of the last point that was given, in ms. */
  #last = Number.NEGATIVE_INFINITY;
  /** Points at or after the end of their window. */
  #held: readonly SeriesPoint[] = [];

  /**
   * @param points Points of a window, in order.
   * @param isInside Whether a bucket with this time, in ms, is one of the window at all.
   * @param end End of the window in ms; infinite for the last one.
   * @returns Those that can be given now, and the sum of the means of those that are left out.
   */
  add(
    points: readonly SeriesPoint[],
    isInside: (time: number) => boolean,
    end: number,
  ): { points: SeriesPoint[]; omitted: number } {
    const [inside, outside] = parted(points, (time) => time > this.#last && isInside(time));
    const times = new Set(inside.map(({ time }) => time.getTime()));
    // Where two windows have the same bucket, the later one has all of it.
    const [kept, replaced] = parted(this.#held, (time) => !times.has(time));
    const sorted = [...kept, ...inside].sort((one, other) => one.time.getTime() - other.time.getTime());
    const [now, held] = parted(sorted, (time) => time < end);
    this.#held = held;
    this.#last = now.at(-1)?.time.getTime() ?? this.#last;
    const omitted = [...outside, ...replaced].reduce((sum, { mean }) => sum + mean, 0);
    return { points: now, omitted };
  }
}

function parted(
  points: readonly SeriesPoint[],
  test: (time: number) => boolean,
): [SeriesPoint[], SeriesPoint[]] {
  const passes = ({ time }: SeriesPoint) => test(time.getTime());
  return [points.filter(passes), points.filter((point) => !passes(point))];
}
