import type { Operation } from "../context.ts";
import { about } from "./about.ts";
import { getTokens, refreshTokens } from "./auth.ts";
import { getCompleteness } from "./completeness.ts";
import { getBreakdownForBuilding, getBreakdownForSite } from "./energy-consumption.ts";
import { uploadSitesCsv, uploadTimeseriesCsv } from "./io.ts";
import { fullList } from "./legacy.ts";
import { countByCampaign, markAllAsRead } from "./notifications.ts";
import { downloadWeatherData, getDegreeDays } from "./sites.ts";
import { listTasks, runTask } from "./tasks.ts";
import { download, downloadAggregate, removePoints, upload } from "./timeseries-data.ts";
import { getStats } from "./timeseries-stats.ts";
import { setActive, setAdmin } from "./users.ts";

/** What is done by operations that are more than list, create, get, update and delete, by operationId. */
export const operations: Readonly<Record<string, Operation>> = {
  "about.get": about,
  "analysis.getCompleteness": getCompleteness,
  "analysis.getEnergyConsumptionBreakdownForBuilding": getBreakdownForBuilding,
  "analysis.getEnergyConsumptionBreakdownForSite": getBreakdownForSite,
  "auth.getTokens": getTokens,
  "auth.refreshTokens": refreshTokens,
  "io.uploadSitesCsv": uploadSitesCsv,
  "io.uploadTimeseriesCsv": uploadTimeseriesCsv,
  "notifications.countByCampaign": countByCampaign,
  "notifications.markAllAsRead": markAllAsRead,
  "sites.downloadWeatherData": downloadWeatherData,
  "sites.getDegreeDays": getDegreeDays,
  "stCheckMissingsByCampaigns.getFull": fullList("st_check_missings_by_campaigns", "campaign"),
  "stCheckOutliersByCampaigns.getFull": fullList("st_check_outliers_by_campaigns", "campaign"),
  "stCleanupsByCampaigns.getFull": fullList("st_cleanups_by_campaigns", "campaign"),
  "stCleanupsByTimeseries.getFull": fullList("st_cleanups_by_timeseries", "timeseries"),
  "stDownloadWeatherDataBySites.getFull": fullList("st_download_weather_data_by_sites", "site"),
  "stDownloadWeatherForecastDataBySites.getFull": fullList(
    "st_download_weather_forecast_data_by_sites",
    "site",
  ),
  "tasks.list": listTasks,
  "tasks.run": runTask,
  "timeseriesData.delete": removePoints,
  "timeseriesData.deleteByNames": removePoints,
  "timeseriesData.download": download,
  "timeseriesData.downloadAggregate": downloadAggregate,
  "timeseriesData.downloadAggregateByNames": downloadAggregate,
  "timeseriesData.downloadByNames": download,
  "timeseriesData.getStats": getStats,
  "timeseriesData.getStatsByNames": getStats,
  "timeseriesData.upload": upload,
  "timeseriesData.uploadByNames": upload,
  "users.setActive": setActive,
  "users.setAdmin": setAdmin,
};
