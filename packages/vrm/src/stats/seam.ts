import type { SeriesPoint } from "./points.ts";

/**
 * Joins the points of an attribute from windows that follow each other, so that a bucket at an edge is there once:
 * a window may begin with the bucket before it, and end with one that is the next window's.
 */
export class Seam {
  /** Time of the last point that was given, in ms. */
  #last = Number.NEGATIVE_INFINITY;
  /** Points at or after the end of their window, by time. */
  #held: (readonly [time: number, point: SeriesPoint])[] = [];

  /**
   * @param points Points of a window.
   * @param isInside Whether a bucket with this time, in ms, is one of the window at all.
   * @param end End of the window in ms; infinite for the last one.
   * @returns Those that can be given now, and the sum of the means of those that are left out.
   */
  add(
    points: readonly SeriesPoint[],
    isInside: (time: number) => boolean,
    end: number,
  ): { points: SeriesPoint[]; omitted: number } {
    const all = new Map(this.#held);
    let omitted = 0;
    for (const point of points) {
      const time = Number(point.time);
      const isNew = time > this.#last && isInside(time);
      // Where two windows have the same bucket, the later one has all of it.
      omitted += (isNew ? all.get(time) : point)?.mean ?? 0;
      if (isNew) {
        all.set(time, point);
      }
    }
    const sorted = [...all].sort(([one], [other]) => one - other);
    const now = sorted.filter(([time]) => time < end);
    this.#held = sorted.slice(now.length);
    this.#last = now.at(-1)?.[0] ?? this.#last;
    return { points: now.map(([, point]) => point), omitted };
  }
}
