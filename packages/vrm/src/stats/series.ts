import type { StatsAnswer, StatsGetQuery } from "../generated/types.ts";
import { readSeries } from "./read-series.ts";
import { readStats, type SeriesResult } from "./read-stats.ts";
import type { SeriesItem, SeriesQuery, SeriesWindow } from "./series-query.ts";

/**
 * Statistics over any range, asked for window by window as they are read.
 *
 * @example
 * const year = vrm.stats.series(404512, { codes: ["Pc", "Gc"], interval: "days", from: "2026-01-01" });
 * for await (const { time, code, mean } of year) console.log(time, code, mean);
 */
export class Series<Code extends string = string> implements AsyncIterable<SeriesItem<Code>> {
  readonly #query: SeriesQuery<Code>;
  readonly #ask: (query: StatsGetQuery) => PromiseLike<StatsAnswer>;

  /** @internal */
  constructor(query: SeriesQuery<Code>, ask: (query: StatsGetQuery) => PromiseLike<StatsAnswer>) {
    this.#query = query;
    this.#ask = ask;
  }

  /**
   * Gives window after window, each asked for when it is wanted. An error ends it.
   *
   * @throws {ConfigError} when a time, the order of the two or the zone cannot be used.
   */
  async *windows(): AsyncGenerator<SeriesWindow<Code>, void, undefined> {
    for await (const { window } of readSeries(this.#query, this.#ask)) {
      yield window;
    }
  }

  /** Gives every point in the order of time, asking as they are needed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<SeriesItem<Code>, void, undefined> {
    for await (const { points } of this.windows()) {
      const items = (Object.keys(points) as Code[]).flatMap((code) =>
        points[code].map((point) => ({ ...point, code })),
      );
      yield* items.sort((one, other) => one.time.getTime() - other.time.getTime());
    }
  }

  /** Collects the whole range. */
  async all(): Promise<SeriesResult<Code>> {
    const { points, totals } = readStats<Code>({ records: [], totals: [] }, this.#query.codes);
    for await (const { window, totals: more } of readSeries(this.#query, this.#ask)) {
      for (const code of Object.keys(window.points) as Code[]) {
        points[code] = [...(points[code] ?? []), ...window.points[code]];
      }
      for (const code of Object.keys(more) as Code[]) {
        totals[code] = (totals[code] ?? 0) + (more[code] ?? 0);
      }
    }
    return { points, totals };
  }
}
