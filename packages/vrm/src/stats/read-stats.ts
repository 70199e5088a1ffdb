import type { GraphWidget, StatsAnswer, StatsByInstanceAnswer } from "../generated/types.ts";
import { pointsOf, type SeriesPoint } from "./points.ts";

/** Statistics with the same form whatever there is. */
export interface SeriesResult<Code extends string = string> {
  /** Points by code of the attribute; an empty list where there are none. */
  points: Record<Code, SeriesPoint[]>;
  /** Sum over the points by code of the attribute (of the means, for what is no amount); absent where there are none. */
  totals: Partial<Record<Code, number>>;
}

/** The same of one device. */
export interface InstanceResult extends SeriesResult {
  /** Number of the device in the installation. */
  instance: number;
}

/**
 * Gives the answer of `stats.get` one form: times are `Date`, and what the portal has false or an empty list for
 * is an empty list of points.
 *
 * @param codes Codes that have to be there, with an empty list where the answer does not have them.
 */
export function readStats<Code extends string = string>(
  { records, totals }: Pick<StatsAnswer, "records" | "totals">,
  codes: readonly Code[] = [],
): SeriesResult<Code> {
  const points: Record<string, SeriesPoint[]> = Object.fromEntries(codes.map((code) => [code, []]));
  for (const [code, series] of Object.entries(records)) {
    points[code] = pointsOf(series);
  }
  const sums = Object.entries(totals).filter(([, total]) => typeof total === "number");
  return { points, totals: Object.fromEntries(sums) as Partial<Record<Code, number>> };
}

/** The same for the answer of `stats.getByInstance`, which is a list or a map by device. */
export function readStatsByInstance({ records, totals }: StatsByInstanceAnswer): InstanceResult[] {
  const sums = Object.values(totals);
  return Object.values(records).map(({ instance, stats }) => ({
    instance,
    ...readStats({
      records: stats,
      totals: sums.find((sum) => sum.instance === instance)?.totals ?? [],
    }),
  }));
}

/** The points of the answer of `widgets.graph` by code of the attribute. There times are seconds and keys are ids. */
export function readGraph({ records: { data, meta } }: GraphWidget): Record<string, SeriesPoint[]> {
  const attributes = Object.entries(meta);
  return Object.fromEntries(
    attributes.map(([id, { code }]) => [code, pointsOf((data as Record<string, never>)[id], 1000)]),
  );
}
