import type { Retention } from "./resource.ts";

/** A value with its time in Unix seconds. */
export type Point = readonly [timestamp: number, value: number | string];

/** The points of a resource in the order of their times; one a second. */
export class Series {
  #points: Point[] = [];

  /** All points, the oldest first. */
  all(): readonly Point[] {
    return this.#points;
  }

  /** The newest point that is not later than a time. */
  latest(until: number): Point | undefined {
    return this.#points.findLast(([timestamp]) => timestamp <= until);
  }

  /** Adds a point; one of the same time gives way to it. */
  put(point: Point): void {
    const [timestamp] = point;
    const last = this.#points.at(-1);
    if (!last || last[0] < timestamp) {
      this.#points.push(point);
      return;
    }
    const index = this.#points.findIndex(([other]) => other >= timestamp);
    const isTaken = this.#points[index]?.[0] === timestamp;
    this.#points.splice(index, isTaken ? 1 : 0, point);
  }

  /** Deletes the points between two times, which are not included. */
  flush(newerThan: number, olderThan: number): void {
    this.#points = this.#points.filter(([timestamp]) => timestamp <= newerThan || timestamp >= olderThan);
  }

  /** Deletes what is beyond the limits at a time. */
  trim({ count, duration }: Retention, now: number): void {
    if (duration !== "infinity") {
      const oldest = now - duration * 3600;
      if ((this.#points[0]?.[0] ?? oldest) < oldest) {
        this.#points = this.#points.filter(([timestamp]) => timestamp >= oldest);
      }
    }
    if (count !== "infinity" && this.#points.length > count) {
      this.#points = this.#points.slice(this.#points.length - count);
    }
  }
}
