// biome-ignore-all assist/source/organizeImports: ours, the generated, the runtime's; classes before values
export { accessToken, bearer } from "./auth.ts";
export { Vrm } from "./client.ts";
export { connect, type VrmOptions } from "./connect.ts";
export { Downloads } from "./downloads.ts";
export { Installations } from "./installations.ts";
export { demo, login, type LoginOptions } from "./login.ts";
export type { SeriesPoint } from "./stats/points.ts";
export {
  type InstanceResult,
  readGraph,
  readStats,
  readStatsByInstance,
  type SeriesResult,
} from "./stats/read-stats.ts";
export { Series } from "./stats/series.ts";
export type { SeriesItem, SeriesQuery, SeriesWindow } from "./stats/series-query.ts";
export { type StatsSpan, statsSpans } from "./stats/spans.ts";
export { Stats } from "./stats/stats.ts";
export type { TimeInput } from "./time.ts";
export { version } from "./version.ts";
export type * from "./generated/index.ts";
// biome-ignore format: one name a line would make this long
export {
  AccessTokens, Admin, Alarms, Auth, CustomWidgets, DataAttributes, Diagnostics, DynamicEss, Firmwares, Forecasts,
  InstallationUsers, Systems, Tags, Users, Widgets, accessLevelInfo, accessLevels, alarmMonitoringInfo,
  alarmMonitorings, attributeCodeInfo, attributeCodes, attributeDataTypeInfo, attributeDataTypes,
  batteryFlowRestrictionInfo, batteryFlowRestrictions, downloadDataTypeInfo, downloadDataTypes, downloadFormatInfo,
  downloadFormats, dynamicEssModeInfo, dynamicEssModes, dynamicEssOperatingModeInfo, dynamicEssOperatingModes,
  energyCodeInfo, energyCodes, errorCodeInfo, errorCodes, feedChannels, overallStatsTypes, priceTypeInfo, priceTypes,
  statsIntervalInfo, statsIntervals, statsTypeInfo, statsTypes, tagSourceInfo, tagSources,
} from "./generated/index.ts";
// biome-ignore format: one name a line would make this long
export {
  type Answer, type Credential, type Call, type CallOptions, type Connection, type DateInput, type EnumInfo,
  type Logger, type Page, type PageCall, type RateLimit, type RetryOptions, type Settings, type TokenBucketOptions,
  HttpConnection, tokenBucket, ApiError, AuthenticationError, BadRequestError, BusbarError, ConfigError, ConflictError,
  ConnectionError, DecodeError, NotFoundError, NotModifiedError, PermissionError, PreconditionError, RateLimitError,
  RedirectError, ServerError, TimeoutError, ValidationError,
} from "@busbar/runtime";
