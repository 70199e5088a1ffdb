import type { OperationObject, Schema } from "../../document.ts";
import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import { resolve } from "../../engine/resolve.ts";
import { shapeOf } from "../../engine/schema-shape.ts";
import { canRead, readRow, requireActive, requireWrite } from "../access.ts";
import { checkBusinessRules } from "../business-rules.ts";
import { checkConstraints } from "../constraints.ts";
import type { Context, Operation, ServerCall } from "../context.ts";
import { entityTag, requireTag } from "../entity-tags.ts";
import { select } from "../filters.ts";
import { formatStored } from "../formats.ts";
import { takePage } from "../paging.ts";
import { answerSchema, present } from "../present.ts";
import { resources } from "../resources.ts";
import type { NewRow, Row, Value } from "../rows.ts";

const methods: Readonly<Record<string, (table: string) => Operation>> = {
  "GET /": (table) => (context, call) => list(context, call, table),
  "POST /": (table) => (context, call) => create(context, call, table),
  "GET /{}": (table) => (context, call) => get(context, call, table),
  "PUT /{}": (table) => (context, call) => update(context, call, table),
  "DELETE /{}": (table) => (context, call) => remove(context, call, table),
};

/** The usual operation on a table that a method and a path stand for, such as `GET /sites/{item_id}`. */
export function crudOperation(method: string, path: string): Operation | undefined {
  const [, table = "", rest = ""] = /^\/([a-z_]+)(\/(?:\{[^}]+\})?)$/.exec(path) ?? [];
  return table in resources ? methods[`${method} ${rest.replace(/\{.*\}/, "{}")}`]?.(table) : undefined;
}

function list(context: Context, call: ServerCall, table: string): Answer {
  const { user, query, route } = call;
  requireActive(user);
  const readable = context.store.all(table).filter((row) => canRead(context.store, user, table, row));
  const rows = select(context, user, table, readable, query);
  const schema = answerSchema(context.document, route);
  const show = (row: Row): Record<string, unknown> => present(context, schema, table, row);
  if (route.operation["x-pagination"] === undefined) {
    return { status: 200, body: rows.map(show) };
  }
  const { page, header } = takePage(rows, query);
  return { status: 200, body: page.map(show), headers: { "x-pagination": header } };
}

function get(context: Context, call: ServerCall, table: string): Answer {
  const row = readRow(context.store, call.user, table, idOf(call));
  return { status: 200, body: present(context, answerSchema(context.document, call.route), table, row) };
}

function create(context: Context, call: ServerCall, table: string): Answer {
  const { store } = context;
  const flags = table === "users" ? { is_admin: false, is_active: true } : {};
  const row = { ...fill(bodyColumns(context, call, table), resources[table]?.defaults), ...flags };
  requireWrite(store, call.user, table, row, "create");
  checkBusinessRules(store, table, row);
  checkConstraints(store, table, row);
  const inserted = store.insert(table, row);
  return { status: 201, body: present(context, answerSchema(context.document, call.route), table, inserted) };
}

async function update(context: Context, call: ServerCall, table: string): Promise<Answer> {
  const { store } = context;
  const row = await readCurrent(context, call, table);
  const { updateDefaults, unguarded = [] } = resources[table] ?? {};
  const changed = { ...row, ...fill(bodyColumns(context, call, table), updateDefaults) };
  requireWrite(store, call.user, table, row, "update");
  if (unguarded.some((column) => (changed[column] ?? null) === null)) {
    throw new Refusal(500);
  }
  checkBusinessRules(store, table, changed);
  checkConstraints(store, table, changed);
  const updated = store.update(table, row.id, changed);
  return { status: 200, body: present(context, answerSchema(context.document, call.route), table, updated) };
}

async function remove(context: Context, call: ServerCall, table: string): Promise<Answer> {
  const row = await readCurrent(context, call, table);
  requireWrite(context.store, call.user, table, row, "delete");
  context.store.remove(table, row.id);
  return { status: 204 };
}

/** The row that the path names, if the caller may read it and knows its current state: else 404, 403 or 412. */
export async function readCurrent(context: Context, call: ServerCall, table: string): Promise<Row> {
  const row = readRow(context.store, call.user, table, idOf(call));
  if (call.route.parameters.some((parameter) => parameter.in === "header" && parameter.name === "If-Match")) {
    const schema = itemSchema(context, table);
    const shown = present(context, schema, table, row);
    requireTag(call.incoming, await entityTag(context.document, schema, shown));
  }
  // Of two calls with the same tag, the one that comes second must not go by what it read before the first had written.
  return context.store.get(table, row.id) === row ? row : await readCurrent(context, call, table);
}

/** The schema of one item of a table, as its `get` answers it. */
export function itemSchema({ document }: Context, table: string): Schema {
  const operation = document.paths[`/${table}/{item_id}`]?.get as OperationObject | undefined;
  const response = operation?.responses?.["200"];
  return (response && resolve(document, response).content?.["application/json"]?.schema) ?? {};
}

/** All columns that the body of this operation can carry: what it leaves out is null. */
function bodyColumns({ document }: Context, call: ServerCall, table: string): NewRow {
  const request = call.route.operation.requestBody;
  const schema = (request && resolve(document, request).content?.["application/json"]?.schema) ?? {};
  const body = call.body as Readonly<Record<string, Value>>;
  const columns = Object.entries(shapeOf(document, schema).properties).map(
    ([name, member]): [string, Value] => {
      const value = body[name] ?? null;
      const isTime = shapeOf(document, member).format === "date-time" && typeof value === "string";
      return [name, isTime ? formatStored(value) : value];
    },
  );
  const row = Object.fromEntries(columns);
  return table === "tasks_by_campaigns" && "task_name" in row
    ? { ...row, task_name: `${row.task_name}Scheduled` }
    : row;
}

/** Puts values where there are none. */
function fill(row: NewRow, values: NewRow = {}): NewRow {
  const missing = Object.entries(values).filter(([column]) => (row[column] ?? null) === null);
  return { ...row, ...Object.fromEntries(missing) };
}

/** The id in the path. What is no number, or one that the database has no room for, makes the server fail. */
export function idOf(call: ServerCall): number {
  const id = Number(Object.values(call.path)[0]);
  if (!Number.isInteger(id) || id > 2_147_483_647) {
    throw new Refusal(500);
  }
  return id;
}
