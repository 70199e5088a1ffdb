// biome-ignore-all assist/source/organizeImports: ours, the generated, the runtime's; classes before values
export { bearer, type BearerOptions } from "./auth.ts";
export { Bemserver } from "./client.ts";
export { type BemserverOptions, connect } from "./connect.ts";
export { VersionError } from "./errors.ts";
export { login, type LoginOptions } from "./login.ts";
export type { RenewalOptions, TokenPair } from "./token-session.ts";
export { version } from "./version.ts";
export type * from "./generated/index.ts";
// biome-ignore format: one name a line would make this long
export {
  AboutResource, Analysis, Auth, BuildingProperties, BuildingPropertyDataResource, Buildings,
  CampaignScopes, Campaigns, Energies, EnergyConsumptionTimeseriesByBuildings,
  EnergyConsumptionTimeseriesBySites, EnergyEndUses, EnergyProductionTechnologies,
  EnergyProductionTimeseriesByBuildings, EnergyProductionTimeseriesBySites, EventCategories,
  EventCategoriesByUsers, Events, EventsByBuildings, EventsBySites, EventsBySpaces, EventsByStoreys,
  EventsByZones, Io, Notifications, SiteProperties, SitePropertyDataResource, Sites, SpaceProperties,
  SpacePropertyDataResource, Spaces, StCheckMissingsByCampaigns, StCheckOutliersByCampaigns,
  StCleanupsByCampaigns, StCleanupsByTimeseries, StDownloadWeatherDataBySites,
  StDownloadWeatherForecastDataBySites, StoreyProperties, StoreyPropertyDataResource, Storeys,
  StructuralElementProperties, Tasks, TasksByCampaigns, TimeseriesByBuildings, TimeseriesByEvents,
  TimeseriesBySites, TimeseriesBySpaces, TimeseriesByStoreys, TimeseriesByZones, TimeseriesData,
  TimeseriesDataStates, TimeseriesProperties, TimeseriesPropertyDataResource, TimeseriesResource,
  UserGroups, UserGroupsByCampaignScopes, UserGroupsByCampaigns, Users, UsersByUserGroups,
  WeatherTimeseriesBySites, ZoneProperties, ZonePropertyDataResource, Zones, aggregations,
  authenticationErrorCodes, bucketWidthUnits, campaignNameSorts, cleanupTimeseriesSorts, degreeDaysPeriods,
  degreeDaysTypes, eventLevels, eventSorts, nameSorts, notificationSorts, propertyValueTypes,
  structuralElements, taskOffsetUnits, timezoneNames, tokenStatuses, userSorts, weatherParameters, weatherServiceSorts,
} from "./generated/index.ts";
// biome-ignore format: one name a line would make this long
export {
  type Answer, type Credential, type Call, type CallOptions, type Connection, type DateInput, type ETagSource,
  type FileInput, type Logger, type Page, type PageCall, type RateLimit, type ReadOptions, type RetryOptions,
  type Settings, type TokenBucketOptions, type TokenStore, type WriteOptions, basic, HttpConnection, tokenBucket,
  ApiError, AuthenticationError, BadRequestError, BusbarError, ConfigError, ConflictError, ConnectionError, DecodeError,
  NotFoundError, NotModifiedError, PermissionError, PreconditionError, RateLimitError, RedirectError, ServerError,
  TimeoutError, ValidationError,
} from "@busbar/runtime";
