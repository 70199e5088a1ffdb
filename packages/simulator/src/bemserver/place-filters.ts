import { canRead, forbidden } from "./access.ts";
import { climb } from "./ancestors.ts";
import type { Context } from "./context.ts";
import type { Filter } from "./filters.ts";
import type { Row } from "./rows.ts";

const below: Readonly<Record<string, readonly string[]>> = {
  site: ["site", "building", "storey", "space"],
  building: ["building", "storey", "space"],
  storey: ["storey", "space"],
};

/** Filters of time series and events that go by where they belong: elements, scopes of a user, each other, properties. */
export function placeFilter(
  context: Context,
  user: Row,
  table: "timeseries" | "events",
  name: string,
  value: unknown,
): Filter | undefined {
  const { store } = context;
  const own = table === "timeseries" ? "timeseries_id" : "event_id";
  const require = (target: string): void => {
    const row = store.get(target, value);
    if (row && !canRead(store, user, target, row)) {
      throw forbidden();
    }
  };
  const linked = (links: readonly Row[]): Filter => {
    const ids = new Set(links.map((link) => link[own]));
    return (row) => ids.has(row.id);
  };
  const element = /^(recurse_)?(site|building|storey|space|zone)_id$/.exec(name);
  if (element) {
    const [, recurse, kind = ""] = element;
    require(`${kind}s`);
    const kinds = recurse ? (below[kind] ?? []) : [kind];
    const links = kinds.flatMap((each) => {
      const link = `${table}_by_${each}s`;
      return store
        .all(link)
        .filter((row) => climb(store, link, row, `${kind}_id`) === value || row[`${kind}_id`] === value);
    });
    return linked(links);
  }
  if (name === "user_id") {
    require("users");
    const groups = new Set(
      store.filter("users_by_user_groups", { user_id: Number(value) }).map((row) => row.user_group_id),
    );
    const scopes = store.all("user_groups_by_campaign_scopes").filter((row) => groups.has(row.user_group_id));
    const ids = new Set(scopes.map((row) => row.campaign_scope_id));
    return (row) => ids.has(row.campaign_scope_id);
  }
  if (name === "event_id" || name === "timeseries_id") {
    require(name === "event_id" ? "events" : "timeseries");
    return linked(store.filter("timeseries_by_events", { [name]: Number(value) }));
  }
  if (name === "properties") {
    const wanted = Object.entries(value as Readonly<Record<string, string>>);
    return (row) => wanted.every(([property, text]) => propertyOf(context, row, property) === text);
  }
  return undefined;
}

function propertyOf({ store }: Context, row: Row, name: string): unknown {
  const property = store.find("timeseries_properties", { name });
  return (
    property &&
    store.find("timeseries_property_data", { timeseries_id: row.id, property_id: property.id })?.value
  );
}
