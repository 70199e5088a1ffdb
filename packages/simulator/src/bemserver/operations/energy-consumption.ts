import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import { formatTime } from "../../engine/zone-time.ts";
import { canRead, readRow } from "../access.ts";
import type { Context, Operation, ServerCall } from "../context.ts";
import type { Row } from "../rows.ts";
import type { BucketUnit } from "../timeseries/buckets.ts";
import { readBuckets } from "../timeseries/read-tables.ts";
import { DimensionError } from "../units.ts";
import { idOf } from "./crud.ts";
import { readSpan } from "./timeseries-data.ts";

/** What a site consumes, by energy and end use. */
export const getBreakdownForSite: Operation = (context, call) => breakdown(context, call, "site");

/** What a building consumes, by energy and end use. */
export const getBreakdownForBuilding: Operation = (context, call) => breakdown(context, call, "building");

function breakdown(context: Context, call: ServerCall, element: "site" | "building"): Answer {
  const { store } = context;
  const { query, user } = call;
  const place = readRow(store, user, `${element}s`, idOf(call));
  const ratio = readRatio(context, place, element, query.ratio_property);
  const table = `energy_consumption_timeseries_by_${element}s`;
  const links = store
    .filter(table, { [`${element}_id`]: place.id })
    .filter((row) => canRead(store, user, table, row));
  const series = links.flatMap((link) => {
    const row = store.get("timeseries", link.timeseries_id);
    return row ? [{ label: String(link.id), row }] : [];
  });
  const span = { ...readSpan(query), units: series.map(() => String(query.unit ?? "Wh")) };
  const width = {
    value: Number(query.bucket_width_value),
    unit: query.bucket_width_unit as BucketUnit,
    zone: span.zone,
  };
  const clean = store.find("timeseries_data_states", { name: "Clean" })?.id ?? 0;
  try {
    const { times, columns } = readBuckets(store, series, clean, span, { width, aggregation: "sum" });
    const energy: Record<string, Record<string, number[]>> = {};
    for (const [index, link] of links.entries()) {
      const name = String(store.get("energies", link.energy_id)?.name);
      const use = String(store.get("energy_end_uses", link.end_use_id)?.name);
      energy[name] = {
        ...energy[name],
        [use]: times.map((time) => (columns[index]?.values.get(time) ?? 0) / ratio),
      };
    }
    return { status: 200, body: { timestamps: times.map((time) => formatTime(time, span.zone)), energy } };
  } catch (error) {
    throw error instanceof DimensionError
      ? new Refusal(409, { message: "Incompatible unit in input timeseries." })
      : error;
  }
}

/** The value of a property to divide by; 1 where none is asked for. */
function readRatio({ store }: Context, place: Row, element: string, name: unknown): number {
  if (name === undefined || name === "") {
    return 1;
  }
  const property = store.find("structural_element_properties", { name: String(name) });
  const opened =
    property && store.find(`${element}_properties`, { structural_element_property_id: property.id });
  const ids = opened && { [`${element}_id`]: place.id, [`${element}_property_id`]: opened.id };
  const data = ids && store.find(`${element}_property_data`, ids);
  if (!data) {
    const title = element === "site" ? "Site" : "Building";
    throw new Refusal(409, { message: `${title} has no "${String(name)}" property.` });
  }
  return Number(data.value);
}
