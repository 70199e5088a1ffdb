import { ConfigError } from "@busbar/runtime";
import type { StatsAnswer, StatsGetQuery } from "../generated/types.ts";
import { epochSeconds } from "../time.ts";
import { calendarOf } from "./calendar.ts";
import { insideOf } from "./inside-of.ts";
import { isAmount } from "./is-amount.ts";
import { join } from "./join.ts";
import { readStats, type SeriesResult } from "./read-stats.ts";
import { Seam } from "./seam.ts";
import type { SeriesItem, SeriesQuery, SeriesWindow } from "./series-query.ts";
import { type StatsSpan, statsSpans } from "./spans.ts";
import { loadTemporal } from "./temporal.ts";
import { windows } from "./windows.ts";

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
   * @throws {ConfigError} when a time, the order of the two, the interval or the zone cannot be used.
   */
  async *windows(): AsyncGenerator<SeriesWindow<Code>, void, undefined> {
    const { codes, interval, type = "custom", zone, amounts } = this.#query;
    const span: StatsSpan | undefined = statsSpans[interval];
    // What every object has is no interval.
    if (!span?.unit) {
      throw new ConfigError(`\`interval\` is ${interval}.\nPass one of \`statsSpans\`.`);
    }
    const calendar = zone === undefined ? zone : calendarOf(zone, await loadTemporal());
    const start = epochSeconds(this.#query.from, "from", calendar?.instant);
    const end = epochSeconds(this.#query.to ?? new Date(), "to", calendar?.instant);
    if (start > end) {
      throw new ConfigError("`from` is later than `to`.\nPass the earlier time as `from`.");
    }
    const seams = new Map<Code, Seam>();
    for (const part of windows(start, end, span, calendar)) {
      const { from, to, odd } = part;
      const answer = await this.#ask({ type, interval, "attributeCodes[]": codes, start: from, end: to });
      const { points, totals } = readStats(answer, codes);
      // An answer without data names no codes, but there may be points left of the window before.
      for (const code of new Set([...(Object.keys(points) as Code[]), ...seams.keys()])) {
        const seam = seams.get(code) ?? new Seam();
        seams.set(code, seam);
        const last = to === end ? Number.POSITIVE_INFINITY : to * 1000;
        const added = seam.add(points[code] ?? [], insideOf(part, span, calendar), last);
        const whole = isAmount(code) || amounts?.includes(code) === true;
        points[code] = odd ? join(added.points, to * 1000, whole) : added.points;
        if (added.omitted) {
          totals[code] = (totals[code] ?? 0) - added.omitted;
        }
      }
      yield { from: new Date(from * 1000), to: new Date(to * 1000), points, totals, answer };
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
    for await (const window of this.windows()) {
      for (const code of Object.keys(window.points) as Code[]) {
        points[code] ??= [];
        points[code].push(...window.points[code]);
      }
      for (const code of Object.keys(window.totals) as Code[]) {
        totals[code] = (totals[code] ?? 0) + (window.totals[code] ?? 0);
      }
    }
    return { points, totals };
  }
}
