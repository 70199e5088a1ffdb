import { requireAdmin } from "../access.ts";
import { checkBusinessRules } from "../business-rules.ts";
import { checkConstraints } from "../constraints.ts";
import type { NewRow, Row } from "../rows.ts";
import type { Store } from "../store.ts";
import { CsvProblem, type CsvRow, readCsvRows } from "./csv-rows.ts";
import { elements, findPlace, titleOf } from "./find-place.ts";

const own = ["Name", "Description", "IFC_ID"];

/** Files in the order in which they are read: what one creates, the next may refer to. */
const files = ["site", "building", "storey", "space", "zone"] as const;

/** Creates sites, buildings, storeys, spaces and zones with their properties. */
export function importSites(
  store: Store,
  user: Row,
  campaign: Row,
  given: Readonly<Record<string, Uint8Array>>,
): void {
  for (const element of files) {
    const bytes = given[`${element}s_csv`];
    if (!bytes) {
      continue;
    }
    const level = element === "zone" ? 0 : elements.indexOf(element);
    const outer = elements.slice(0, level);
    const { rows, others } = readCsvRows(bytes, [...outer.map(titleOf), ...own]);
    const properties = new Map(others.map((name) => [name, findProperty(store, element, name)]));
    for (const row of rows) {
      const parent = outer.at(-1);
      const place = parent ? findPlace(store, campaign, row, parent) : campaign;
      const columns: NewRow = {
        name: row.Name ?? null,
        description: row.Description ?? null,
        ifc_id: row.IFC_ID ?? null,
        [parent ? `${parent}_id` : "campaign_id"]: place.id,
      };
      requireAdmin(user);
      const path = [...outer.map((each) => row[titleOf(each)]), row.Name].join("/");
      const created = createElement(store, element, columns, path);
      for (const [name, property] of properties) {
        createProperty(store, element, created, property, { name, value: row[name] ?? "" });
      }
    }
  }
}

function createElement(store: Store, element: string, columns: NewRow, path: string): Row {
  const { name, description, ifc_id: ifcId } = columns as CsvRow;
  if ((name?.length ?? 81) > 80 || (description?.length ?? 0) > 500 || (ifcId?.length ?? 0) > 22) {
    throw new CsvProblem(`${titleOf(element)} "${name}" can't be created.`);
  }
  try {
    checkConstraints(store, `${element}s`, columns);
  } catch {
    throw new CsvProblem(`${titleOf(element)} "${path}" already exists.`);
  }
  return store.insert(`${element}s`, columns);
}

function createProperty(
  store: Store,
  element: string,
  owner: Row,
  property: number,
  { name, value }: { readonly name: string; readonly value: string },
): void {
  if (value === "") {
    return;
  }
  const table = `${element}_property_data`;
  const row = { [`${element}_id`]: owner.id, [`${element}_property_id`]: property, value };
  try {
    checkBusinessRules(store, table, row);
  } catch {
    throw new CsvProblem(`${titleOf(element)} "${String(owner.name)}" property "${name}" can't be created.`);
  }
  store.insert(table, row);
}

function findProperty(store: Store, element: string, name: string): number {
  const property = store.find("structural_element_properties", { name });
  const opened =
    property && store.find(`${element}_properties`, { structural_element_property_id: property.id });
  if (!opened) {
    throw new CsvProblem(`Unknown property: "${name}"`);
  }
  return opened.id;
}
