import { requireAdmin } from "../access.ts";
import { checkBusinessRules } from "../business-rules.ts";
import { checkConstraints } from "../constraints.ts";
import type { Row } from "../rows.ts";
import type { Store } from "../store.ts";
import { isUnit } from "../units.ts";
import { CsvProblem, type CsvRow, readCsvRows } from "./csv-rows.ts";
import { elements, findPlace, titleOf } from "./find-place.ts";

const columns = [
  "Campaign scope",
  "Name",
  "Description",
  "Unit",
  "Site",
  "Building",
  "Storey",
  "Space",
  "Zone",
];

/** Creates time series, puts them where they belong, and gives them their properties. */
export function importTimeseries(store: Store, user: Row, campaign: Row, bytes: Uint8Array): void {
  const { rows, others } = readCsvRows(bytes, columns);
  const properties = others.map((name) => ({ name, id: findProperty(store, name) }));
  for (const row of rows) {
    const series = createSeries(store, user, campaign, row);
    linkPlace(store, campaign, series, row);
    linkZone(store, campaign, series, row);
    for (const { name, id } of properties) {
      const value = row[name] ?? "";
      if (value !== "") {
        createProperty(store, series, { name, id, value });
      }
    }
  }
}

function createSeries(store: Store, user: Row, campaign: Row, row: CsvRow): Row {
  const scope = store.find("campaign_scopes", { campaign_id: campaign.id, name: row["Campaign scope"] });
  if (!scope) {
    throw new CsvProblem(`Unknown campaign scope: "${row["Campaign scope"]}"`);
  }
  requireAdmin(user);
  const name = row.Name ?? "";
  const unit = row.Unit ?? "";
  if (!isUnit(unit) || name.length > 80) {
    throw new CsvProblem(`Timeseries "${name}" can't be created.`);
  }
  const created = {
    name,
    description: row.Description ?? null,
    unit_symbol: unit,
    campaign_id: campaign.id,
    campaign_scope_id: scope.id,
  };
  try {
    checkConstraints(store, "timeseries", created);
  } catch {
    throw new CsvProblem(`Timeseries "${String(campaign.name)}/${name}" already exists.`);
  }
  return store.insert("timeseries", created);
}

/** A series belongs to the innermost element that the line names; those around it have to be named as well. */
function linkPlace(store: Store, campaign: Row, series: Row, row: CsvRow): void {
  for (const [index, element] of elements.entries()) {
    const outer = elements[index - 1];
    if (row[titleOf(element)] && outer && !row[titleOf(outer)]) {
      throw new CsvProblem(`Missing ${outer} for ${element} "${row[titleOf(element)]}"`);
    }
  }
  const innermost = elements.findLast((element) => row[titleOf(element)]);
  if (innermost) {
    const place = findPlace(store, campaign, row, innermost);
    store.insert(`timeseries_by_${innermost}s`, { timeseries_id: series.id, [`${innermost}_id`]: place.id });
  }
}

function linkZone(store: Store, campaign: Row, series: Row, row: CsvRow): void {
  const name = row.Zone;
  if (!name) {
    return;
  }
  const zone = store.find("zones", { campaign_id: campaign.id, name });
  if (!zone) {
    throw new CsvProblem(`Unknown zone: "${name}"`);
  }
  store.insert("timeseries_by_zones", { timeseries_id: series.id, zone_id: zone.id });
}

function createProperty(
  store: Store,
  series: Row,
  { name, id, value }: { name: string; id: number; value: string },
): void {
  const row = { timeseries_id: series.id, property_id: id, value };
  try {
    checkBusinessRules(store, "timeseries_property_data", row);
  } catch {
    throw new CsvProblem(`Timeseries "${String(series.name)}" property "${name}" can't be created.`);
  }
  store.insert("timeseries_property_data", row);
}

function findProperty(store: Store, name: string): number {
  const property = store.find("timeseries_properties", { name });
  if (!property) {
    throw new CsvProblem(`Unknown property: "${name}"`);
  }
  return property.id;
}
