// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { PlatformClient } from "@busbar/runtime";
import { Auth } from "./resources/auth.ts";
import { AboutResource } from "./resources/about.ts";
import { Users } from "./resources/users.ts";
import { UserGroups } from "./resources/user-groups.ts";
import { UsersByUserGroups } from "./resources/users-by-user-groups.ts";
import { Campaigns } from "./resources/campaigns.ts";
import { UserGroupsByCampaigns } from "./resources/user-groups-by-campaigns.ts";
import { CampaignScopes } from "./resources/campaign-scopes.ts";
import { UserGroupsByCampaignScopes } from "./resources/user-groups-by-campaign-scopes.ts";
import { Sites } from "./resources/sites.ts";
import { Buildings } from "./resources/buildings.ts";
import { Storeys } from "./resources/storeys.ts";
import { Spaces } from "./resources/spaces.ts";
import { Zones } from "./resources/zones.ts";
import { StructuralElementProperties } from "./resources/structural-element-properties.ts";
import { SiteProperties } from "./resources/site-properties.ts";
import { BuildingProperties } from "./resources/building-properties.ts";
import { StoreyProperties } from "./resources/storey-properties.ts";
import { SpaceProperties } from "./resources/space-properties.ts";
import { ZoneProperties } from "./resources/zone-properties.ts";
import { SitePropertyDataResource } from "./resources/site-property-data.ts";
import { BuildingPropertyDataResource } from "./resources/building-property-data.ts";
import { StoreyPropertyDataResource } from "./resources/storey-property-data.ts";
import { SpacePropertyDataResource } from "./resources/space-property-data.ts";
import { ZonePropertyDataResource } from "./resources/zone-property-data.ts";
import { TimeseriesProperties } from "./resources/timeseries-properties.ts";
import { TimeseriesDataStates } from "./resources/timeseries-data-states.ts";
import { TimeseriesResource } from "./resources/timeseries.ts";
import { TimeseriesPropertyDataResource } from "./resources/timeseries-property-data.ts";
import { TimeseriesData } from "./resources/timeseries-data.ts";
import { TimeseriesBySites } from "./resources/timeseries-by-sites.ts";
import { TimeseriesByBuildings } from "./resources/timeseries-by-buildings.ts";
import { TimeseriesByStoreys } from "./resources/timeseries-by-storeys.ts";
import { TimeseriesBySpaces } from "./resources/timeseries-by-spaces.ts";
import { TimeseriesByZones } from "./resources/timeseries-by-zones.ts";
import { EventCategories } from "./resources/event-categories.ts";
import { EventCategoriesByUsers } from "./resources/event-categories-by-users.ts";
import { Events } from "./resources/events.ts";
import { TimeseriesByEvents } from "./resources/timeseries-by-events.ts";
import { EventsBySites } from "./resources/events-by-sites.ts";
import { EventsByBuildings } from "./resources/events-by-buildings.ts";
import { EventsByStoreys } from "./resources/events-by-storeys.ts";
import { EventsBySpaces } from "./resources/events-by-spaces.ts";
import { EventsByZones } from "./resources/events-by-zones.ts";
import { Notifications } from "./resources/notifications.ts";
import { Energies } from "./resources/energies.ts";
import { EnergyEndUses } from "./resources/energy-end-uses.ts";
import { EnergyProductionTechnologies } from "./resources/energy-production-technologies.ts";
import { EnergyConsumptionTimeseriesBySites } from "./resources/energy-consumption-timeseries-by-sites.ts";
import { EnergyConsumptionTimeseriesByBuildings } from "./resources/energy-consumption-timeseries-by-buildings.ts";
import { EnergyProductionTimeseriesBySites } from "./resources/energy-production-timeseries-by-sites.ts";
import { EnergyProductionTimeseriesByBuildings } from "./resources/energy-production-timeseries-by-buildings.ts";
import { WeatherTimeseriesBySites } from "./resources/weather-timeseries-by-sites.ts";
import { Io } from "./resources/io.ts";
import { Analysis } from "./resources/analysis.ts";
import { Tasks } from "./resources/tasks.ts";
import { TasksByCampaigns } from "./resources/tasks-by-campaigns.ts";
import { StCleanupsByCampaigns } from "./resources/st-cleanups-by-campaigns.ts";
import { StCleanupsByTimeseries } from "./resources/st-cleanups-by-timeseries.ts";
import { StCheckMissingsByCampaigns } from "./resources/st-check-missings-by-campaigns.ts";
import { StCheckOutliersByCampaigns } from "./resources/st-check-outliers-by-campaigns.ts";
import { StDownloadWeatherDataBySites } from "./resources/st-download-weather-data-by-sites.ts";
import { StDownloadWeatherForecastDataBySites } from "./resources/st-download-weather-forecast-data-by-sites.ts";
import type { paths } from "./schema.ts";

/** Every resource of BEMServer API, on one connection. */
export class BemserverClient extends PlatformClient<paths> {
  /** Login: JSON web tokens for e-mail address and password. */
  readonly auth: Auth = new Auth(this.connection);

  /** What runs on the server. */
  readonly about: AboutResource = new AboutResource(this.connection);

