import type { Answer } from "../../engine/platform.ts";
import { canRead, requireActive } from "../access.ts";
import type { Context, Operation, ServerCall } from "../context.ts";
import { compareText } from "../python.ts";
import type { Row } from "../rows.ts";

/** Every campaign (or site, or time series), with what is scheduled for it: null where nothing ever was. */
export function fullList(table: string, target: "campaign" | "site" | "timeseries"): Operation {
  return (context, call) => listAll(context, call, table, target);
}

function listAll({ store }: Context, { user, query }: ServerCall, table: string, target: string): Answer {
  requireActive(user);
  const targets = target === "timeseries" ? target : `${target}s`;
  const column = `${target}_id`;
  const rows = store
    .all(targets)
    .filter((row) => canRead(store, user, targets, row))
    .map((row) => describe(row, store.find(table, { [column]: row.id }), target));
  const kept = rows.filter((row) =>
    Object.entries(query).every(([name, value]) => {
      if (name === "sort") {
        return true;
      }
      if (name.startsWith("in_")) {
        return String(row[name.slice(3)]).toLowerCase().includes(String(value).toLowerCase());
      }
      // Never switched on counts as switched off.
      return name === "is_enabled"
        ? (row.is_enabled ?? false) === value
        : targetValue(name, row, store.get(targets, row[column])) === value;
    }),
  );
  const [key] = (query.sort as readonly string[] | undefined) ?? [];
  if (key) {
    const sign = key.startsWith("-") ? -1 : 1;
    const sortColumn = key.replace(/^[+-]/, "");
    kept.sort((left, right) => sign * compareText(String(left[sortColumn]), String(right[sortColumn])));
  }
  return { status: 200, body: kept };
}

function targetValue(name: string, row: Readonly<Record<string, unknown>>, target: Row | undefined): unknown {
  return name in row ? row[name] : target?.[name];
}

function describe(target: Row, scheduled: Row | undefined, kind: string): Record<string, unknown> {
  const common = { id: scheduled?.id ?? null, [`${kind}_id`]: target.id, [`${kind}_name`]: target.name };
  return kind === "timeseries"
    ? {
        ...common,
        timeseries_unit_symbol: target.unit_symbol,
        last_timestamp: scheduled?.last_timestamp ?? null,
      }
    : { ...common, is_enabled: scheduled?.is_enabled ?? null };
}
