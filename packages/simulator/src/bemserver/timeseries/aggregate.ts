import { type BucketWidth, bucketStart } from "./buckets.ts";
import type { Point } from "./series-data.ts";

/** How the values of a bucket become one. */
export type Aggregation = "avg" | "sum" | "min" | "max" | "count";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const functions: Readonly<Record<Aggregation, (values: readonly number[]) => number>> = {
  avg: (values) => sum(values) / values.length,
  sum,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  count: (values) => values.length,
};

/**
 * One value for each bucket that has any points.
 *
 * The server aggregates by one unit first and by the width then, which shows in averages: three hours with one, one
 * and ten points count alike.
 */
export function aggregate(
  points: readonly Point[],
  aggregation: Aggregation,
  width: BucketWidth,
): Map<number, number> {
  const byUnit = group(points, { ...width, value: 1 }, functions[aggregation]);
  return width.value === 1
    ? byUnit
    : group([...byUnit], width, functions[aggregation === "count" ? "sum" : aggregation]);
}

function group(
  points: readonly Point[],
  width: BucketWidth,
  combine: (values: readonly number[]) => number,
): Map<number, number> {
  const buckets = new Map<number, number[]>();
  for (const [time, value] of points) {
    const start = bucketStart(time, width);
    const values = buckets.get(start);
    if (values) {
      values.push(value);
    } else {
      buckets.set(start, [value]);
    }
  }
  return new Map([...buckets].map(([start, values]) => [start, combine(values)]));
}