  /** People and programs who may log in. */
  readonly users: Users = new Users(this.connection);

  /** Groups of users. Access to campaigns and their scopes is given to groups, not to single users. */
  readonly userGroups: UserGroups = new UserGroups(this.connection);

  /** Who is a member of which user group. */
  readonly usersByUserGroups: UsersByUserGroups = new UsersByUserGroups(this.connection);

  /** Measuring campaigns: what all sites, zones and time series belong to. */
  readonly campaigns: Campaigns = new Campaigns(this.connection);

  /** Which user group may see which campaign. */
  readonly userGroupsByCampaigns: UserGroupsByCampaigns = new UserGroupsByCampaigns(this.connection);

  /** Parts of a campaign, by which access to time series and events is given. */
  readonly campaignScopes: CampaignScopes = new CampaignScopes(this.connection);

  /** Which user group may use the time series and events of which campaign scope. */
  readonly userGroupsByCampaignScopes: UserGroupsByCampaignScopes = new UserGroupsByCampaignScopes(
    this.connection,
  );

  /** Sites: the topmost structural elements of a campaign, where buildings stand and weather is known. */
  readonly sites: Sites = new Sites(this.connection);

  /** Buildings on sites. */
  readonly buildings: Buildings = new Buildings(this.connection);

  /** Storeys of buildings. */
  readonly storeys: Storeys = new Storeys(this.connection);

  /** Spaces, such as rooms, on storeys. */
  readonly spaces: Spaces = new Spaces(this.connection);

  /** Zones: rooms or equipment of a campaign that belong together, across buildings. */
  readonly zones: Zones = new Zones(this.connection);

  /**
   * Properties that structural elements may be given, such as an area. Each is opened to one kind of
   * element or more by `siteProperties`, `buildingProperties` and their like.
   */
  readonly structuralElementProperties: StructuralElementProperties = new StructuralElementProperties(
    this.connection,
  );

  /** Which properties sites may have. */
  readonly siteProperties: SiteProperties = new SiteProperties(this.connection);

  /** Which properties buildings may have. */
  readonly buildingProperties: BuildingProperties = new BuildingProperties(this.connection);

  /** Which properties storeys may have. */
  readonly storeyProperties: StoreyProperties = new StoreyProperties(this.connection);

  /** Which properties spaces may have. */
  readonly spaceProperties: SpaceProperties = new SpaceProperties(this.connection);

  /** Which properties zones may have. */
  readonly zoneProperties: ZoneProperties = new ZoneProperties(this.connection);

  /** Values of the properties of sites. */
  readonly sitePropertyData: SitePropertyDataResource = new SitePropertyDataResource(this.connection);

  /** Values of the properties of buildings. */
  readonly buildingPropertyData: BuildingPropertyDataResource = new BuildingPropertyDataResource(
    this.connection,
  );

  /** Values of the properties of storeys. */
  readonly storeyPropertyData: StoreyPropertyDataResource = new StoreyPropertyDataResource(this.connection);

  /** Values of the properties of spaces. */
  readonly spacePropertyData: SpacePropertyDataResource = new SpacePropertyDataResource(this.connection);

  /** Values of the properties of zones. */
  readonly zonePropertyData: ZonePropertyDataResource = new ZonePropertyDataResource(this.connection);

  /** Properties that time series may have, such as the interval that is expected between values. */
  readonly timeseriesProperties: TimeseriesProperties = new TimeseriesProperties(this.connection);

  /**
   * States of data: each time series holds separate values as measured (`Raw`), after cleaning
   * (`Clean`), and for any state added here.
   */
  readonly timeseriesDataStates: TimeseriesDataStates = new TimeseriesDataStates(this.connection);

  /** Time series: name, unit and place of rows of values. The values are under `timeseriesData`. */
  readonly timeseries: TimeseriesResource = new TimeseriesResource(this.connection);

  /** Values of the properties of time series. */
  readonly timeseriesPropertyData: TimeseriesPropertyDataResource = new TimeseriesPropertyDataResource(
    this.connection,
  );

  /** The values of time series: read, written, deleted, aggregated, as JSON or CSV, by id or by name. */
  readonly timeseriesData: TimeseriesData = new TimeseriesData(this.connection);

  /** Which time series was measured on a site. */
  readonly timeseriesBySites: TimeseriesBySites = new TimeseriesBySites(this.connection);

  /** Which time series was measured in a building. */
  readonly timeseriesByBuildings: TimeseriesByBuildings = new TimeseriesByBuildings(this.connection);

  /** Which time series was measured on a storey. */
  readonly timeseriesByStoreys: TimeseriesByStoreys = new TimeseriesByStoreys(this.connection);

  /** Which time series was measured in a space. */
  readonly timeseriesBySpaces: TimeseriesBySpaces = new TimeseriesBySpaces(this.connection);

  /** Which time series was measured in a zone. */
  readonly timeseriesByZones: TimeseriesByZones = new TimeseriesByZones(this.connection);

  /** Kinds of events. */
  readonly eventCategories: EventCategories = new EventCategories(this.connection);

