/** A point: milliseconds since 1970, and the value there. */
export type Point = readonly [time: number, value: number];

/** The points of all time series, one set for each series and data state. */
export class SeriesData {
  readonly #points = new Map<string, Map<number, number>>();

  /** Stores points; where there is one already, it stays as it is, as on the server. */
  add(series: number, state: number, added: Iterable<Point>): void {
    const key = `${series}/${state}`;
    const points = this.#points.get(key) ?? new Map<number, number>();
    this.#points.set(key, points);
    for (const [time, value] of added) {
      if (!points.has(time)) {
        points.set(time, value);
      }
    }
  }

  /** Points from `start` up to, not including, `end`, in order of time. */
  points(series: number, state: number, start: number = -Infinity, end: number = Infinity): Point[] {
    const points = this.#points.get(`${series}/${state}`) ?? new Map<number, number>();
    return [...points]
      .filter(([time]) => time >= start && time < end)
      .sort(([left], [right]) => left - right);
  }

  /** Takes out the points from `start` up to, not including, `end`. */
  remove(series: number, state: number, start: number, end: number): void {
    const points = this.#points.get(`${series}/${state}`);
    for (const time of [...(points?.keys() ?? [])]) {
      if (time >= start && time < end) {
        points?.delete(time);
      }
    }
  }

  /** Takes out everything of a series, or of a data state. */
  forget({ series, state }: { series?: number; state?: number }): void {
    for (const key of [...this.#points.keys()]) {
      const [ofSeries, ofState] = key.split("/").map(Number);
      if (ofSeries === series || ofState === state) {
        this.#points.delete(key);
      }
    }
  }
}
