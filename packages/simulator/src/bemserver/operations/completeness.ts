import { formatTime } from "../../engine/zone-time.ts";
import type { Operation } from "../context.ts";
import type { BucketUnit } from "../timeseries/buckets.ts";
import { nextBucket } from "../timeseries/buckets.ts";
import { findSeries, findState } from "../timeseries/find-series.ts";
import { readBuckets } from "../timeseries/read-tables.ts";
import { readSpan } from "./timeseries-data.ts";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How many of the expected points are there, for each bucket. */
export const getCompleteness: Operation = (context, { query, user }) => {
  const series = findSeries(context, user, query.timeseries as readonly number[], undefined);
  const state = findState(context, query).id;
  const span = readSpan(query);
  const width = {
    value: Number(query.bucket_width_value),
    unit: query.bucket_width_unit as BucketUnit,
    zone: span.zone,
  };
  const table = readBuckets(context.store, series, state, span, { width, aggregation: "count" });
  const seconds = table.times.map((time) => (nextBucket(time, width) - time) / 1000);
  const described = table.columns.map(({ label, values }, index) => {
    const row = series[index]?.row;
    const counts = table.times.map((time) => values.get(time) ?? 0);
    const rates = counts.map((count, at) => count / (seconds[at] ?? 1));
    const property = row && intervalOf(context.store, row.id);
    const fastest = Math.max(...rates);
    // Without the property, the bucket with the most points is taken to be complete.
    const interval =
      property === undefined ? (fastest > 0 ? 1 / fastest : null) : Math.trunc(Number(property));
    const ratios = rates.map((rate) => (interval === null ? null : rate * interval));
    return [
      label,
      {
        name: row?.name,
        count: counts,
        ratio: ratios,
        total_count: sum(counts),
        avg_count: sum(counts) / counts.length,
        avg_ratio: interval === null ? null : sum(ratios.map(Number)) / ratios.length,
        interval,
        undefined_interval: property === undefined,
        expected_count: seconds.map((length) => (interval === null ? null : length / interval)),
      },
    ];
  });
  const timestamps = table.times.map((time) => formatTime(time, span.zone));
  return { status: 200, body: { timestamps, timeseries: Object.fromEntries(described) } };
};

function intervalOf(store: Parameters<Operation>[0]["store"], series: number): string | undefined {
  const property = store.find("timeseries_properties", { name: "Interval" });
  const data =
    property && store.find("timeseries_property_data", { timeseries_id: series, property_id: property.id });
  return data && String(data.value);
}
