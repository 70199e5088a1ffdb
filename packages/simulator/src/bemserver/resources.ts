/** What a table is made of: what refers to what, what may not occur twice, who may read and write. */
export interface Resource {
  /** Column -> table that it refers to. */
  readonly references?: Readonly<Record<string, string>>;
  /** Groups of columns whose values together may occur once. */
  readonly unique?: readonly (readonly string[])[];
  /** Columns that may not be null although requests may leave them out: 409 without a message. */
  readonly notNull?: readonly string[];
  /** Columns that may not be null after an update either, where the server fails (500) instead of noticing. */
  readonly unguarded?: readonly string[];
  /** Values for what a creation leaves out. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** Values for what an update leaves out; the rest becomes null. */
  readonly updateDefaults?: Readonly<Record<string, string>>;
  /** Answer member -> reference columns that lead to the row which it embeds. */
  readonly embeds?: Readonly<Record<string, readonly string[]>>;
  readonly read: ReadRule;
  /** Who may create, update and delete; administrators where nothing is said. */
  readonly write?: WriteRule;
}

/** Who may read a row, administrators aside. `via` asks the same of the row that a column refers to. */
export type ReadRule =
  | { readonly by: "everybody" }
  | { readonly by: "owner"; readonly column: string }
  | { readonly by: "member"; readonly group: string; readonly key: string }
  | { readonly by: "group"; readonly column: string }
  | { readonly by: "via"; readonly column: string };

/** `owner`: the user himself may do so much; `via`: whoever may read the row that the column refers to. */
export type WriteRule =
  | { readonly by: "owner"; readonly column: string; readonly may: readonly Action[] }
  | { readonly by: "via"; readonly column: string; readonly may: readonly Action[] };

/** What can be done to a row. */
export type Action = "create" | "update" | "delete";

const all: readonly Action[] = ["create", "update", "delete"];
const everybody: ReadRule = { by: "everybody" };
const via = (column: string): ReadRule => ({ by: "via", column });
const named = (read: ReadRule = everybody): Resource => ({ unique: [["name"]], read });
const inParent = (column: string, table: string): Resource => ({
  references: { [column]: table },
  unique: [[column, "name"]],
  read: via(column),
});

/** The ways from a structural element up to its site, as columns. */
const ancestors: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  site: { site: ["site_id"] },
  building: { site: ["building_id", "site_id"], building: ["building_id"] },
  storey: {
    site: ["storey_id", "building_id", "site_id"],
    building: ["storey_id", "building_id"],
    storey: ["storey_id"],
  },
  space: {
    site: ["space_id", "storey_id", "building_id", "site_id"],
    building: ["space_id", "storey_id", "building_id"],
    storey: ["space_id", "storey_id"],
    space: ["space_id"],
  },
  zone: { zone: ["zone_id"] },
};

function structural(element: string): Record<string, Resource> {
  const [id, table] = [`${element}_id`, `${element}s`];
  const embeds = ancestors[element] ?? {};
  return {
    [`timeseries_by_${table}`]: {
      references: { timeseries_id: "timeseries", [id]: table },
      unique: [[id, "timeseries_id"]],
      embeds,
      read: via("timeseries_id"),
    },
    [`events_by_${table}`]: {
      references: { event_id: "events", [id]: table },
      unique: [[id, "event_id"]],
      embeds,
      read: via("event_id"),
      write: { by: "via", column: "event_id", may: all },
    },
    [`${element}_properties`]: {
      references: { structural_element_property_id: "structural_element_properties" },
      unique: [["structural_element_property_id"]],
      embeds: { structural_element_property: ["structural_element_property_id"] },
      read: everybody,
    },
    [`${element}_property_data`]: {
      references: { [id]: table, [`${element}_property_id`]: `${element}_properties` },
      unique: [[id, `${element}_property_id`]],
      embeds: { [`${element}_property`]: [`${element}_property_id`] },
      read: via(id),
    },
  };
}

function energy(kind: "consumption" | "production", element: "site" | "building"): Resource {
  const id = `${element}_id`;
  const [use, uses] =
    kind === "consumption"
      ? ["end_use_id", "energy_end_uses"]
      : ["prod_tech_id", "energy_production_technologies"];
  return {
    references: { [id]: `${element}s`, energy_id: "energies", [use]: uses, timeseries_id: "timeseries" },
    unique: [[id, "energy_id", use]],
    embeds: { timeseries: ["timeseries_id"] },
    read: via("timeseries_id"),
  };
}

function scheduled(column: "campaign_id" | "site_id", table: string): Resource {
  return {
    references: { [column]: table },
    unique: [[column]],
    defaults: { is_enabled: true },
    read: via(column),
  };
}

