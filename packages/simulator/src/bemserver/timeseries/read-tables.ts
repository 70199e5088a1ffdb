import type { Store } from "../store.ts";
import { converter } from "../units.ts";
import { type Aggregation, aggregate } from "./aggregate.ts";
import { type BucketWidth, bucketStarts, nextBucket } from "./buckets.ts";
import type { LabelledSeries } from "./find-series.ts";
import type { Column, Table } from "./table.ts";

/** Time span, its end not included, and what to convert to (a unit for each series; none or an empty one leaves it). */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  readonly units?: readonly string[];
}

/** The points as they are stored. */
export function readPoints(
  store: Store,
  series: readonly LabelledSeries[],
  state: number,
  span: Span,
): Table {
  const columns = series.map(({ label, row }, index): Column => {
    const convert = conversion(String(row.unit_symbol), span.units?.[index]);
    const points = store.data.points(row.id, state, span.start, span.end);
    return { label, values: new Map(points.map(([time, value]) => [time, convert(value)])) };
  });
  const times = new Set(columns.flatMap(({ values }) => [...values.keys()]));
  return { times: [...times].sort((left, right) => left - right), columns, zone: span.zone };
}

/** One value for each bucket; whole buckets, also where the span begins or ends within one. */
export function readBuckets(
  store: Store,
  series: readonly LabelledSeries[],
  state: number,
  span: Span,
  { width, aggregation }: { width: BucketWidth; aggregation: Aggregation },
): Table {
  const times = bucketStarts(span.start, span.end, width);
  const [start = 0] = times;
  const end = nextBucket(times.at(-1) ?? start, width);
  const found = series.map(({ row }) =>
    aggregate(store.data.points(row.id, state, start, end), aggregation, width),
  );
  // Sums over several units are 0, not missing, between the first and the last bucket that has anything.
  const used = found.flatMap((values) => [...values.keys()]);
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const emptyValue = (time: number): number | null => {
    const isBetween = aggregation === "sum" && width.value > 1 && time > first && time < last;
    return aggregation === "count" || isBetween ? 0 : null;
  };
  const columns = series.map(({ label, row }, index): Column => {
    const source = aggregation === "count" ? "count" : String(row.unit_symbol);
    const convert = conversion(source, span.units?.[index]);
    const values = times.map((time): [number, number | null] => {
      const value = found[index]?.get(time) ?? emptyValue(time);
      return [time, value === null ? null : convert(value)];
    });
    return { label, values: new Map(values) };
  });
  const isCount = aggregation === "count" && !span.units;
  return { times, columns, zone: span.zone, isCount };
}

function conversion(from: string, to: string | undefined): (value: number) => number {
  return to === undefined || to === "" ? (value) => value : converter(from, to);
}
