import { Refusal } from "../../engine/refusal.ts";
import { formatTime, fromWall } from "../../engine/zone-time.ts";
import { canRead, readRow, requireAdmin } from "../access.ts";
import type { Operation } from "../context.ts";
import { type BucketUnit, bucketStart, bucketStarts } from "../timeseries/buckets.ts";
import { readBuckets } from "../timeseries/read-tables.ts";
import { DimensionError } from "../units.ts";
import { makeWeather } from "../weather.ts";
import { idOf } from "./crud.ts";
import { readSpan } from "./timeseries-data.ts";

/** Heating or cooling degree days, from the hourly outside temperature. */
export const getDegreeDays: Operation = ({ store }, call) => {
  const { query, user } = call;
  const site = readRow(store, user, "sites", idOf(call));
  const wanted = { site_id: site.id, parameter: "AIR_TEMPERATURE", forecast: false };
  const links = store.filter("weather_timeseries_by_sites", wanted);
  const link = links.find((row) => canRead(store, user, "weather_timeseries_by_sites", row));
  const series = store.get("timeseries", link?.timeseries_id);
  if (!series) {
    throw new Refusal(409, { message: "Air temperature for site undefined or access denied." });
  }
  const zone = String(store.get("campaigns", site.campaign_id)?.timezone ?? "UTC");
  const span = {
    start: readDay(String(query.start_date), zone),
    end: readDay(String(query.end_date), zone),
    zone,
    units: [String(query.unit ?? "°C")],
  };
  const state = store.find("timeseries_data_states", { name: "Clean" })?.id ?? 0;
  const hourly = { width: { value: 1, unit: "hour", zone }, aggregation: "avg" } as const;
  try {
    const [column] = readBuckets(store, [{ label: "", row: series }], state, span, hourly).columns;
    const body = { degree_days: sumDegreeDays(column?.values ?? new Map(), span, query) };
    return { status: 200, body };
  } catch (error) {
    throw error instanceof DimensionError ? new Refusal(422, { message: error.message }) : error;
  }
};

/** Fills the weather time series of a site with made-up weather, as if a weather service had sent it. */
export const downloadWeatherData: Operation = ({ store, random }, call) => {
  const { query, user } = call;
  const site = readRow(store, user, "sites", idOf(call));
  requireAdmin(user);
  const { start, end } = readSpan(query);
  const state = store.find("timeseries_data_states", { name: "Clean" })?.id ?? 0;
  const links = store.filter("weather_timeseries_by_sites", {
    site_id: site.id,
    forecast: query.forecast === true,
  });
  if (links.length > 0 && ((site.latitude ?? null) === null || (site.longitude ?? null) === null)) {
    throw new Refusal(409, { message: "Missing site coordinates." });
  }
  for (const link of links) {
    const series = store.get("timeseries", link.timeseries_id);
    if (series) {
      store.data.remove(series.id, state, start, end);
      const weather = makeWeather(String(link.parameter), String(series.unit_symbol), start, end, random);
      store.data.add(series.id, state, weather);
    }
  }
  return { status: 204 };
};

function sumDegreeDays(
  hours: ReadonlyMap<number, number | null>,
  { start, end, zone }: { start: number; end: number; zone: string },
  query: Readonly<Record<string, unknown>>,
): Record<string, number | null> {
  const base = Number(query.base ?? 18);
  const period = { value: 1, unit: (query.period ?? "day") as BucketUnit, zone };
  const day = { value: 1, unit: "day", zone } as const;
  const byDay = new Map<number, number[]>();
  for (const [time, value] of hours) {
    if (value !== null) {
      const key = bucketStart(time, day);
      byDay.set(key, [...(byDay.get(key) ?? []), value]);
    }
  }
  const sums = new Map<number, number | null>(bucketStarts(start, end, period).map((time) => [time, null]));
  for (const [time, values] of byDay) {
    // A day counts with the middle between its extremes, not with its average.
    const middle = (Math.min(...values) + Math.max(...values)) / 2;
    const degrees = Math.max(0, query.type === "cooling" ? middle - base : base - middle);
    const key = bucketStart(time, period);
    sums.set(key, (sums.get(key) ?? 0) + degrees);
  }
  return Object.fromEntries([...sums].map(([time, degrees]) => [formatTime(time, zone), degrees]));
}

function readDay(text: string, zone: string): number {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return fromWall({ year, month, day, hour: 0, minute: 0, second: 0 }, zone);
}
