type Element = "site" | "building" | "storey" | "space" | "zone";
type Metered = "site" | "building";

/** Names of the tables, which are those of the resources in the path. */
export type TableName =
  | "users"
  | "user_groups"
  | "users_by_user_groups"
  | "campaigns"
  | "user_groups_by_campaigns"
  | "campaign_scopes"
  | "user_groups_by_campaign_scopes"
  | `${Element}s`
  | "structural_element_properties"
  | `${Element}_properties`
  | `${Element}_property_data`
  | "timeseries_properties"
  | "timeseries_data_states"
  | "timeseries"
  | "timeseries_property_data"
  | `timeseries_by_${Element}s`
  | "event_categories"
  | "event_categories_by_users"
  | "events"
  | "timeseries_by_events"
  | `events_by_${Element}s`
  | "notifications"
  | "energies"
  | "energy_end_uses"
  | "energy_production_technologies"
  | `energy_${"consumption" | "production"}_timeseries_by_${Metered}s`
  | "weather_timeseries_by_sites"
  | "tasks_by_campaigns"
  | `st_${"cleanups" | "check_missings" | "check_outliers"}_by_campaigns`
  | "st_cleanups_by_timeseries"
  | `st_download_weather_${"data" | "forecast_data"}_by_sites`;
