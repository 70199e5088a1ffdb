import type { StatsSeries } from "../generated/types.ts";

/** A value at a time. */
export interface SeriesPoint {
  /** When the bucket begins. With `months` it is the last day of the month, as the portal has it. */
  time: Date;
  /** Mean over the bucket; for amounts such as energy, the sum. */
  mean: number;
  /** Least value in the bucket, for attributes that come with it. */
  min?: number;
  /** Greatest value in the bucket, for attributes that come with it. */
  max?: number;
}

/**
 * The points of an attribute. False, which stands for none, is an empty list.
 *
 * @param unit Milliseconds that the numbers of the answer count: 1 for statistics, 1000 for graphs.
 */
export function pointsOf(series: StatsSeries | undefined, unit = 1): SeriesPoint[] {
  return (series || []).map(([time, mean, min, max]) => ({
    time: new Date(time * unit),
    mean,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  }));
}
