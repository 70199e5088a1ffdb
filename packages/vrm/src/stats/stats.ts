import type { CallOptions } from "@busbar/runtime";
import { Stats as Generated } from "../generated/resources/stats.ts";
import type { AttributeCode } from "../generated/types.ts";
import { Series } from "./series.ts";
import type { SeriesQuery } from "./series-query.ts";

/** Statistics: attributes as points in time and as totals. */
export class Stats extends Generated {
  /**
   * Gives attributes of an installation over a range of any length as points that all have the same form. A range
   * that is longer than the portal allows is asked for window by window, as points are read; a bucket at the edge
   * of two windows is there once. Nothing is sent before something is read.
   *
   * @param idSite Id of the installation.
   * @param options Settings of each request; a signal ends the whole.
   * @throws {ConfigError} when a time, the order of the two or the zone cannot be used.
   * @example
   * const { points, totals } = await vrm.stats
   *   .series(404512, { codes: ["Pc", "Gc"], interval: "days", from: "2025-01-01", to: "2026-01-01", zone: "Europe/Oslo" })
   *   .all();
   * @see GET /installations/{idSite}/stats (specs/vrm/paths/stats.yaml)
   */
  series<const Code extends AnyCode = AnyCode>(
    idSite: number,
    query: SeriesQuery<Code>,
    options?: CallOptions,
  ): Series<AskedCode<Code>>;
  series(idSite: number, query: SeriesQuery, options?: CallOptions): Series {
    return new Series(query, (part) => this.get(idSite, part, options));
  }
}

/** Also the default, because an editor that completes the first code looks there. */
type AnyCode = AttributeCode | (string & {});

/** The codes that were asked for; any, where it was a set of the portal. */
type AskedCode<Code extends string> = AttributeCode extends Code ? string : Code;
