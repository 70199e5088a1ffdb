import { Refusal } from "../engine/refusal.ts";
import { canRead, forbidden } from "./access.ts";
import { climb } from "./ancestors.ts";
import type { Context } from "./context.ts";
import { formatStored } from "./formats.ts";
import { placeFilter } from "./place-filters.ts";
import { compareText } from "./python.ts";
import { resources } from "./resources.ts";
import type { Row, Value } from "./rows.ts";

/** Levels of events from the least upwards. */
export const levels: readonly string[] = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"];

const paging = new Set(["page", "page_size", "sort"]);

/** Whether a row is one that a filter lets through. */
export type Filter = (row: Row) => boolean;

/** Rows that the query asks for, in its order; in the order of ids where it gives none. */
export function select(
  context: Context,
  user: Row,
  table: string,
  rows: readonly Row[],
  query: Readonly<Record<string, unknown>>,
): Row[] {
  const filters = Object.entries(query)
    .filter(([name]) => !paging.has(name))
    .map(([name, value]) => makeFilter(context, user, table, name, value));
  const kept = rows.filter((row) => filters.every((filter) => filter(row)));
  const keys = (query.sort as readonly string[] | undefined) ?? [];
  return kept.sort((left, right) => compareBy(keys, left, right));
}

function makeFilter(context: Context, user: Row, table: string, name: string, value: unknown): Filter {
  const place =
    table === "timeseries" || table === "events" ? placeFilter(context, user, table, name, value) : undefined;
  if (place) {
    return place;
  }
  if (name.startsWith("in_")) {
    const part = String(value).toLowerCase();
    return (row) =>
      String(row[name.slice(3)] ?? "")
        .toLowerCase()
        .includes(part);
  }
  const limit = /^(.+)_(min|max)$/.exec(name);
  if (limit) {
    const [, column = "", end] = limit;
    const wanted = rank(column === "timestamp" ? formatStored(String(value)) : (value as Value));
    return (row) => compareRanks(rank(row[column]), wanted) * (end === "min" ? 1 : -1) >= 0;
  }
  if (table === "weather_timeseries_by_sites" && name === "parameter" && !/^[A-Z_]+$/.test(String(value))) {
    // The database refuses a label where it wants a name, and the server does not expect that.
    throw new Refusal(500);
  }
  const parent = parentOf(name);
  const isOwn = resources[table]?.references?.[name] !== undefined;
  // A filter by something that the caller may not see is refused, where the server looks it up.
  if (parent && (!isOwn || table === "timeseries" || table === "events")) {
    const row = context.store.get(parent, value);
    if (row && !canRead(context.store, user, parent, row)) {
      throw forbidden();
    }
  }
  return parent && !isOwn
    ? (row) => climb(context.store, table, row, name) === value
    : (row) => (row[name] ?? null) === value;
}

/** The table that a column with this name refers to, wherever it occurs. */
function parentOf(column: string): string | undefined {
  const table = Object.values(resources).find(({ references = {} }) => column in references);
  return table?.references?.[column];
}

function compareBy(keys: readonly string[], left: Row, right: Row): number {
  for (const key of keys) {
    const column = key.replace(/^[+-]/, "");
    const order = compareRanks(rank(left[column]), rank(right[column]));
    if (order !== 0) {
      return key.startsWith("-") ? -order : order;
    }
  }
  return 0;
}

/** Something that compares as the database would: levels by their weight, nulls last. */
function rank(value: Value | undefined): string | number {
  const level = typeof value === "string" ? levels.indexOf(value) : -1;
  if (level >= 0) {
    return level;
  }
  return value === undefined || value === null
    ? Number.POSITIVE_INFINITY
    : typeof value === "string"
      ? value
      : Number(value);
}

function compareRanks(left: string | number, right: string | number): number {
  return typeof left === "number" && typeof right === "number"
    ? left - right
    : compareText(String(left), String(right));
}
