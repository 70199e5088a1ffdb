import type { Row } from "../rows.ts";
import type { Store } from "../store.ts";
import { CsvProblem, type CsvRow } from "./csv-rows.ts";

/** Structural elements from the outermost inwards. */
export const elements = ["site", "building", "storey", "space"] as const;

/** Column of a file for an element: `Site`, `Building`... */
export function titleOf(element: string): string {
  return element.slice(0, 1).toUpperCase() + element.slice(1);
}

/** Follows the names in a line, from the site to the element asked for. */
export function findPlace(
  store: Store,
  campaign: Row,
  row: CsvRow,
  innermost: (typeof elements)[number],
): Row {
  let parent = campaign;
  let parentColumn = "campaign_id";
  const path: string[] = [];
  for (const element of elements.slice(0, elements.indexOf(innermost) + 1)) {
    const name = row[titleOf(element)];
    path.push(String(name));
    const found = store.find(`${element}s`, { [parentColumn]: parent.id, name });
    if (!found) {
      throw new CsvProblem(`Unknown ${element}: "${path.join("/")}"`);
    }
    parent = found;
    parentColumn = `${element}_id`;
  }
  return parent;
}
