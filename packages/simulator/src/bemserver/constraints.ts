import { Refusal } from "../engine/refusal.ts";
import { resources } from "./resources.ts";
import type { NewRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** Refuses a row that the database would not take, in the database's order: nulls, values that occur twice, references. */
export function checkConstraints(store: Store, table: string, row: NewRow): void {
  const { references = {}, unique = [], notNull = [] } = resources[table] ?? {};
  if (notNull.some((column) => (row[column] ?? null) === null)) {
    throw new Refusal(409);
  }
  for (const columns of unique) {
    const values = Object.fromEntries(columns.map((column) => [column, row[column]]));
    if (store.filter(table, values).some(({ id }) => id !== row.id)) {
      throw new Refusal(409, { message: "Unique constraint violation" });
    }
  }
  for (const [column, target] of Object.entries(references)) {
    if ((row[column] ?? null) !== null && !store.get(target, row[column])) {
      throw new Refusal(409, { message: "Foreign key constraint violation" });
    }
  }
}