/** Every table, by the name that it has in the path. */
export const resources: Readonly<Record<string, Resource>> = {
  users: {
    unique: [["email"]],
    read: { by: "owner", column: "id" },
    write: { by: "owner", column: "id", may: ["update"] },
  },
  user_groups: named({ by: "group", column: "id" }),
  users_by_user_groups: {
    references: { user_id: "users", user_group_id: "user_groups" },
    unique: [["user_id", "user_group_id"]],
    read: { by: "owner", column: "user_id" },
  },
  campaigns: named({ by: "member", group: "user_groups_by_campaigns", key: "campaign_id" }),
  user_groups_by_campaigns: {
    references: { campaign_id: "campaigns", user_group_id: "user_groups" },
    unique: [["campaign_id", "user_group_id"]],
    read: { by: "group", column: "user_group_id" },
  },
  campaign_scopes: {
    ...inParent("campaign_id", "campaigns"),
    read: { by: "member", group: "user_groups_by_campaign_scopes", key: "campaign_scope_id" },
  },
  user_groups_by_campaign_scopes: {
    references: { campaign_scope_id: "campaign_scopes", user_group_id: "user_groups" },
    unique: [["campaign_scope_id", "user_group_id"]],
    read: { by: "group", column: "user_group_id" },
  },
  sites: inParent("campaign_id", "campaigns"),
  buildings: inParent("site_id", "sites"),
  storeys: inParent("building_id", "buildings"),
  spaces: inParent("storey_id", "storeys"),
  zones: inParent("campaign_id", "campaigns"),
  structural_element_properties: { ...named(), defaults: { value_type: "string" } },
  ...structural("site"),
  ...structural("building"),
  ...structural("storey"),
  ...structural("space"),
  ...structural("zone"),
  timeseries_properties: { ...named(), defaults: { value_type: "string" } },
  timeseries_data_states: named(),
  timeseries: {
    references: { campaign_id: "campaigns", campaign_scope_id: "campaign_scopes" },
    unique: [["campaign_id", "name"]],
    defaults: { unit_symbol: "" },
    updateDefaults: { unit_symbol: "" },
    read: via("campaign_scope_id"),
  },
  timeseries_property_data: {
    references: { timeseries_id: "timeseries", property_id: "timeseries_properties" },
    unique: [["timeseries_id", "property_id"]],
    read: via("timeseries_id"),
  },
  event_categories: named(),
  event_categories_by_users: {
    references: { user_id: "users", category_id: "event_categories" },
    unique: [["user_id", "category_id"]],
    notNull: ["notification_level"],
    read: { by: "owner", column: "user_id" },
    write: { by: "owner", column: "user_id", may: all },
  },
  events: {
    references: { campaign_scope_id: "campaign_scopes", category_id: "event_categories" },
    notNull: ["timestamp", "level"],
    read: via("campaign_scope_id"),
    write: { by: "via", column: "campaign_scope_id", may: all },
  },
  timeseries_by_events: {
    references: { timeseries_id: "timeseries", event_id: "events" },
    unique: [["event_id", "timeseries_id"]],
    embeds: { timeseries: ["timeseries_id"], event: ["event_id"] },
    read: via("event_id"),
    write: { by: "via", column: "event_id", may: all },
  },
  notifications: {
    references: { user_id: "users", event_id: "events" },
    notNull: ["read"],
    defaults: { read: false },
    embeds: { event: ["event_id"] },
    read: { by: "owner", column: "user_id" },
    write: { by: "owner", column: "user_id", may: ["update"] },
  },
  energies: named(),
  energy_end_uses: named(),
  energy_production_technologies: named(),
  energy_consumption_timeseries_by_sites: energy("consumption", "site"),
  energy_consumption_timeseries_by_buildings: energy("consumption", "building"),
  energy_production_timeseries_by_sites: energy("production", "site"),
  energy_production_timeseries_by_buildings: energy("production", "building"),
  weather_timeseries_by_sites: {
    references: { site_id: "sites", timeseries_id: "timeseries" },
    unique: [["site_id", "parameter", "forecast"]],
    notNull: ["parameter"],
    embeds: { timeseries: ["timeseries_id"] },
    read: via("timeseries_id"),
  },
  tasks_by_campaigns: {
    references: { campaign_id: "campaigns" },
    notNull: ["offset_unit"],
    unguarded: ["is_enabled", "offset_unit", "start_offset", "end_offset"],
    defaults: { is_enabled: true, start_offset: -1, end_offset: 0 },
    read: via("campaign_id"),
  },
  st_cleanups_by_campaigns: scheduled("campaign_id", "campaigns"),
  st_check_missings_by_campaigns: scheduled("campaign_id", "campaigns"),
  st_check_outliers_by_campaigns: scheduled("campaign_id", "campaigns"),
  st_download_weather_data_by_sites: scheduled("site_id", "sites"),
  st_download_weather_forecast_data_by_sites: scheduled("site_id", "sites"),
  st_cleanups_by_timeseries: {
    references: { timeseries_id: "timeseries" },
    unique: [["timeseries_id"]],
    read: via("timeseries_id"),
  },
};
