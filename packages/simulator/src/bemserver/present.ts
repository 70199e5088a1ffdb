import type { OpenApiDocument, Schema } from "../document.ts";
import { resolve } from "../engine/resolve.ts";
import type { Route } from "../engine/routes.ts";
import { shapeOf } from "../engine/schema-shape.ts";
import { resources } from "./resources.ts";
import type { Row } from "./rows.ts";
import type { Store } from "./store.ts";

/** The schema of a route's answer, of its items where it answers a list. */
export function answerSchema(document: OpenApiDocument, route: Route): Schema {
  const responses = route.operation.responses ?? {};
  const response = responses["200"] ?? responses["201"];
  const schema = (response && resolve(document, response).content?.["application/json"]?.schema) ?? {};
  const shape = shapeOf(document, schema);
  return shape.type === "array" ? (shape.items ?? {}) : schema;
}

/** A row as answers show it: members in the order of the schema, nulls left out, other rows put in where it says so. */
export function present(
  { document, store }: { document: OpenApiDocument; store: Store },
  schema: Schema,
  table: string,
  row: Row,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(shapeOf(document, schema).properties)) {
    const columns = resources[table]?.embeds?.[name];
    const value = columns ? embed({ document, store }, member, table, row, columns) : row[name];
    if (value !== undefined && value !== null) {
      shown[name] = value;
    }
  }
  // The database holds a name of its own for scheduled tasks; answers give the usual one.
  if (table === "tasks_by_campaigns") {
    shown.task_name = String(row.task_name).replace(/Scheduled$/, "");
  }
  return shown;
}

/** Follows references from column to column and shows the row at the end. */
function embed(
  context: { document: OpenApiDocument; store: Store },
  schema: Schema,
  table: string,
  row: Row,
  columns: readonly string[],
): unknown {
  let [currentTable, current]: [string, Row | undefined] = [table, row];
  for (const column of columns) {
    const next = resources[currentTable]?.references?.[column];
    if (next === undefined) {
      throw new Error(`${currentTable}.${column} refers to nothing.`);
    }
    [currentTable, current] = [next, context.store.get(next, current?.[column])];
  }
  return current && present(context, schema, currentTable, current);
}
