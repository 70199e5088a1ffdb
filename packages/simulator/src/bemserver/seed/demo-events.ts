import type { SeedData } from "./seed-data.ts";

const levels = ["INFO", "WARNING", "ERROR"];

/** Events, what they are about, who was told; and the tasks that the server is asked to run. */
export const demoEvents: SeedData = {
  event_categories_by_users: [
    { user_id: 1, category_id: 1, notification_level: "WARNING" },
    { user_id: 2, category_id: 1, notification_level: "ERROR" },
  ],
  events: Array.from({ length: 14 }, (_, index) => ({
    timestamp: `2024-01-${String(index + 2).padStart(2, "0")}T06:00:00+00:00`,
    level: levels[index % levels.length] ?? "INFO",
    campaign_scope_id: index % 5 === 4 ? 3 : (index % 2) + 1,
    category_id: (index % 4) + 1,
    source: index % 2 === 0 ? "CheckMissingData" : "CheckOutliers",
    ...(index % 3 === 0 && { description: `Found at the nightly check of day ${index + 1}` }),
  })),
  timeseries_by_events: [
    { event_id: 1, timeseries_id: 1 },
    { event_id: 2, timeseries_id: 5 },
    { event_id: 4, timeseries_id: 6 },
  ],
  events_by_sites: [{ event_id: 1, site_id: 1 }],
  events_by_buildings: [
    { event_id: 2, building_id: 1 },
    { event_id: 4, building_id: 2 },
  ],
  events_by_storeys: [{ event_id: 3, storey_id: 1 }],
  events_by_spaces: [{ event_id: 6, space_id: 2 }],
  events_by_zones: [{ event_id: 7, zone_id: 1 }],
  notifications: [2, 3, 6, 8, 9].flatMap((event, index) =>
    [1, 2].map((user) => ({
      user_id: user,
      event_id: event,
      timestamp: `2024-01-${String(event + 1).padStart(2, "0")}T06:00:05+00:00`,
      read: index < 2,
    })),
  ),
  tasks_by_campaigns: [
    {
      campaign_id: 1,
      task_name: "CleanupScheduled",
      offset_unit: "hour",
      is_enabled: true,
      start_offset: -1,
      end_offset: 0,
    },
    {
      campaign_id: 1,
      task_name: "CheckMissingDataScheduled",
      offset_unit: "day",
      is_enabled: false,
      parameters: { min_completeness_ratio: 0.8 },
      start_offset: -2,
      end_offset: 0,
    },
  ],
  st_cleanups_by_campaigns: [{ campaign_id: 1, is_enabled: true }],
  st_cleanups_by_timeseries: [
    { timeseries_id: 1, last_timestamp: "2024-01-31T23:00:00+00:00" },
    { timeseries_id: 3 },
  ],
  st_check_missings_by_campaigns: [{ campaign_id: 1, is_enabled: true }],
  st_check_outliers_by_campaigns: [{ campaign_id: 1, is_enabled: false }],
  st_download_weather_data_by_sites: [{ site_id: 1, is_enabled: true }],
  st_download_weather_forecast_data_by_sites: [{ site_id: 1, is_enabled: false }],
};