  /**
   * Subscriptions: from which level on a user is notified of events of a category. Without one it is
   * from `WARNING` on.
   */
  readonly eventCategoriesByUsers: EventCategoriesByUsers = new EventCategoriesByUsers(this.connection);

  /** Things that happened, with time, level and source. */
  readonly events: Events = new Events(this.connection);

  /** Which time series an event is about. */
  readonly timeseriesByEvents: TimeseriesByEvents = new TimeseriesByEvents(this.connection);

  /** Which event happened on a site. */
  readonly eventsBySites: EventsBySites = new EventsBySites(this.connection);

  /** Which event happened in a building. */
  readonly eventsByBuildings: EventsByBuildings = new EventsByBuildings(this.connection);

  /** Which event happened on a storey. */
  readonly eventsByStoreys: EventsByStoreys = new EventsByStoreys(this.connection);

  /** Which event happened in a space. */
  readonly eventsBySpaces: EventsBySpaces = new EventsBySpaces(this.connection);

  /** Which event happened in a zone. */
  readonly eventsByZones: EventsByZones = new EventsByZones(this.connection);

  /** News of events for users. */
  readonly notifications: Notifications = new Notifications(this.connection);

  /** Kinds of energy. The list is fixed. */
  readonly energies: Energies = new Energies(this.connection);

  /** What energy is used for. The list is fixed. */
  readonly energyEndUses: EnergyEndUses = new EnergyEndUses(this.connection);

  /** What energy is produced by. The list is fixed. */
  readonly energyProductionTechnologies: EnergyProductionTechnologies = new EnergyProductionTechnologies(
    this.connection,
  );

  /** Which time series holds what a site consumes, by energy and end use. `analysis` reads from here. */
  readonly energyConsumptionTimeseriesBySites: EnergyConsumptionTimeseriesBySites =
    new EnergyConsumptionTimeseriesBySites(this.connection);

  /** Which time series holds what a building consumes, by energy and end use. `analysis` reads from here. */
  readonly energyConsumptionTimeseriesByBuildings: EnergyConsumptionTimeseriesByBuildings =
    new EnergyConsumptionTimeseriesByBuildings(this.connection);

  /** Which time series holds what a site produces, by energy and technology. */
  readonly energyProductionTimeseriesBySites: EnergyProductionTimeseriesBySites =
    new EnergyProductionTimeseriesBySites(this.connection);

  /** Which time series holds what a building produces, by energy and technology. */
  readonly energyProductionTimeseriesByBuildings: EnergyProductionTimeseriesByBuildings =
    new EnergyProductionTimeseriesByBuildings(this.connection);

  /**
   * Which time series holds which weather parameter of a site. `sites.downloadWeatherData` writes and
   * `sites.getDegreeDays` reads there.
   */
  readonly weatherTimeseriesBySites: WeatherTimeseriesBySites = new WeatherTimeseriesBySites(this.connection);

  /** Imports of descriptions (not of values) from CSV files. */
  readonly io: Io = new Io(this.connection);

  /** Figures computed from time series. */
  readonly analysis: Analysis = new Analysis(this.connection);

  /** Tasks that the server can run, such as cleaning data or checking for gaps. */
  readonly tasks: Tasks = new Tasks(this.connection);

  /** Which tasks the server runs for which campaign again and again, and over which time span. */
  readonly tasksByCampaigns: TasksByCampaigns = new TasksByCampaigns(this.connection);

  /**
   * Which campaigns the cleaning service works on. Only on servers up to 0.25; then see
   * `tasksByCampaigns`.
   */
  readonly stCleanupsByCampaigns: StCleanupsByCampaigns = new StCleanupsByCampaigns(this.connection);

  /**
   * How far the cleaning service has got with each time series. Only on servers up to 0.25, and only
   * ever written by the server.
   */
  readonly stCleanupsByTimeseries: StCleanupsByTimeseries = new StCleanupsByTimeseries(this.connection);

  /**
   * Which campaigns are checked for missing data. Only on servers up to 0.25; then see
   * `tasksByCampaigns`.
   */
  readonly stCheckMissingsByCampaigns: StCheckMissingsByCampaigns = new StCheckMissingsByCampaigns(
    this.connection,
  );

  /** Which campaigns are checked for outliers. Only on servers up to 0.25; then see `tasksByCampaigns`. */
  readonly stCheckOutliersByCampaigns: StCheckOutliersByCampaigns = new StCheckOutliersByCampaigns(
    this.connection,
  );

  /**
   * For which sites observed weather is fetched. Only on servers up to 0.25; then see
   * `tasksByCampaigns`.
   */
  readonly stDownloadWeatherDataBySites: StDownloadWeatherDataBySites = new StDownloadWeatherDataBySites(
    this.connection,
  );

  /**
   * For which sites weather forecasts are fetched. Only on servers up to 0.25; then see
   * `tasksByCampaigns`.
   */
  readonly stDownloadWeatherForecastDataBySites: StDownloadWeatherForecastDataBySites =
    new StDownloadWeatherForecastDataBySites(this.connection);
}

/** Names of parameters and members whose values are never logged. */
export const secretNames: readonly string[] = ["access_token", "password", "refresh_token"];
