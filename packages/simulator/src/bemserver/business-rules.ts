import { Refusal } from "../engine/refusal.ts";
import { climb } from "./ancestors.ts";
import { invalid } from "./invalid.ts";
import type { NewRow, Row } from "./rows.ts";
import type { Store } from "./store.ts";

/** Rules of the server beyond what its database keeps; they hold before the database is asked. */
export function checkBusinessRules(store: Store, table: string, row: NewRow): void {
  if (table.startsWith("events_by_") || table === "timeseries_by_events") {
    checkSamePlace(store, table, row);
  } else if (table.endsWith("_property_data")) {
    checkPropertyValue(store, table, row);
  }
}

function checkSamePlace(store: Store, table: string, row: NewRow): void {
  const event = store.get("events", row.event_id);
  const element =
    table === "timeseries_by_events" ? "timeseries" : table.replace("events_by_", "").slice(0, -1);
  const target = element === "timeseries" ? element : `${element}s`;
  const other = store.get(target, row[`${element}_id`]);
  if (!event || !other) {
    // The server compares before it looks whether there is anything to compare.
    throw new Refusal(500);
  }
  const column = element === "timeseries" ? "campaign_scope_id" : "campaign_id";
  if (climb(store, "events", event, column) !== climb(store, target, other, column)) {
    const place = element === "timeseries" ? "campaign scope" : "campaign";
    throw invalid("json", { _schema: `Event and ${element} must be in same ${place}` });
  }
}

const patterns: Readonly<Record<string, RegExp>> = {
  integer: /^\s*[+-]?\d+(_\d+)*\s*$/,
  float: /^\s*[+-]?((\d+\.?\d*|\.\d+)(e[+-]?\d+)?|inf(inity)?|nan)\s*$/i,
  boolean: /^(true|false)$/,
};

function checkPropertyValue(store: Store, table: string, row: NewRow): void {
  const type = propertyOf(store, table, row)?.value_type;
  const pattern = patterns[String(type)];
  if (pattern && !pattern.test(String(row.value))) {
    // One of the six resources says it differently.
    throw table === "zone_property_data"
      ? new Refusal(422, { message: "Invalid value type" })
      : invalid("json", { value: ["Invalid type."] });
  }
}

/** The definition of the property that a value belongs to. */
function propertyOf(store: Store, table: string, row: NewRow): Row | undefined {
  if (table === "timeseries_property_data") {
    return store.get("timeseries_properties", row.property_id);
  }
  const element = table.replace("_property_data", "");
  const opened = store.get(`${element}_properties`, row[`${element}_property_id`]);
  return store.get("structural_element_properties", opened?.structural_element_property_id);
}
