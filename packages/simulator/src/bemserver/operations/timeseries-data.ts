import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Context, Operation, ServerCall } from "../context.ts";
import { decodeUtf8 } from "../csv.ts";
import { parseDateTime } from "../formats.ts";
import type { Aggregation } from "../timeseries/aggregate.ts";
import type { BucketUnit } from "../timeseries/buckets.ts";
import { campaignOf, findSeries, findState, type LabelledSeries } from "../timeseries/find-series.ts";
import { readCsvUpload, readJsonUpload } from "../timeseries/import-table.ts";
import { readBuckets, readPoints, type Span } from "../timeseries/read-tables.ts";
import { type Table, toCsv, toJson } from "../timeseries/table.ts";
import { DimensionError } from "../units.ts";

/** Points as stored, in JSON or CSV. */
export const download: Operation = (context, call) => {
  const { series, state, span } = readQuery(context, call);
  try {
    return answerTable(call, readPoints(context.store, series, state, span), { dropNulls: true });
  } catch (error) {
    throw error instanceof DimensionError ? new Refusal(422, { message: error.message }) : error;
  }
};

/** One value for each bucket, in JSON or CSV. */
export const downloadAggregate: Operation = (context, call) => {
  const { series, state, span } = readQuery(context, call);
  const { bucket_width_value: value, bucket_width_unit: unit, aggregation = "avg" } = call.query;
  const width = { value: Number(value), unit: unit as BucketUnit, zone: span.zone };
  try {
    const table = readBuckets(context.store, series, state, span, {
      width,
      aggregation: aggregation as Aggregation,
    });
    return answerTable(call, table);
  } catch (error) {
    // Unlike plain downloads, these are not guarded against units of another kind.
    throw error instanceof DimensionError ? new Refusal(500) : error;
  }
};

/** Takes points in, from JSON or CSV. */
export const upload: Operation = (context, call) => {
  const { incoming, query, user } = call;
  const campaign = campaignOf(context, call);
  const state = findState(context, query);
  const decoded = decodeUtf8(incoming.body);
  if ("message" in decoded) {
    throw new Refusal(422, { message: decoded.message });
  }
  // The whole header is compared: with a charset behind it, CSV is read as JSON.
  const isCsv = incoming.headers.get("content-type") === "text/csv";
  const points = isCsv ? readCsvUpload(decoded.text) : readJsonUpload(decoded.text);
  const labels = [...points.keys()].map((label) => (campaign ? label : readId(label)));
  for (const { label, row } of findSeries(context, user, labels, campaign)) {
    context.store.data.add(row.id, state.id, points.get(label) ?? []);
  }
  return { status: 201, body: null };
};

/** Takes points out. */
export const removePoints: Operation = (context, call) => {
  const { series, state, span } = readQuery(context, call);
  for (const { row } of series) {
    context.store.data.remove(row.id, state, span.start, span.end);
  }
  return { status: 204 };
};

function readId(label: string): number {
  if (!/^\s*[+-]?\d+\s*$/.test(label)) {
    throw new Refusal(422, { message: "Wrong timeseries ID type" });
  }
  return Number(label);
}

function readQuery(
  context: Context,
  call: ServerCall,
): { series: LabelledSeries[]; state: number; span: Span } {
  const { query, user } = call;
  const campaign = campaignOf(context, call);
  const series = findSeries(context, user, query.timeseries as readonly (string | number)[], campaign);
  const state = findState(context, query).id;
  return { series, state, span: readSpan(query) };
}

/** Start, end, zone and units of a query. */
export function readSpan(query: Readonly<Record<string, unknown>>): Span {
  const units = query.convert_to as readonly string[] | undefined;
  return {
    start: parseDateTime(String(query.start_time))?.time ?? 0,
    end: parseDateTime(String(query.end_time))?.time ?? 0,
    zone: String(query.timezone ?? "UTC"),
    ...(units && { units }),
  };
}

/** The type that the caller accepts is compared as a whole; whatever it is, the answer is labelled with it. */
function answerTable(call: ServerCall, table: Table, options: { dropNulls?: boolean } = {}): Answer {
  const accept = call.incoming.headers.get("accept") ?? "application/json";
  const type =
    accept.startsWith("text/") && !accept.includes("charset") ? `${accept}; charset=utf-8` : accept;
  const headers = { "content-type": type };
  return accept === "text/csv"
    ? { status: 200, text: toCsv(table), headers }
    : { status: 200, body: toJson(table, options), headers };
}
