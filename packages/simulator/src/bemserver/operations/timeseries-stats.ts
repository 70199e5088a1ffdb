import { formatTime } from "../../engine/zone-time.ts";
import type { Operation } from "../context.ts";
import { campaignOf, findSeries, findState } from "../timeseries/find-series.ts";
import type { Point } from "../timeseries/series-data.ts";

/** Number, extremes, average and deviation of all points of each series. */
export const getStats: Operation = (context, call) => {
  const { query, user } = call;
  const campaign = campaignOf(context, call);
  const series = findSeries(context, user, query.timeseries as readonly (string | number)[], campaign);
  const state = findState(context, query).id;
  const zone = String(query.timezone ?? "UTC");
  const stats = series.map(
    ({ label, row }) => [label, summarize(context.store.data.points(row.id, state), zone)] as const,
  );
  return { status: 200, body: { stats: Object.fromEntries(stats) } };
};

function summarize(points: readonly Point[], zone: string): Record<string, string | number | null> {
  const values = points.map(([, value]) => value);
  const [first, last] = [points[0], points.at(-1)];
  const count = values.length;
  const average = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - average) ** 2, 0);
  return {
    first_timestamp: first ? formatTime(first[0], zone) : null,
    last_timestamp: last ? formatTime(last[0], zone) : null,
    count,
    min: first ? values.reduce((least, value) => Math.min(least, value)) : null,
    max: first ? values.reduce((most, value) => Math.max(most, value)) : null,
    avg: first ? average : null,
    stddev: count > 1 ? Math.sqrt(squares / (count - 1)) : null,
  };
}
