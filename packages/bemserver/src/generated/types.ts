// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import type { DateInput, FileInput, Open } from "@busbar/runtime";

/** What the server says about itself. */
export interface About {
  /** What runs on the server. */
  versions: Versions;
}

/** How the values of a bucket become one: mean, sum, least, greatest, or number of values. */
export type Aggregation = "avg" | "sum" | "min" | "max" | "count";
/** Every value of `Aggregation` that the specification knows. */
export const aggregations: readonly Aggregation[] = ["avg", "sum", "min", "max", "count"];

/** Query of GET /analysis/completeness. */
export interface AnalysisGetCompletenessQuery {
  /** Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
  bucket_width_value: number;
  /** Unit of the width of a bucket. */
  bucket_width_unit: BucketWidthUnit;
  /**
   * Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset
   * from UTC.
   */
  start_time: DateInput;
  /**
   * End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from
   * UTC.
   */
  end_time: DateInput;
  /**
   * Ids of the time series, at least one. An unknown one is a 422.
   * Range: at least 1 item.
   */
  timeseries: readonly number[];
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
  /**
   * Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left
   * out.
   * Default: `"UTC"`.
   */
  timezone?: TimezoneName | undefined;
}

/** Query of GET /analysis/energy_consumption/building/{building_id}. */
export interface AnalysisGetEnergyConsumptionBreakdownForBuildingQuery {
  /** Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
  bucket_width_value: number;
  /** Unit of the width of a bucket. */
  bucket_width_unit: BucketWidthUnit;
  /**
   * Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset
   * from UTC.
   */
  start_time: DateInput;
  /**
   * End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from
   * UTC.
   */
  end_time: DateInput;
  /**
   * Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left
   * out.
   * Default: `"UTC"`.
   */
  timezone?: TimezoneName | undefined;
  /**
   * Unit of the figures, one of energy: `Wh`, `kWh`, `MJ`. (The server's Python client sends `kWh` by
   * default.)
   * Default: `"Wh"`.
   */
  unit?: string | undefined;
  /** Name of a property of the element, such as `Area`, to divide the figures by. */
  ratio_property?: string | undefined;
}

/** Query of GET /analysis/energy_consumption/site/{site_id}. */
export interface AnalysisGetEnergyConsumptionBreakdownForSiteQuery {
  /** Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
  bucket_width_value: number;
  /** Unit of the width of a bucket. */
  bucket_width_unit: BucketWidthUnit;
  /**
   * Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset
   * from UTC.
   */
  start_time: DateInput;
  /**
   * End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from
   * UTC.
   */
  end_time: DateInput;
  /**
   * Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left
   * out.
   * Default: `"UTC"`.
   */
  timezone?: TimezoneName | undefined;
  /**
   * Unit of the figures, one of energy: `Wh`, `kWh`, `MJ`. (The server's Python client sends `kWh` by
   * default.)
   * Default: `"Wh"`.
   */
  unit?: string | undefined;
  /** Name of a property of the element, such as `Area`, to divide the figures by. */
  ratio_property?: string | undefined;
}

/** Why a request is not authenticated. Only `expired_token` is cured by `auth.refreshTokens`. */
export type AuthenticationErrorCode =
  | "missing_authentication"
  | "invalid_scheme"
  | "expired_token"
  | "invalid_token"
  | "malformed_credentials"
  | "invalid_credentials";
/** Every value of `AuthenticationErrorCode` that the specification knows. */
export const authenticationErrorCodes: readonly AuthenticationErrorCode[] = [
  "missing_authentication",
  "invalid_scheme",
  "expired_token",
  "invalid_token",
  "malformed_credentials",
  "invalid_credentials",
];

/** A flag to set. */
export interface BooleanValue {
  /**
   * The new value of the flag. Required: the server's own document calls it optional, but fails with 500
   * without it.
   */
  value: boolean;
}

/**
 * Unit of the width of a bucket. Only `second`, `minute` and `hour` take a width other than 1; the
 * others follow the calendar of the time zone, weeks from Monday.
 */
export type BucketWidthUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
/** Every value of `BucketWidthUnit` that the specification knows. */
export const bucketWidthUnits: readonly BucketWidthUnit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
];

/** A building on a site. */
export interface Building {
  /** Number that the server gave the item. */
  id: number;
  /** Name of the building, 1 to 80 characters. Unique on its site. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length.
   */
  ifc_id?: string;
  /** Site that the building stands on. Fixed once created. */
  site_id: number;
}

/** What `create` of a `Building` takes. */
export interface BuildingPost {
  /** Name of the building, 1 to 80 characters. Unique on its site. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length. null stands for none.
   */
  ifc_id?: string | null | undefined;
  /** Site that the building stands on. Fixed once created. */
  site_id: number;
}

/** Query of GET /building_properties/. */
export interface BuildingPropertiesListQuery {
  /** Only the entry of this property. */
  structural_element_property_id?: number | undefined;
}

/** Entry that lets buildings have a property. */
export interface BuildingProperty {
  /** Number that the server gave the item. */
  id: number;
  /** The property itself. */
  structural_element_property: StructuralElementPropertyWithoutId;
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/** Value of a property of one building. */
export interface BuildingPropertyData {
  /** Number that the server gave the item. */
  id: number;
  /** The entry of `buildingProperties`, with the property in it. */
  building_property: BuildingPropertyWithoutId;
  /** Building that the value is about. */
  building_id: number;
  /** Entry of `buildingProperties` whose value this is (not the id of the property itself). */
  building_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/** What `create` of a `BuildingPropertyData` takes. */
export interface BuildingPropertyDataPost {
  /** Building that the value is about. */
  building_id: number;
  /** Entry of `buildingProperties` whose value this is (not the id of the property itself). */
  building_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/**
 * What `update` of a `BuildingPropertyData` takes. It replaces the item as a whole. `id` is refused as
 * unknown.
 */
export interface BuildingPropertyDataPut {
  /** Building that the value is about. */
  building_id: number;
  /** Entry of `buildingProperties` whose value this is (not the id of the property itself). */
  building_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/** Query of GET /building_property_data/. */
export interface BuildingPropertyDataResourceListQuery {
  /** Only those of this building. */
  building_id?: number | undefined;
  /** Only values for this entry of `buildingProperties`. */
  building_property_id?: number | undefined;
}

/** What `create` of a `BuildingProperty` takes. */
export interface BuildingPropertyPost {
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/**
 * The members of a `BuildingProperty` but its id: the form in which it is embedded in other answers,
 * beside the member that holds the id.
 */
export interface BuildingPropertyWithoutId {
  /** The property itself. */
  structural_element_property: StructuralElementPropertyWithoutId;
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/**
 * What `update` of a `Building` takes. It replaces the item as a whole: an optional member that is
 * left out becomes null, as if null were given. `site_id` is not among its members and is refused as
 * unknown, like `id`.
 */
export interface BuildingPut {
  /** Name of the building, 1 to 80 characters. Unique on its site. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length. null stands for none.
   */
  ifc_id?: string | null | undefined;
}

/**
 * The members of a `Building` but its id: the form in which it is embedded in other answers, beside
 * the member that holds the id.
 */
export interface BuildingWithoutId {
  /** Name of the building, 1 to 80 characters. Unique on its site. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length.
   */
  ifc_id?: string;
  /** Site that the building stands on. Fixed once created. */
  site_id: number;
}

/** Query of GET /buildings/. */
export interface BuildingsListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only the one with exactly this IFC GlobalId (22 characters). */
  ifc_id?: string | undefined;
}

/** A measuring campaign: what all sites, zones and time series belong to. */
export interface Campaign {
  /** Number that the server gave the item. */
  id: number;
  /** Name of the campaign, 1 to 80 characters. Unique on the server. */
  name: string;
  /**
   * When the campaign begins. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Absent: it
   * has no beginning.
   */
  start_time?: string;
  /**
   * When the campaign ends. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Absent: it has
   * no end.
   */
  end_time?: string;
  /** Time zone of the campaign's sites, which days and months of its analyses follow. */
  timezone: Open<TimezoneName>;
  /** Free text, at most 500 characters. */
  description?: string;
}

/**
 * Order by name of the campaign. The bare name and `+` sort upwards, `-` downwards. Only on servers up
 * to 0.25.
 */
export type CampaignNameSort = "campaign_name" | "+campaign_name" | "-campaign_name";
/** Every value of `CampaignNameSort` that the specification knows. */
export const campaignNameSorts: readonly CampaignNameSort[] = [
  "campaign_name",
  "+campaign_name",
  "-campaign_name",
];

/** What `create` of a `Campaign` takes. */
export interface CampaignPost {
  /** Name of the campaign, 1 to 80 characters. Unique on the server. */
  name: string;
  /**
   * When the campaign begins. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it
   * has no beginning. An explicit null is refused.
   */
  start_time?: DateInput | undefined;
  /**
   * When the campaign ends. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it
   * has no end. An explicit null is refused.
   */
  end_time?: DateInput | undefined;
  /**
   * Time zone of the campaign's sites, which days and months of its analyses follow. Required, although
   * the server's own document also gives it a default of UTC.
   */
  timezone: TimezoneName;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
}

/**
 * What `update` of a `Campaign` takes. It replaces the item as a whole: an optional member that is
 * left out becomes null, as if null were given. `id` is refused as unknown.
 */
export interface CampaignPut {
  /** Name of the campaign, 1 to 80 characters. Unique on the server. */
  name: string;
  /**
   * When the campaign begins. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it
   * has no beginning. An explicit null is refused.
   */
  start_time?: DateInput | undefined;
  /**
   * When the campaign ends. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it
   * has no end. An explicit null is refused.
   */
  end_time?: DateInput | undefined;
  /**
   * Time zone of the campaign's sites, which days and months of its analyses follow. Required, although
   * the server's own document also gives it a default of UTC.
   */
  timezone: TimezoneName;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
}

/** A part of a campaign, to which time series and events belong, and by which access to them is given. */
export interface CampaignScope {
  /** Number that the server gave the item. */
  id: number;
  /** Name of the scope, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /** Campaign that the scope is a part of. Fixed once created. */
  campaign_id: number;
}

/** What `create` of a `CampaignScope` takes. */
export interface CampaignScopePost {
  /** Name of the scope, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /** Campaign that the scope is a part of. Fixed once created. */
  campaign_id: number;
}

/**
 * What `update` of a `CampaignScope` takes. It replaces the item as a whole: an optional member that
 * is left out becomes null, as if null were given. `campaign_id` is not among its members and is
 * refused as unknown, like `id`.
 */
export interface CampaignScopePut {
  /** Name of the scope, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
}

/** Query of GET /campaign_scopes/. */
export interface CampaignScopesListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
}

/** Query of GET /campaigns/. */
export interface CampaignsListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only those whose name contains this text, in capitals or not. */
  in_name?: string | undefined;
}

/**
 * Order of cleaned time series. The bare name and `+` sort upwards, `-` downwards. Only on servers up
 * to 0.25.
 */
export type CleanupTimeseriesSort =
  | "timeseries_name"
  | "+timeseries_name"
  | "-timeseries_name"
  | "last_timestamp"
  | "+last_timestamp"
  | "-last_timestamp";
/** Every value of `CleanupTimeseriesSort` that the specification knows. */
export const cleanupTimeseriesSorts: readonly CleanupTimeseriesSort[] = [
  "timeseries_name",
  "+timeseries_name",
  "-timeseries_name",
  "last_timestamp",
  "+last_timestamp",
  "-last_timestamp",
];

/** How complete the data of time series are. */
export interface Completeness {
  /** First moment of each bucket, in the time zone asked for. */
  timestamps: string[];
  /** Id of the time series to its completeness. */
  timeseries: {
    [key: string]: TimeseriesCompleteness;
  };
}

/** What `auth.getTokens` takes. */
export interface Credentials {
  /** E-mail address of the user. */
  email: string;
  /** Password of the user, 1 to 80 characters. */
  password: string;
}

/** Degree days by period. */
export interface DegreeDays {
  /**
   * First moment of each period, in the time zone of the site's campaign, to its degree days in the unit
   * asked for. null where the period has no outside temperatures (the server's own document knows only
   * numbers).
   */
  degree_days: {
    [key: string]: number | null;
  };
}

/** Period that each degree-day figure covers. */
export type DegreeDaysPeriod = "day" | "month" | "year";
/** Every value of `DegreeDaysPeriod` that the specification knows. */
export const degreeDaysPeriods: readonly DegreeDaysPeriod[] = ["day", "month", "year"];

/** `heating`: how far and how long it was colder than the base; `cooling`: warmer. */
export type DegreeDaysType = "heating" | "cooling";
/** Every value of `DegreeDaysType` that the specification knows. */
export const degreeDaysTypes: readonly DegreeDaysType[] = ["heating", "cooling"];

/** A kind of energy. */
export interface Energy {
  /** Number that the server gave the item. */
  id: number;
  /**
   * Name of the energy, such as `electricity` or `natural gas`; `all` stands for the sum of them.
   * Range: at most 80 characters.
   */
  name: string;
}

/** Energy consumption by energy, end use and time. */
export interface EnergyConsumption {
  /** First moment of each bucket, in the time zone asked for. */
  timestamps: string[];
  /**
   * Name of the energy, then name of the end use, to the consumption in each bucket, in the unit asked
   * for (divided by the property named in `ratio_property`, when given); 0 where there are no values.
   */
  energy: {
    [key: string]: {
      [key: string]: number[];
    };
  };
}

/** Names the time series that holds what a building consumes of one energy for one end use. */
export interface EnergyConsumptionTimeseriesByBuilding {
  /** Number that the server gave the item. */
  id: number;
  /** The time series. */
  timeseries: TimeseriesWithoutId;
  /** The building. */
  building_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What the energy is used for, from `energyEndUses`. */
  end_use_id: number;
  /** Time series with the energy consumed in each interval, in a unit of energy. */
  timeseries_id: number;
}

/** What `create` of an `EnergyConsumptionTimeseriesByBuilding` takes. */
export interface EnergyConsumptionTimeseriesByBuildingPost {
  /** The building. */
  building_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What the energy is used for, from `energyEndUses`. */
  end_use_id: number;
  /** Time series with the energy consumed in each interval, in a unit of energy. */
  timeseries_id: number;
}

/**
 * What `update` of an `EnergyConsumptionTimeseriesByBuilding` takes. It replaces the item as a whole.
 * `id` is refused as unknown.
 */
export interface EnergyConsumptionTimeseriesByBuildingPut {
  /** The building. */
  building_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What the energy is used for, from `energyEndUses`. */
  end_use_id: number;
  /** Time series with the energy consumed in each interval, in a unit of energy. */
  timeseries_id: number;
}

/** Query of GET /energy_consumption_timeseries_by_buildings/. */
export interface EnergyConsumptionTimeseriesByBuildingsListQuery {
  /** Only those of this building. */
  building_id?: number | undefined;
  /** Only those of this energy. */
  energy_id?: number | undefined;
  /** Only those of this end use. */
  end_use_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
}

/** Names the time series that holds what a site consumes of one energy for one end use. */
export interface EnergyConsumptionTimeseriesBySite {
  /** Number that the server gave the item. */
  id: number;
  /** The time series. */
  timeseries: TimeseriesWithoutId;
  /** The site. */
  site_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What the energy is used for, from `energyEndUses`. */
  end_use_id: number;
  /** Time series with the energy consumed in each interval, in a unit of energy. */
  timeseries_id: number;
}

/** What `create` of an `EnergyConsumptionTimeseriesBySite` takes. */
export interface EnergyConsumptionTimeseriesBySitePost {
  /** The site. */
  site_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What the energy is used for, from `energyEndUses`. */
  end_use_id: number;
  /** Time series with the energy consumed in each interval, in a unit of energy. */
  timeseries_id: number;
}

/**
 * What `update` of an `EnergyConsumptionTimeseriesBySite` takes. It replaces the item as a whole. `id`
 * is refused as unknown.
 */
export interface EnergyConsumptionTimeseriesBySitePut {
  /** The site. */
  site_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What the energy is used for, from `energyEndUses`. */
  end_use_id: number;
  /** Time series with the energy consumed in each interval, in a unit of energy. */
  timeseries_id: number;
}

/** Query of GET /energy_consumption_timeseries_by_sites/. */
export interface EnergyConsumptionTimeseriesBySitesListQuery {
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only those of this energy. */
  energy_id?: number | undefined;
  /** Only those of this end use. */
  end_use_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
}

/** What energy is used for. */
export interface EnergyEndUse {
  /** Number that the server gave the item. */
  id: number;
  /**
   * Name of the use, such as `heating` or `lighting`; `all` stands for the sum of them.
   * Range: at most 80 characters.
   */
  name: string;
}

/** What energy is produced by. */
export interface EnergyProductionTechnology {
  /** Number that the server gave the item. */
  id: number;
  /**
   * Name of the technology, such as `PV panels`; `all` stands for the sum of them.
   * Range: at most 80 characters.
   */
  name: string;
}

/** Names the time series that holds what a building produces of one energy by one technology. */
export interface EnergyProductionTimeseriesByBuilding {
  /** Number that the server gave the item. */
  id: number;
  /** The time series. */
  timeseries: TimeseriesWithoutId;
  /** The building. */
  building_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What produces the energy, from `energyProductionTechnologies`. */
  prod_tech_id: number;
  /** Time series with the energy produced in each interval, in a unit of energy. */
  timeseries_id: number;
}

/** What `create` of an `EnergyProductionTimeseriesByBuilding` takes. */
export interface EnergyProductionTimeseriesByBuildingPost {
  /** The building. */
  building_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What produces the energy, from `energyProductionTechnologies`. */
  prod_tech_id: number;
  /** Time series with the energy produced in each interval, in a unit of energy. */
  timeseries_id: number;
}

/**
 * What `update` of an `EnergyProductionTimeseriesByBuilding` takes. It replaces the item as a whole.
 * `id` is refused as unknown.
 */
export interface EnergyProductionTimeseriesByBuildingPut {
  /** The building. */
  building_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What produces the energy, from `energyProductionTechnologies`. */
  prod_tech_id: number;
  /** Time series with the energy produced in each interval, in a unit of energy. */
  timeseries_id: number;
}

/** Query of GET /energy_production_timeseries_by_buildings/. */
export interface EnergyProductionTimeseriesByBuildingsListQuery {
  /** Only those of this building. */
  building_id?: number | undefined;
  /** Only those of this energy. */
  energy_id?: number | undefined;
  /** Only those of this technology. */
  prod_tech_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
}

/** Names the time series that holds what a site produces of one energy by one technology. */
export interface EnergyProductionTimeseriesBySite {
  /** Number that the server gave the item. */
  id: number;
  /** The time series. */
  timeseries: TimeseriesWithoutId;
  /** The site. */
  site_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What produces the energy, from `energyProductionTechnologies`. */
  prod_tech_id: number;
  /** Time series with the energy produced in each interval, in a unit of energy. */
  timeseries_id: number;
}

/** What `create` of an `EnergyProductionTimeseriesBySite` takes. */
export interface EnergyProductionTimeseriesBySitePost {
  /** The site. */
  site_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What produces the energy, from `energyProductionTechnologies`. */
  prod_tech_id: number;
  /** Time series with the energy produced in each interval, in a unit of energy. */
  timeseries_id: number;
}

/**
 * What `update` of an `EnergyProductionTimeseriesBySite` takes. It replaces the item as a whole. `id`
 * is refused as unknown.
 */
export interface EnergyProductionTimeseriesBySitePut {
  /** The site. */
  site_id: number;
  /** Which energy, from `energies`. */
  energy_id: number;
  /** What produces the energy, from `energyProductionTechnologies`. */
  prod_tech_id: number;
  /** Time series with the energy produced in each interval, in a unit of energy. */
  timeseries_id: number;
}

/** Query of GET /energy_production_timeseries_by_sites/. */
export interface EnergyProductionTimeseriesBySitesListQuery {
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only those of this energy. */
  energy_id?: number | undefined;
  /** Only those of this technology. */
  prod_tech_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
}

/**
 * Body of every error answer of the server itself. Something in front of it, such as a proxy, may
 * answer otherwise.
 */
export interface ErrorBody {
  /** HTTP status once more. */
  code: number;
  /** Its reason phrase. */
  status: string;
  /**
   * What is wrong. Sent with 403, with 409 unless a required column was empty, and with those 422 that
   * concern the request as a whole (an unknown task, a CSV file that cannot be read, units that do not
   * convert).
   */
  message?: string;
  /**
   * What is wrong with which part of the request: with 422, unless there is a `message`, with 401
   * (`authentication`) and with 400 (`json`).
   */
  errors?: ErrorDetails;
}

/**
 * Faults by the part of the request where they are. A 422 may have several parts, and the same name in
 * more than one of them.
 */
export interface ErrorDetails {
  /** With 401 only: why. */
  authentication?: Open<AuthenticationErrorCode>;
  /** Faults of the JSON body by member; with 400 (the body is no JSON at all) a plain list of messages. */
  json?: FieldErrors | string[];
  /** Faults of the query by parameter. */
  query?: FieldErrors;
  /** Faults of an upload by file. */
  files?: FieldErrors;
  [key: string]: unknown;
}

/** Something that happened: data went missing, a threshold was passed, someone wrote a note. */
export interface Event {
  /** Number that the server gave the item. */
  id: number;
  /** When it happened. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Fixed once created. */
  timestamp: string;
  /** How serious it is. */
  level: Open<EventLevel>;
  /** Scope that decides who may see the event. Fixed once created. */
  campaign_scope_id: number;
  /** Category of the event. */
  category_id: number;
  /** What raised the event: the name of a task, a rule, a device or a person. */
  source: string;
  /** Free text, without limit. */
  description?: string;
}

/** Link between an event and the building where it happened. */
export interface EventByBuilding {
  /** Number that the server gave the item. */
  id: number;
  /** The site, or the one that the element belongs to. */
  site: SiteWithoutId;
  /** The building, or the one that the element belongs to. */
  building: BuildingWithoutId;
  /** The event. */
  event_id: number;
  /** The building. */
  building_id: number;
}

/** What `create` of an `EventByBuilding` takes. */
export interface EventByBuildingPost {
  /** The event. */
  event_id: number;
  /** The building. */
  building_id: number;
}

/** Link between an event and the site where it happened. */
export interface EventBySite {
  /** Number that the server gave the item. */
  id: number;
  /** The site, or the one that the element belongs to. */
  site: SiteWithoutId;
  /** The event. */
  event_id: number;
  /** The site. */
  site_id: number;
}

/** What `create` of an `EventBySite` takes. */
export interface EventBySitePost {
  /** The event. */
  event_id: number;
  /** The site. */
  site_id: number;
}

/** Link between an event and the space where it happened. */
export interface EventBySpace {
  /** Number that the server gave the item. */
  id: number;
  /** The site, or the one that the element belongs to. */
  site: SiteWithoutId;
  /** The building, or the one that the element belongs to. */
  building: BuildingWithoutId;
  /** The storey, or the one that the element belongs to. */
  storey: StoreyWithoutId;
  /** The space. */
  space: SpaceWithoutId;
  /** The event. */
  event_id: number;
  /** The space. */
  space_id: number;
}

/** What `create` of an `EventBySpace` takes. */
export interface EventBySpacePost {
  /** The event. */
  event_id: number;
  /** The space. */
  space_id: number;
}

/** Link between an event and the storey where it happened. */
export interface EventByStorey {
  /** Number that the server gave the item. */
  id: number;
  /** The site, or the one that the element belongs to. */
  site: SiteWithoutId;
  /** The building, or the one that the element belongs to. */
  building: BuildingWithoutId;
  /** The storey, or the one that the element belongs to. */
  storey: StoreyWithoutId;
  /** The event. */
  event_id: number;
  /** The storey. */
  storey_id: number;
}

/** What `create` of an `EventByStorey` takes. */
export interface EventByStoreyPost {
  /** The event. */
  event_id: number;
  /** The storey. */
  storey_id: number;
}

/** Link between an event and the zone where it happened. */
export interface EventByZone {
  /** Number that the server gave the item. */
  id: number;
  /** The zone. */
  zone: ZoneWithoutId;
  /** The event. */
  event_id: number;
  /** The zone. */
  zone_id: number;
}

/** What `create` of an `EventByZone` takes. */
export interface EventByZonePost {
  /** The event. */
  event_id: number;
  /** The zone. */
  zone_id: number;
}

/** Query of GET /event_categories_by_users/. */
export interface EventCategoriesByUsersListQuery {
  /** Only those of this category. */
  category_id?: number | undefined;
  /** Only those of this user. */
  user_id?: number | undefined;
}

/** A kind of event, such as `Data missing`. */
export interface EventCategory {
  /** Number that the server gave the item. */
  id: number;
  /** Name of the category, at most 80 characters. Unique on the server. */
  name: string;
  /** Free text, at most 250 characters. */
  description?: string;
}

/** Subscription of a user to the events of a category. */
export interface EventCategoryByUser {
  /** Number that the server gave the item. */
  id: number;
  /** Least level at which an event of the category notifies the user. */
  notification_level: Open<EventLevel>;
  /** User who is to be notified. Fixed once created. */
  user_id: number;
  /** Category of events to be notified of. */
  category_id: number;
}

/** What `create` of an `EventCategoryByUser` takes. */
export interface EventCategoryByUserPost {
  /**
   * Least level at which an event of the category notifies the user. Required: the server's own document
   * calls it optional, but answers 409 without a message when it is missing.
   */
  notification_level: EventLevel;
  /** User who is to be notified. Fixed once created. */
  user_id: number;
  /** Category of events to be notified of. */
  category_id: number;
}

/**
 * What `update` of an `EventCategoryByUser` takes. It replaces the item as a whole. `user_id` is not
 * among its members and is refused as unknown, like `id`.
 */
export interface EventCategoryByUserPut {
  /**
   * Least level at which an event of the category notifies the user. Required: the server's own document
   * calls it optional, but answers 409 without a message when it is missing.
   */
  notification_level: EventLevel;
  /** Category of events to be notified of. */
  category_id: number;
}

/** What `create` of an `EventCategory` takes. */
export interface EventCategoryPost {
  /** Name of the category, at most 80 characters. Unique on the server. */
  name: string;
  /** Free text, at most 250 characters. */
  description?: string | null | undefined;
}

/**
 * What `update` of an `EventCategory` takes. It replaces the item as a whole: an optional member that
 * is left out becomes null, as if null were given. `id` is refused as unknown.
 */
export interface EventCategoryPut {
  /** Name of the category, at most 80 characters. Unique on the server. */
  name: string;
  /** Free text, at most 250 characters. */
  description?: string | null | undefined;
}

/** How serious an event is, from least to most. */
export type EventLevel = "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";
/** Every value of `EventLevel` that the specification knows. */
export const eventLevels: readonly EventLevel[] = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"];

/** What `create` of an `Event` takes. */
export interface EventPost {
  /**
   * When it happened. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Required: the
   * server's own document calls it optional, but answers 409 without a message when it is missing. Fixed
   * once created.
   */
  timestamp: DateInput;
  /**
   * How serious it is. Required: the server's own document calls it optional, but answers 409 without a
   * message when it is missing.
   */
  level: EventLevel;
  /** Scope that decides who may see the event. Fixed once created. */
  campaign_scope_id: number;
  /** Category of the event. */
  category_id: number;
  /** What raised the event: the name of a task, a rule, a device or a person. */
  source: string;
  /** Free text, without limit. */
  description?: string | null | undefined;
}

/**
 * What `update` of an `Event` takes. It replaces the item as a whole: an optional member that is left
 * out becomes null, as if null were given. `timestamp` and `campaign_scope_id` are not among its
 * members and are refused as unknown, like `id`.
 */
export interface EventPut {
  /**
   * How serious it is. Required: the server's own document calls it optional, but answers 409 without a
   * message when it is missing.
   */
  level: EventLevel;
  /** Category of the event. */
  category_id: number;
  /** What raised the event: the name of a task, a rule, a device or a person. */
  source: string;
  /** Free text, without limit. */
  description?: string | null | undefined;
}

/** Order of events. The bare name and `+` sort upwards, `-` downwards. */
export type EventSort = "timestamp" | "+timestamp" | "-timestamp" | "level" | "+level" | "-level";
/** Every value of `EventSort` that the specification knows. */
export const eventSorts: readonly EventSort[] = [
  "timestamp",
  "+timestamp",
  "-timestamp",
  "level",
  "+level",
  "-level",
];

/**
 * The members of a `Event` but its id: the form in which it is embedded in other answers, beside the
 * member that holds the id.
 */
export interface EventWithoutId {
  /** When it happened. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Fixed once created. */
  timestamp: string;
  /** How serious it is. */
  level: Open<EventLevel>;
  /** Scope that decides who may see the event. Fixed once created. */
  campaign_scope_id: number;
  /** Category of the event. */
  category_id: number;
  /** What raised the event: the name of a task, a rule, a device or a person. */
  source: string;
  /** Free text, without limit. */
  description?: string;
}

/** Query of GET /events_by_buildings/. */
export interface EventsByBuildingsListQuery {
  /** Only those of this building. */
  building_id?: number | undefined;
  /** Only those of this event. */
  event_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Query of GET /events_by_sites/. */
export interface EventsBySitesListQuery {
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only those of this event. */
  event_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Query of GET /events_by_spaces/. */
export interface EventsBySpacesListQuery {
  /** Only those of this space. */
  space_id?: number | undefined;
  /** Only those of this event. */
  event_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Query of GET /events_by_storeys/. */
export interface EventsByStoreysListQuery {
  /** Only those of this storey. */
  storey_id?: number | undefined;
  /** Only those of this event. */
  event_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Query of GET /events_by_zones/. */
export interface EventsByZonesListQuery {
  /** Only those of this zone. */
  zone_id?: number | undefined;
  /** Only those of this event. */
  event_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Query of GET /events/. */
export interface EventsListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly EventSort[] | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those of this campaign scope. */
  campaign_scope_id?: number | undefined;
  /** Only those that this user may see, through groups and campaign scopes. */
  user_id?: number | undefined;
  /** Only those with exactly this source. */
  source?: string | undefined;
  /** Only those whose source contains this text, in capitals or not. */
  in_source?: string | undefined;
  /** Only those of this category. */
  category_id?: number | undefined;
  /** Only those of exactly this level. */
  level?: EventLevel | undefined;
  /** Only those of this level or a more serious one. */
  level_min?: EventLevel | undefined;
  /** Only those at this time or later. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
  timestamp_min?: DateInput | undefined;
  /** Only those at this time or earlier. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
  timestamp_max?: DateInput | undefined;
  /** Only those that are about this time series. */
  timeseries_id?: number | undefined;
  /** Only those of this site itself. Not together with `recurse_site_id`. */
  site_id?: number | undefined;
  /** Only those of this site and of the buildings, storeys and spaces below it. */
  recurse_site_id?: number | undefined;
  /** Only those of this building itself. Not together with `recurse_building_id`. */
  building_id?: number | undefined;
  /** Only those of this building and of the storeys and spaces below it. */
  recurse_building_id?: number | undefined;
  /** Only those of this storey itself. Not together with `recurse_storey_id`. */
  storey_id?: number | undefined;
  /** Only those of this storey and of the spaces on it. */
  recurse_storey_id?: number | undefined;
  /** Only those of this space. */
  space_id?: number | undefined;
  /** Only those of this zone. */
  zone_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/**
 * Name of the member or parameter to what is wrong with it: messages, or one message as plain text
 * (unknown data state), or, for a list, position to messages. The name `_schema` stands for the whole.
 */
export interface FieldErrors {
  [key: string]:
    | string[]
    | string
    | {
        [key: string]: string[];
      };
}

/** Query of POST /io/sites. */
export interface IoUploadSitesCsvQuery {
  /** Campaign to import into. */
  campaign_id: number;
}

/** Query of POST /io/timeseries. */
export interface IoUploadTimeseriesCsvQuery {
  /** Campaign to import into. */
  campaign_id: number;
}

/** Order by name. The bare name and `+` sort upwards, `-` downwards. */
export type NameSort = "name" | "+name" | "-name";
/** Every value of `NameSort` that the specification knows. */
export const nameSorts: readonly NameSort[] = ["name", "+name", "-name"];

/** News of an event for one user. */
export interface Notification {
  /** Number that the server gave the item. */
  id: number;
  /** The event that the notification is about. */
  event: EventWithoutId;
  /** User who is notified. */
  user_id: number;
  /** Event that the notification is about. */
  event_id: number;
  /** When the notification was made, with an offset from UTC. */
  timestamp: string;
  /** Whether the user has read it. */
  read: boolean;
}

/** Number of a user's notifications. */
export interface NotificationCountByCampaign {
  /** Number of notifications over all campaigns. */
  total: number;
  /** Number for each campaign that has any. */
  campaigns: NotificationCountForCampaign[];
}

/** Number of a user's notifications in one campaign. */
export interface NotificationCountForCampaign {
  /** The campaign. */
  campaign_id: number;
  /** Its name. */
  campaign_name: string;
  /** Number of notifications about events of the campaign. */
  count: number;
}

/** What `create` of a `Notification` takes. */
export interface NotificationPost {
  /** User who is notified. */
  user_id: number;
  /** Event that the notification is about. */
  event_id: number;
  /** When the notification was made, with an offset from UTC. */
  timestamp: DateInput;
  /** Whether the user has read it. false when left out at creation. */
  read?: boolean | undefined;
}

/**
 * What `update` of a `Notification` takes. It replaces the item as a whole. `user_id`, `event_id` and
 * `timestamp` are not among its members and are refused as unknown, like `id`.
 */
export interface NotificationPut {
  /**
   * Whether the user has read it. Required: the server's own document calls it optional, but answers 409
   * without a message when it is missing.
   */
  read: boolean;
}

/** Order of notifications. The bare name and `+` sort upwards, `-` downwards. */
export type NotificationSort = "timestamp" | "+timestamp" | "-timestamp";
/** Every value of `NotificationSort` that the specification knows. */
export const notificationSorts: readonly NotificationSort[] = ["timestamp", "+timestamp", "-timestamp"];

/** Query of GET /notifications/count_by_campaign. */
export interface NotificationsCountByCampaignQuery {
  /** User whose notifications are counted. */
  user_id: number;
  /** Only those that are read, or only those that are not. */
  read?: boolean | undefined;
}

/** Query of GET /notifications/. */
export interface NotificationsListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NotificationSort[] | undefined;
  /** Only those for this user. */
  user_id?: number | undefined;
  /** Only those of this event. */
  event_id?: number | undefined;
  /** Only those about events of this campaign. */
  campaign_id?: number | undefined;
  /** Only those at this time or later. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
  timestamp_min?: DateInput | undefined;
  /** Only those at this time or earlier. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
  timestamp_max?: DateInput | undefined;
  /** Only those that are read, or only those that are not. */
  read?: boolean | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Query of PUT /notifications/mark_all_as_read. */
export interface NotificationsMarkAllAsReadQuery {
  /** User whose notifications are marked. */
  user_id: number;
  /** Only those about events of this campaign. */
  campaign_id?: number | undefined;
}

/** Where a page stands in its list: the JSON text in the header X-Pagination. */
export interface PaginationMetadata {
  /** Number of items in the whole list. */
  total: number;
  /** Number of pages; 0 for an empty list. */
  total_pages: number;
  /** Number of the first page, 1. Absent when the list is empty. */
  first_page?: number;
  /** Number of the last page. Absent when the list is empty. */
  last_page?: number;
  /** Number of this page. Absent when it lies beyond the last one. */
  page?: number;
  /** Number of the page before. Absent on the first page. */
  previous_page?: number;
  /** Number of the page after. Absent on the last page. */
  next_page?: number;
}

/** Type of a property's values. All travel as text. */
export type PropertyValueType = "integer" | "float" | "boolean" | "string";
/** Every value of `PropertyValueType` that the specification knows. */
export const propertyValueTypes: readonly PropertyValueType[] = ["integer", "float", "boolean", "string"];

/** A site: a place with buildings on it, the topmost structural element. */
export interface Site {
  /** Number that the server gave the item. */
  id: number;
  /** Name of the site, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it. */
  latitude?: number;
  /** Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it. */
  longitude?: number;
  /** Free text, at most 500 characters. */
  description?: string;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length.
   */
  ifc_id?: string;
  /** Campaign that the site belongs to. Fixed once created. */
  campaign_id: number;
}

/** What `create` of a `Site` takes. */
export interface SitePost {
  /** Name of the site, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it. null stands for none. */
  latitude?: number | null | undefined;
  /** Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it. null stands for none. */
  longitude?: number | null | undefined;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length. null stands for none.
   */
  ifc_id?: string | null | undefined;
  /** Campaign that the site belongs to. Fixed once created. */
  campaign_id: number;
}

/** Query of GET /site_properties/. */
export interface SitePropertiesListQuery {
  /** Only the entry of this property. */
  structural_element_property_id?: number | undefined;
}

/** Entry that lets sites have a property. */
export interface SiteProperty {
  /** Number that the server gave the item. */
  id: number;
  /** The property itself. */
  structural_element_property: StructuralElementPropertyWithoutId;
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/** Value of a property of one site. */
export interface SitePropertyData {
  /** Number that the server gave the item. */
  id: number;
  /** The entry of `siteProperties`, with the property in it. */
  site_property: SitePropertyWithoutId;
  /** Site that the value is about. */
  site_id: number;
  /** Entry of `siteProperties` whose value this is (not the id of the property itself). */
  site_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/** What `create` of a `SitePropertyData` takes. */
export interface SitePropertyDataPost {
  /** Site that the value is about. */
  site_id: number;
  /** Entry of `siteProperties` whose value this is (not the id of the property itself). */
  site_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/**
 * What `update` of a `SitePropertyData` takes. It replaces the item as a whole. `id` is refused as
 * unknown.
 */
export interface SitePropertyDataPut {
  /** Site that the value is about. */
  site_id: number;
  /** Entry of `siteProperties` whose value this is (not the id of the property itself). */
  site_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/** Query of GET /site_property_data/. */
export interface SitePropertyDataResourceListQuery {
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only values for this entry of `siteProperties`. */
  site_property_id?: number | undefined;
}

/** What `create` of a `SiteProperty` takes. */
export interface SitePropertyPost {
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/**
 * The members of a `SiteProperty` but its id: the form in which it is embedded in other answers,
 * beside the member that holds the id.
 */
export interface SitePropertyWithoutId {
  /** The property itself. */
  structural_element_property: StructuralElementPropertyWithoutId;
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/**
 * What `update` of a `Site` takes. It replaces the item as a whole: an optional member that is left
 * out becomes null, as if null were given. `campaign_id` is not among its members and is refused as
 * unknown, like `id`.
 */
export interface SitePut {
  /** Name of the site, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it. null stands for none. */
  latitude?: number | null | undefined;
  /** Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it. null stands for none. */
  longitude?: number | null | undefined;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length. null stands for none.
   */
  ifc_id?: string | null | undefined;
}

/**
 * The members of a `Site` but its id: the form in which it is embedded in other answers, beside the
 * member that holds the id.
 */
export interface SiteWithoutId {
  /** Name of the site, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it. */
  latitude?: number;
  /** Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it. */
  longitude?: number;
  /** Free text, at most 500 characters. */
  description?: string;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length.
   */
  ifc_id?: string;
  /** Campaign that the site belongs to. Fixed once created. */
  campaign_id: number;
}

/**
 * CSV files (UTF-8) that describe structural elements; each is optional. Further columns are named as
 * properties of the element and hold their values.
 */
export interface SitesCsvFiles {
  /** Sites. Columns: Name, Description, IFC_ID. */
  sites_csv?: FileInput | undefined;
  /** Buildings. Columns: Site, Name, Description, IFC_ID. */
  buildings_csv?: FileInput | undefined;
  /** Storeys. Columns: Site, Building, Name, Description, IFC_ID. */
  storeys_csv?: FileInput | undefined;
  /** Spaces. Columns: Site, Building, Storey, Name, Description, IFC_ID. */
  spaces_csv?: FileInput | undefined;
  /** Zones. Columns: Name, Description, IFC_ID. */
  zones_csv?: FileInput | undefined;
}

/** Query of PUT /sites/{item_id}/download_weather_data. */
export interface SitesDownloadWeatherDataQuery {
  /** Beginning of the time span to fetch. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
  start_time: DateInput;
  /** End of the time span to fetch. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
  end_time: DateInput;
  /**
   * true fetches forecasts into the forecast time series, false what was observed.
   * Default: `false`.
   */
  forecast?: boolean | undefined;
}

/** Query of GET /sites/{item_id}/degree_days. */
export interface SitesGetDegreeDaysQuery {
  /** First day, in the time zone of the campaign. */
  start_date: string;
  /** The day after the last one, in the time zone of the campaign. */
  end_date: string;
  /** Period that each figure covers. */
  period: DegreeDaysPeriod;
  /**
   * Heating or cooling degree days.
   * Default: `"heating"`.
   */
  type?: DegreeDaysType | undefined;
  /**
   * Temperature below which is heated, or above which is cooled, in `unit`.
   * Default: `18`.
   */
  base?: number | undefined;
  /**
   * Unit of `base` and, multiplied by days, of the figures: `°C`, `°F`, `K`.
   * Default: `"°C"`.
   */
  unit?: string | undefined;
}

/** Query of GET /sites/. */
export interface SitesListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only the one with exactly this IFC GlobalId (22 characters). */
  ifc_id?: string | undefined;
}

/** A space, such as a room, on a storey. */
export interface Space {
  /** Number that the server gave the item. */
  id: number;
  /** Name of the space, 1 to 80 characters. Unique on its storey. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length.
   */
  ifc_id?: string;
  /** Storey that the space is on. Fixed once created. */
  storey_id: number;
}

/** What `create` of a `Space` takes. */
export interface SpacePost {
  /** Name of the space, 1 to 80 characters. Unique on its storey. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length. null stands for none.
   */
  ifc_id?: string | null | undefined;
  /** Storey that the space is on. Fixed once created. */
  storey_id: number;
}

/** Query of GET /space_properties/. */
export interface SpacePropertiesListQuery {
  /** Only the entry of this property. */
  structural_element_property_id?: number | undefined;
}

/** Entry that lets spaces have a property. */
export interface SpaceProperty {
  /** Number that the server gave the item. */
  id: number;
  /** The property itself. */
  structural_element_property: StructuralElementPropertyWithoutId;
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/** Value of a property of one space. */
export interface SpacePropertyData {
  /** Number that the server gave the item. */
  id: number;
  /** The entry of `spaceProperties`, with the property in it. */
  space_property: SpacePropertyWithoutId;
  /** Space that the value is about. */
  space_id: number;
  /** Entry of `spaceProperties` whose value this is (not the id of the property itself). */
  space_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/** What `create` of a `SpacePropertyData` takes. */
export interface SpacePropertyDataPost {
  /** Space that the value is about. */
  space_id: number;
  /** Entry of `spaceProperties` whose value this is (not the id of the property itself). */
  space_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/**
 * What `update` of a `SpacePropertyData` takes. It replaces the item as a whole. `id` is refused as
 * unknown.
 */
export interface SpacePropertyDataPut {
  /** Space that the value is about. */
  space_id: number;
  /** Entry of `spaceProperties` whose value this is (not the id of the property itself). */
  space_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/** Query of GET /space_property_data/. */
export interface SpacePropertyDataResourceListQuery {
  /** Only those of this space. */
  space_id?: number | undefined;
  /** Only values for this entry of `spaceProperties`. */
  space_property_id?: number | undefined;
}

/** What `create` of a `SpaceProperty` takes. */
export interface SpacePropertyPost {
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/**
 * The members of a `SpaceProperty` but its id: the form in which it is embedded in other answers,
 * beside the member that holds the id.
 */
export interface SpacePropertyWithoutId {
  /** The property itself. */
  structural_element_property: StructuralElementPropertyWithoutId;
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/**
 * What `update` of a `Space` takes. It replaces the item as a whole: an optional member that is left
 * out becomes null, as if null were given. `storey_id` is not among its members and is refused as
 * unknown, like `id`.
 */
export interface SpacePut {
  /** Name of the space, 1 to 80 characters. Unique on its storey. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length. null stands for none.
   */
  ifc_id?: string | null | undefined;
}

/**
 * The members of a `Space` but its id: the form in which it is embedded in other answers, beside the
 * member that holds the id.
 */
export interface SpaceWithoutId {
  /** Name of the space, 1 to 80 characters. Unique on its storey. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length.
   */
  ifc_id?: string;
  /** Storey that the space is on. Fixed once created. */
  storey_id: number;
}

/** Query of GET /spaces/. */
export interface SpacesListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only those of this building. */
  building_id?: number | undefined;
  /** Only those of this storey. */
  storey_id?: number | undefined;
  /** Only the one with exactly this IFC GlobalId (22 characters). */
  ifc_id?: string | undefined;
}

/** Whether the missing-data service works on a campaign. Only on servers up to 0.25. */
export interface StCheckMissingByCampaign {
  /** Number that the server gave the item. */
  id: number;
  /** Whether the service looks for missing data. */
  is_enabled: boolean;
  /** The campaign. */
  campaign_id: number;
}

/**
 * A campaign and the state of the missing-data service on it, set up or not. Only on servers up to
 * 0.25.
 */
export interface StCheckMissingByCampaignFull {
  /**
   * Number that the server gave the item; null where the service was never set up (the server's own
   * document knows only integers).
   */
  id: number | null;
  /** The campaign. */
  campaign_id: number;
  /** Name of the campaign. */
  campaign_name: string;
  /**
   * Whether the service is switched on; null where it was never set up (the server's own document knows
   * only booleans).
   */
  is_enabled: boolean | null;
}

/** What `create` of a `StCheckMissingByCampaign` takes. */
export interface StCheckMissingByCampaignPost {
  /**
   * Whether the service looks for missing data. true when left out at creation.
   * Default: `true`.
   */
  is_enabled?: boolean | undefined;
  /** The campaign. */
  campaign_id: number;
}

/**
 * What `update` of a `StCheckMissingByCampaign` takes. It replaces the item as a whole: an optional
 * member that is left out becomes null, as if null were given. `campaign_id` is not among its members
 * and is refused as unknown, like `id`.
 */
export interface StCheckMissingByCampaignPut {
  /** Whether the service looks for missing data. */
  is_enabled?: boolean | undefined;
}

/** Query of GET /st_check_missings_by_campaigns/full. */
export interface StCheckMissingsByCampaignsGetFullQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly CampaignNameSort[] | undefined;
  /** Only those that are switched on, or only those that are off. */
  is_enabled?: boolean | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those whose campaign's name contains this text, in capitals or not. */
  in_campaign_name?: string | undefined;
}

/** Query of GET /st_check_missings_by_campaigns/. */
export interface StCheckMissingsByCampaignsListQuery {
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
}

/** Whether the outlier service works on a campaign. Only on servers up to 0.25. */
export interface StCheckOutliersByCampaign {
  /** Number that the server gave the item. */
  id: number;
  /** Whether the service looks for outliers. */
  is_enabled: boolean;
  /** The campaign. */
  campaign_id: number;
}

/** A campaign and the state of the outlier service on it, set up or not. Only on servers up to 0.25. */
export interface StCheckOutliersByCampaignFull {
  /**
   * Number that the server gave the item; null where the service was never set up (the server's own
   * document knows only integers).
   */
  id: number | null;
  /** The campaign. */
  campaign_id: number;
  /** Name of the campaign. */
  campaign_name: string;
  /**
   * Whether the service is switched on; null where it was never set up (the server's own document knows
   * only booleans).
   */
  is_enabled: boolean | null;
}

/** What `create` of a `StCheckOutliersByCampaign` takes. */
export interface StCheckOutliersByCampaignPost {
  /**
   * Whether the service looks for outliers. true when left out at creation.
   * Default: `true`.
   */
  is_enabled?: boolean | undefined;
  /** The campaign. */
  campaign_id: number;
}

/**
 * What `update` of a `StCheckOutliersByCampaign` takes. It replaces the item as a whole: an optional
 * member that is left out becomes null, as if null were given. `campaign_id` is not among its members
 * and is refused as unknown, like `id`.
 */
export interface StCheckOutliersByCampaignPut {
  /** Whether the service looks for outliers. */
  is_enabled?: boolean | undefined;
}

/** Query of GET /st_check_outliers_by_campaigns/full. */
export interface StCheckOutliersByCampaignsGetFullQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly CampaignNameSort[] | undefined;
  /** Only those that are switched on, or only those that are off. */
  is_enabled?: boolean | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those whose campaign's name contains this text, in capitals or not. */
  in_campaign_name?: string | undefined;
}

/** Query of GET /st_check_outliers_by_campaigns/. */
export interface StCheckOutliersByCampaignsListQuery {
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
}

/** Whether the cleaning service works on a campaign. Only on servers up to 0.25. */
export interface StCleanupByCampaign {
  /** Number that the server gave the item. */
  id: number;
  /** Whether the service cleans the campaign's data. */
  is_enabled: boolean;
  /** The campaign. */
  campaign_id: number;
}

/** A campaign and the state of the cleaning service on it, set up or not. Only on servers up to 0.25. */
export interface StCleanupByCampaignFull {
  /**
   * Number that the server gave the item; null where the service was never set up (the server's own
   * document knows only integers).
   */
  id: number | null;
  /** The campaign. */
  campaign_id: number;
  /** Name of the campaign. */
  campaign_name: string;
  /**
   * Whether the service is switched on; null where it was never set up (the server's own document knows
   * only booleans).
   */
  is_enabled: boolean | null;
}

/** What `create` of a `StCleanupByCampaign` takes. */
export interface StCleanupByCampaignPost {
  /**
   * Whether the service cleans the campaign's data. true when left out at creation.
   * Default: `true`.
   */
  is_enabled?: boolean | undefined;
  /** The campaign. */
  campaign_id: number;
}

/**
 * What `update` of a `StCleanupByCampaign` takes. It replaces the item as a whole: an optional member
 * that is left out becomes null, as if null were given. `campaign_id` is not among its members and is
 * refused as unknown, like `id`.
 */
export interface StCleanupByCampaignPut {
  /** Whether the service cleans the campaign's data. */
  is_enabled?: boolean | undefined;
}

/** Up to when the cleaning service has cleaned a time series. Only on servers up to 0.25. */
export interface StCleanupByTimeseries {
  /** Number that the server gave the item. */
  id: number;
  /** The time series. */
  timeseries_id: number;
  /** Up to when the data are cleaned. Absent while the time series was never cleaned. */
  last_timestamp?: string;
}

/** A time series and how far it is cleaned. Only on servers up to 0.25. */
export interface StCleanupByTimeseriesFull {
  /**
   * Number that the server gave the item; null where the service was never set up (the server's own
   * document knows only integers).
   */
  id: number | null;
  /** The time series. */
  timeseries_id: number;
  /** Name of the time series. */
  timeseries_name: string;
  /** Symbol of the time series' unit; empty without unit. */
  timeseries_unit_symbol: string;
  /** Up to when the data are cleaned; null while the time series was never cleaned. */
  last_timestamp: string | null;
}

/** Query of GET /st_cleanups_by_campaigns/full. */
export interface StCleanupsByCampaignsGetFullQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly CampaignNameSort[] | undefined;
  /** Only those that are switched on, or only those that are off. */
  is_enabled?: boolean | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those whose campaign's name contains this text, in capitals or not. */
  in_campaign_name?: string | undefined;
}

/** Query of GET /st_cleanups_by_campaigns/. */
export interface StCleanupsByCampaignsListQuery {
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
}

/** Query of GET /st_cleanups_by_timeseries/full. */
export interface StCleanupsByTimeseriesGetFullQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly CleanupTimeseriesSort[] | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
  /** Only those whose time series' name contains this text, in capitals or not. */
  in_timeseries_name?: string | undefined;
}

/** Query of GET /st_cleanups_by_timeseries/. */
export interface StCleanupsByTimeseriesListQuery {
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
}

/** Whether the weather service fetches observed weather for a site. Only on servers up to 0.25. */
export interface StDownloadWeatherDataBySite {
  /** Number that the server gave the item. */
  id: number;
  /** Whether the service fetches observed weather. */
  is_enabled: boolean;
  /** The site. */
  site_id: number;
}

/** A site and the state of its weather service, set up or not. Only on servers up to 0.25. */
export interface StDownloadWeatherDataBySiteFull {
  /**
   * Number that the server gave the item; null where the service was never set up (the server's own
   * document knows only integers).
   */
  id: number | null;
  /** The site. */
  site_id: number;
  /** Name of the site. */
  site_name: string;
  /**
   * Whether the service is switched on; null where it was never set up (the server's own document knows
   * only booleans).
   */
  is_enabled: boolean | null;
}

/** What `create` of a `StDownloadWeatherDataBySite` takes. */
export interface StDownloadWeatherDataBySitePost {
  /**
   * Whether the service fetches observed weather. true when left out at creation.
   * Default: `true`.
   */
  is_enabled?: boolean | undefined;
  /** The site. */
  site_id: number;
}

/**
 * What `update` of a `StDownloadWeatherDataBySite` takes. It replaces the item as a whole: an optional
 * member that is left out becomes null, as if null were given. `site_id` is not among its members and
 * is refused as unknown, like `id`.
 */
export interface StDownloadWeatherDataBySitePut {
  /**
   * Whether the service fetches observed weather. true when left out.
   * Default: `true`.
   */
  is_enabled?: boolean | undefined;
}

/** Query of GET /st_download_weather_data_by_sites/full. */
export interface StDownloadWeatherDataBySitesGetFullQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly WeatherServiceSort[] | undefined;
  /** Only those that are switched on, or only those that are off. */
  is_enabled?: boolean | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only those whose site's name contains this text, in capitals or not. */
  in_site_name?: string | undefined;
}

/** Query of GET /st_download_weather_data_by_sites/. */
export interface StDownloadWeatherDataBySitesListQuery {
  /** Only those of this site. */
  site_id?: number | undefined;
}

/** Whether the weather service fetches forecasts for a site. Only on servers up to 0.25. */
export interface StDownloadWeatherForecastDataBySite {
  /** Number that the server gave the item. */
  id: number;
  /** Whether the service fetches forecasts. */
  is_enabled: boolean;
  /** The site. */
  site_id: number;
}

/** A site and the state of its forecast service, set up or not. Only on servers up to 0.25. */
export interface StDownloadWeatherForecastDataBySiteFull {
  /**
   * Number that the server gave the item; null where the service was never set up (the server's own
   * document knows only integers).
   */
  id: number | null;
  /** The site. */
  site_id: number;
  /** Name of the site. */
  site_name: string;
  /**
   * Whether the service is switched on; null where it was never set up (the server's own document knows
   * only booleans).
   */
  is_enabled: boolean | null;
}

/** What `create` of a `StDownloadWeatherForecastDataBySite` takes. */
export interface StDownloadWeatherForecastDataBySitePost {
  /**
   * Whether the service fetches forecasts. true when left out at creation.
   * Default: `true`.
   */
  is_enabled?: boolean | undefined;
  /** The site. */
  site_id: number;
}

/**
 * What `update` of a `StDownloadWeatherForecastDataBySite` takes. It replaces the item as a whole: an
 * optional member that is left out becomes null, as if null were given. `site_id` is not among its
 * members and is refused as unknown, like `id`.
 */
export interface StDownloadWeatherForecastDataBySitePut {
  /**
   * Whether the service fetches forecasts. true when left out.
   * Default: `true`.
   */
  is_enabled?: boolean | undefined;
}

/** Query of GET /st_download_weather_forecast_data_by_sites/full. */
export interface StDownloadWeatherForecastDataBySitesGetFullQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly WeatherServiceSort[] | undefined;
  /** Only those that are switched on, or only those that are off. */
  is_enabled?: boolean | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only those whose site's name contains this text, in capitals or not. */
  in_site_name?: string | undefined;
}

/** Query of GET /st_download_weather_forecast_data_by_sites/. */
export interface StDownloadWeatherForecastDataBySitesListQuery {
  /** Only those of this site. */
  site_id?: number | undefined;
}

/** A storey of a building. */
export interface Storey {
  /** Number that the server gave the item. */
  id: number;
  /** Name of the storey, 1 to 80 characters. Unique in its building. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length.
   */
  ifc_id?: string;
  /** Building that the storey is in. Fixed once created. */
  building_id: number;
}

/** What `create` of a `Storey` takes. */
export interface StoreyPost {
  /** Name of the storey, 1 to 80 characters. Unique in its building. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length. null stands for none.
   */
  ifc_id?: string | null | undefined;
  /** Building that the storey is in. Fixed once created. */
  building_id: number;
}

/** Query of GET /storey_properties/. */
export interface StoreyPropertiesListQuery {
  /** Only the entry of this property. */
  structural_element_property_id?: number | undefined;
}

/** Entry that lets storeys have a property. */
export interface StoreyProperty {
  /** Number that the server gave the item. */
  id: number;
  /** The property itself. */
  structural_element_property: StructuralElementPropertyWithoutId;
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/** Value of a property of one storey. */
export interface StoreyPropertyData {
  /** Number that the server gave the item. */
  id: number;
  /** The entry of `storeyProperties`, with the property in it. */
  storey_property: StoreyPropertyWithoutId;
  /** Storey that the value is about. */
  storey_id: number;
  /** Entry of `storeyProperties` whose value this is (not the id of the property itself). */
  storey_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/** What `create` of a `StoreyPropertyData` takes. */
export interface StoreyPropertyDataPost {
  /** Storey that the value is about. */
  storey_id: number;
  /** Entry of `storeyProperties` whose value this is (not the id of the property itself). */
  storey_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/**
 * What `update` of a `StoreyPropertyData` takes. It replaces the item as a whole. `id` is refused as
 * unknown.
 */
export interface StoreyPropertyDataPut {
  /** Storey that the value is about. */
  storey_id: number;
  /** Entry of `storeyProperties` whose value this is (not the id of the property itself). */
  storey_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/** Query of GET /storey_property_data/. */
export interface StoreyPropertyDataResourceListQuery {
  /** Only those of this storey. */
  storey_id?: number | undefined;
  /** Only values for this entry of `storeyProperties`. */
  storey_property_id?: number | undefined;
}

/** What `create` of a `StoreyProperty` takes. */
export interface StoreyPropertyPost {
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/**
 * The members of a `StoreyProperty` but its id: the form in which it is embedded in other answers,
 * beside the member that holds the id.
 */
export interface StoreyPropertyWithoutId {
  /** The property itself. */
  structural_element_property: StructuralElementPropertyWithoutId;
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/**
 * What `update` of a `Storey` takes. It replaces the item as a whole: an optional member that is left
 * out becomes null, as if null were given. `building_id` is not among its members and is refused as
 * unknown, like `id`.
 */
export interface StoreyPut {
  /** Name of the storey, 1 to 80 characters. Unique in its building. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length. null stands for none.
   */
  ifc_id?: string | null | undefined;
}

/**
 * The members of a `Storey` but its id: the form in which it is embedded in other answers, beside the
 * member that holds the id.
 */
export interface StoreyWithoutId {
  /** Name of the storey, 1 to 80 characters. Unique in its building. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length.
   */
  ifc_id?: string;
  /** Building that the storey is in. Fixed once created. */
  building_id: number;
}

/** Query of GET /storeys/. */
export interface StoreysListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only those of this building. */
  building_id?: number | undefined;
  /** Only the one with exactly this IFC GlobalId (22 characters). */
  ifc_id?: string | undefined;
}

/** A kind of structural element. */
export type StructuralElement = "site" | "building" | "storey" | "space" | "zone";
/** Every value of `StructuralElement` that the specification knows. */
export const structuralElements: readonly StructuralElement[] = [
  "site",
  "building",
  "storey",
  "space",
  "zone",
];

/** Query of GET /structural_element_properties/. */
export interface StructuralElementPropertiesListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only those whose values have this type. */
  value_type?: PropertyValueType | undefined;
  /** Only those with exactly this unit symbol. */
  unit_symbol?: string | undefined;
}

/**
 * A property that sites, buildings, storeys, spaces or zones may be given, such as an area or an
 * owner.
 */
export interface StructuralElementProperty {
  /** Number that the server gave the item. */
  id: number;
  /**
   * Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV
   * imports.
   */
  name: string;
  /** Type that the values of the property must have. Fixed once created. */
  value_type: Open<PropertyValueType>;
  /** Symbol of the values' unit, such as `m²`. Absent: without unit. */
  unit_symbol?: string;
  /** Free text, at most 500 characters. */
  description?: string;
}

/** What `create` of a `StructuralElementProperty` takes. */
export interface StructuralElementPropertyPost {
  /**
   * Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV
   * imports.
   */
  name: string;
  /** Type that the values of the property must have. `string` when left out; fixed once created. */
  value_type?: PropertyValueType | undefined;
  /** Symbol of the values' unit, such as `m²`. Left out: without unit. An explicit null is refused. */
  unit_symbol?: string | undefined;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
}

/**
 * What `update` of a `StructuralElementProperty` takes. It replaces the item as a whole: an optional
 * member that is left out becomes null, as if null were given. `value_type` is not among its members
 * and is refused as unknown, like `id`.
 */
export interface StructuralElementPropertyPut {
  /**
   * Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV
   * imports.
   */
  name: string;
  /** Symbol of the values' unit, such as `m²`. Left out: without unit. An explicit null is refused. */
  unit_symbol?: string | undefined;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
}

/**
 * The members of a `StructuralElementProperty` but its id: the form in which it is embedded in other
 * answers, beside the member that holds the id.
 */
export interface StructuralElementPropertyWithoutId {
  /**
   * Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV
   * imports.
   */
  name: string;
  /** Type that the values of the property must have. Fixed once created. */
  value_type: Open<PropertyValueType>;
  /** Symbol of the values' unit, such as `m²`. Absent: without unit. */
  unit_symbol?: string;
  /** Free text, at most 500 characters. */
  description?: string;
}

/** A task that the server can run. */
export interface Task {
  /** Name of the task, as `tasks.run` and `tasksByCampaigns` take it. */
  name: string;
  /** Parameters of the task and the values that they have when nothing else is said. */
  default_parameters: {
    [key: string]: unknown;
  };
  /**
   * When the server runs the task by itself: name of the schedule to its rule as text, such as the
   * seconds between two runs; empty when it never does.
   */
  schedule: {
    [key: string]: string;
  };
}

/** Setting by which the server runs a task for a campaign again and again. */
export interface TaskByCampaign {
  /** Number that the server gave the item. */
  id: number;
  /** Whether the server runs the task for the campaign. */
  is_enabled: boolean;
  /**
   * Values of the task's own parameters; empty for the defaults. Absent in answers when none was ever
   * given.
   */
  parameters?: {
    [key: string]: unknown;
  };
  /** Unit of `start_offset` and `end_offset`. */
  offset_unit: Open<TaskOffsetUnit>;
  /**
   * Name of the task, from `tasks.list`, without the ending `Scheduled` under which the server stores
   * it. Fixed once created.
   */
  task_name: string;
  /** Campaign that the task works on. Fixed once created. */
  campaign_id: number;
  /**
   * Beginning of the time span that each run works on: so many units from the moment of the run,
   * negative for the past.
   */
  start_offset: number;
  /** End of the time span that each run works on, counted like `start_offset`. */
  end_offset: number;
}

/** What `create` of a `TaskByCampaign` takes. */
export interface TaskByCampaignPost {
  /**
   * Whether the server runs the task for the campaign. true when left out at creation.
   * Default: `true`.
   */
  is_enabled?: boolean | undefined;
  /**
   * Values of the task's own parameters; empty for the defaults. Absent in answers when none was ever
   * given.
   * Default: `{}`.
   */
  parameters?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /**
   * Unit of `start_offset` and `end_offset`. Required: the server's own document calls it optional, but
   * answers 409 without a message when it is missing.
   */
  offset_unit: TaskOffsetUnit;
  /**
   * Name of the task, from `tasks.list`, without the ending `Scheduled` under which the server stores
   * it. Fixed once created.
   */
  task_name: string;
  /** Campaign that the task works on. Fixed once created. */
  campaign_id: number;
  /**
   * Beginning of the time span that each run works on: so many units from the moment of the run,
   * negative for the past. -1 when left out at creation.
   */
  start_offset?: number | undefined;
  /**
   * End of the time span that each run works on, counted like `start_offset`. 0, the moment of the run,
   * when left out at creation.
   */
  end_offset?: number | undefined;
}

/**
 * What `update` of a `TaskByCampaign` takes. It replaces the item as a whole. `task_name` and
 * `campaign_id` are not among its members and are refused as unknown, like `id`.
 */
export interface TaskByCampaignPut {
  /** Whether the server runs the task for the campaign. */
  is_enabled: boolean;
  /** Values of the task's own parameters; `{}` for the defaults. */
  parameters: {
    [key: string]: unknown;
  };
  /** Unit of `start_offset` and `end_offset`. */
  offset_unit: TaskOffsetUnit;
  /**
   * Beginning of the time span that each run works on: so many units from the moment of the run,
   * negative for the past.
   */
  start_offset: number;
  /** End of the time span that each run works on, counted like `start_offset`. */
  end_offset: number;
}

/** Unit of the offsets of a task's time span. */
export type TaskOffsetUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
/** Every value of `TaskOffsetUnit` that the specification knows. */
export const taskOffsetUnits: readonly TaskOffsetUnit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
];

/** What `tasks.run` takes: the task, and what it is to work on. */
export interface TaskRun {
  /** Name of the task, from `tasks.list`. */
  task_name: string;
  /** Campaign that the task works on. */
  campaign_id: number;
  /**
   * Beginning of the time span that the task works on. From 1680-01-01 to 2260-01-01 (UTC), with an
   * offset from UTC.
   */
  start_time: DateInput;
  /**
   * End of the time span that the task works on. From 1680-01-01 to 2260-01-01 (UTC), with an offset
   * from UTC.
   */
  end_time: DateInput;
  /**
   * Values of the task's own parameters (see `default_parameters` in `tasks.list`); `{}` for the
   * defaults. Required: the server's own document calls it optional, but fails with 500 without it.
   */
  parameters: {
    [key: string]: unknown;
  };
}

/** Query of GET /tasks_by_campaigns/. */
export interface TasksByCampaignsListQuery {
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /**
   * Only those of this task, under the name that the server stores: with the ending `Scheduled`
   * (`CleanupScheduled`), which answers leave out.
   */
  task_name?: string | undefined;
  /** Only those that are switched on, or only those that are off. */
  is_enabled?: boolean | undefined;
}

/**
 * A time series: name, unit and place of a row of measured or computed values. The values themselves
 * are under `timeseriesData`.
 */
export interface Timeseries {
  /** Number that the server gave the item. */
  id: number;
  /**
   * Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by
   * name rely on.
   */
  name: string;
  /**
   * Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts
   * between units by dimension); the empty text means without unit.
   */
  unit_symbol: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /** Campaign that the time series belongs to. Fixed once created. */
  campaign_id: number;
  /**
   * Scope that decides who may use the time series. It must be one of the same campaign. Fixed once
   * created.
   */
  campaign_scope_id: number;
}

/** Link between a time series and the building that it was measured in. */
export interface TimeseriesByBuilding {
  /** Number that the server gave the item. */
  id: number;
  /** The site, or the one that the element belongs to. */
  site: SiteWithoutId;
  /** The building, or the one that the element belongs to. */
  building: BuildingWithoutId;
  /** The time series. */
  timeseries_id: number;
  /** The building. */
  building_id: number;
}

/** What `create` of a `TimeseriesByBuilding` takes. */
export interface TimeseriesByBuildingPost {
  /** The time series. */
  timeseries_id: number;
  /** The building. */
  building_id: number;
}

/** Query of GET /timeseries_by_buildings/. */
export interface TimeseriesByBuildingsListQuery {
  /** Only those of this building. */
  building_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Link between an event and a time series that it is about. */
export interface TimeseriesByEvent {
  /** Number that the server gave the item. */
  id: number;
  /** The time series. */
  timeseries: TimeseriesWithoutId;
  /** The event. */
  event: EventWithoutId;
  /** The time series. */
  timeseries_id: number;
  /** The event. */
  event_id: number;
}

/** What `create` of a `TimeseriesByEvent` takes. */
export interface TimeseriesByEventPost {
  /** The time series. */
  timeseries_id: number;
  /** The event. */
  event_id: number;
}

/** Query of GET /timeseries_by_events/. */
export interface TimeseriesByEventsListQuery {
  /** Only those of this event. */
  event_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Link between a time series and the site that it was measured on. */
export interface TimeseriesBySite {
  /** Number that the server gave the item. */
  id: number;
  /** The site, or the one that the element belongs to. */
  site: SiteWithoutId;
  /** The time series. */
  timeseries_id: number;
  /** The site. */
  site_id: number;
}

/** What `create` of a `TimeseriesBySite` takes. */
export interface TimeseriesBySitePost {
  /** The time series. */
  timeseries_id: number;
  /** The site. */
  site_id: number;
}

/** Query of GET /timeseries_by_sites/. */
export interface TimeseriesBySitesListQuery {
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Link between a time series and the space that it was measured in. */
export interface TimeseriesBySpace {
  /** Number that the server gave the item. */
  id: number;
  /** The site, or the one that the element belongs to. */
  site: SiteWithoutId;
  /** The building, or the one that the element belongs to. */
  building: BuildingWithoutId;
  /** The storey, or the one that the element belongs to. */
  storey: StoreyWithoutId;
  /** The space. */
  space: SpaceWithoutId;
  /** The time series. */
  timeseries_id: number;
  /** The space. */
  space_id: number;
}

/** What `create` of a `TimeseriesBySpace` takes. */
export interface TimeseriesBySpacePost {
  /** The time series. */
  timeseries_id: number;
  /** The space. */
  space_id: number;
}

/** Query of GET /timeseries_by_spaces/. */
export interface TimeseriesBySpacesListQuery {
  /** Only those of this space. */
  space_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Link between a time series and the storey that it was measured on. */
export interface TimeseriesByStorey {
  /** Number that the server gave the item. */
  id: number;
  /** The site, or the one that the element belongs to. */
  site: SiteWithoutId;
  /** The building, or the one that the element belongs to. */
  building: BuildingWithoutId;
  /** The storey, or the one that the element belongs to. */
  storey: StoreyWithoutId;
  /** The time series. */
  timeseries_id: number;
  /** The storey. */
  storey_id: number;
}

/** What `create` of a `TimeseriesByStorey` takes. */
export interface TimeseriesByStoreyPost {
  /** The time series. */
  timeseries_id: number;
  /** The storey. */
  storey_id: number;
}

/** Query of GET /timeseries_by_storeys/. */
export interface TimeseriesByStoreysListQuery {
  /** Only those of this storey. */
  storey_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Link between a time series and the zone that it was measured in. */
export interface TimeseriesByZone {
  /** Number that the server gave the item. */
  id: number;
  /** The zone. */
  zone: ZoneWithoutId;
  /** The time series. */
  timeseries_id: number;
  /** The zone. */
  zone_id: number;
}

/** What `create` of a `TimeseriesByZone` takes. */
export interface TimeseriesByZonePost {
  /** The time series. */
  timeseries_id: number;
  /** The zone. */
  zone_id: number;
}

/** Query of GET /timeseries_by_zones/. */
export interface TimeseriesByZonesListQuery {
  /** Only those of this zone. */
  zone_id?: number | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Completeness of one time series, bucket by bucket. */
export interface TimeseriesCompleteness {
  /** Name of the time series. */
  name: string;
  /** Number of values in each bucket. */
  count: number[];
  /**
   * Number of values in each bucket divided by the number expected, 0 to 1 and above; null where nothing
   * is expected.
   */
  ratio: (number | null)[];
  /** Number of values in all buckets. */
  total_count: number;
  /** Mean number of values in a bucket. */
  avg_count: number;
  /** Mean of `ratio`; null where nothing is expected. */
  avg_ratio: number | null;
  /**
   * Seconds from one value to the next: from the time series' property `Interval`, or guessed from the
   * fullest bucket; null when there are no values either.
   */
  interval: number | null;
  /** true when the time series has no property `Interval`, so that `interval` is a guess. */
  undefined_interval: boolean;
  /** Number of values expected in each bucket; null where `interval` is unknown. */
  expected_count: (number | null)[];
}

/**
 * The CSV file (UTF-8) that describes time series. Further columns are named as properties of time
 * series and hold their values.
 */
export interface TimeseriesCsvFiles {
  /** Time series. Columns: Campaign scope, Name, Description, Unit, Site, Building, Storey, Space, Zone. */
  timeseries_csv: FileInput;
}

/** Query of DELETE /timeseries_data/campaign/{campaign_id}/. */
export interface TimeseriesDataDeleteByNamesQuery {
  /**
   * Names of the time series in the campaign, at least one. An unknown one is a 422.
   * Range: at least 1 item.
   */
  timeseries: readonly string[];
  /**
   * Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset
   * from UTC.
   */
  start_time: DateInput;
  /**
   * End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from
   * UTC.
   */
  end_time: DateInput;
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
}

/** Query of DELETE /timeseries_data/. */
export interface TimeseriesDataDeleteQuery {
  /**
   * Ids of the time series, at least one. An unknown one is a 422.
   * Range: at least 1 item.
   */
  timeseries: readonly number[];
  /**
   * Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset
   * from UTC.
   */
  start_time: DateInput;
  /**
   * End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from
   * UTC.
   */
  end_time: DateInput;
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
}

/** Query of GET /timeseries_data/campaign/{campaign_id}/aggregate. */
export interface TimeseriesDataDownloadAggregateByNamesQuery {
  /**
   * Names of the time series in the campaign, at least one. An unknown one is a 422.
   * Range: at least 1 item.
   */
  timeseries: readonly string[];
  /** Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
  bucket_width_value: number;
  /** Unit of the width of a bucket. */
  bucket_width_unit: BucketWidthUnit;
  /**
   * Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset
   * from UTC.
   */
  start_time: DateInput;
  /**
   * End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from
   * UTC.
   */
  end_time: DateInput;
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
  /**
   * Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left
   * out.
   * Default: `"UTC"`.
   */
  timezone?: TimezoneName | undefined;
  /**
   * Units to convert to, one for each entry of `timeseries` in the same order; the empty text leaves
   * that one as it is.
   */
  convert_to?: readonly string[] | undefined;
  /**
   * How the values of a bucket become one. `avg` when left out.
   * Default: `"avg"`.
   */
  aggregation?: Aggregation | undefined;
}

/** Query of GET /timeseries_data/aggregate. */
export interface TimeseriesDataDownloadAggregateQuery {
  /**
   * Ids of the time series, at least one. An unknown one is a 422.
   * Range: at least 1 item.
   */
  timeseries: readonly number[];
  /** Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
  bucket_width_value: number;
  /** Unit of the width of a bucket. */
  bucket_width_unit: BucketWidthUnit;
  /**
   * Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset
   * from UTC.
   */
  start_time: DateInput;
  /**
   * End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from
   * UTC.
   */
  end_time: DateInput;
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
  /**
   * Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left
   * out.
   * Default: `"UTC"`.
   */
  timezone?: TimezoneName | undefined;
  /**
   * Units to convert to, one for each entry of `timeseries` in the same order; the empty text leaves
   * that one as it is.
   */
  convert_to?: readonly string[] | undefined;
  /**
   * How the values of a bucket become one. `avg` when left out.
   * Default: `"avg"`.
   */
  aggregation?: Aggregation | undefined;
}

/** Query of GET /timeseries_data/campaign/{campaign_id}/. */
export interface TimeseriesDataDownloadByNamesQuery {
  /**
   * Names of the time series in the campaign, at least one. An unknown one is a 422.
   * Range: at least 1 item.
   */
  timeseries: readonly string[];
  /**
   * Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset
   * from UTC.
   */
  start_time: DateInput;
  /**
   * End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from
   * UTC.
   */
  end_time: DateInput;
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
  /**
   * Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left
   * out.
   * Default: `"UTC"`.
   */
  timezone?: TimezoneName | undefined;
  /**
   * Units to convert to, one for each entry of `timeseries` in the same order; the empty text leaves
   * that one as it is.
   */
  convert_to?: readonly string[] | undefined;
}

/** Query of GET /timeseries_data/. */
export interface TimeseriesDataDownloadQuery {
  /**
   * Ids of the time series, at least one. An unknown one is a 422.
   * Range: at least 1 item.
   */
  timeseries: readonly number[];
  /**
   * Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset
   * from UTC.
   */
  start_time: DateInput;
  /**
   * End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from
   * UTC.
   */
  end_time: DateInput;
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
  /**
   * Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left
   * out.
   * Default: `"UTC"`.
   */
  timezone?: TimezoneName | undefined;
  /**
   * Units to convert to, one for each entry of `timeseries` in the same order; the empty text leaves
   * that one as it is.
   */
  convert_to?: readonly string[] | undefined;
}

/** Query of GET /timeseries_data/campaign/{campaign_id}/stats. */
export interface TimeseriesDataGetStatsByNamesQuery {
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
  /**
   * Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left
   * out.
   * Default: `"UTC"`.
   */
  timezone?: TimezoneName | undefined;
  /**
   * Names of the time series in the campaign, at least one. An unknown one is a 422.
   * Range: at least 1 item.
   */
  timeseries: readonly string[];
}

/** Query of GET /timeseries_data/stats. */
export interface TimeseriesDataGetStatsQuery {
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
  /**
   * Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left
   * out.
   * Default: `"UTC"`.
   */
  timezone?: TimezoneName | undefined;
  /**
   * Ids of the time series, at least one. An unknown one is a 422.
   * Range: at least 1 item.
   */
  timeseries: readonly number[];
}

/**
 * Values of time series: id of the time series as text (in the methods by name, its name) to time to
 * value. Times are ISO 8601 with an offset from UTC. In answers a series without values is left out
 * and null stands for a bucket without values (aggregates only); in uploads null stands for no value.
 */
export interface TimeseriesDataPayload {
  [key: string]: {
    [key: string]: number | null;
  };
}

/**
 * A state of data: each time series holds separate values for each state, as measured (`Raw`) or after
 * cleaning (`Clean`).
 */
export interface TimeseriesDataState {
  /** Number that the server gave the item. */
  id: number;
  /**
   * Name of the state, 1 to 80 characters. Unique on the server. `Raw` and `Clean` are there from the
   * start.
   */
  name: string;
}

/** What `create` of a `TimeseriesDataState` takes. */
export interface TimeseriesDataStatePost {
  /**
   * Name of the state, 1 to 80 characters. Unique on the server. `Raw` and `Clean` are there from the
   * start.
   */
  name: string;
}

/**
 * What `update` of a `TimeseriesDataState` takes. It replaces the item as a whole. `id` is refused as
 * unknown.
 */
export interface TimeseriesDataStatePut {
  /**
   * Name of the state, 1 to 80 characters. Unique on the server. `Raw` and `Clean` are there from the
   * start.
   */
  name: string;
}

/** Statistics of time series by id. */
export interface TimeseriesDataStats {
  /** Id of the time series, as text, to its statistics. */
  stats: {
    [key: string]: TimeseriesStats;
  };
}

/** Statistics of time series by name. */
export interface TimeseriesDataStatsByName {
  /** Name of the time series to its statistics. */
  stats: {
    [key: string]: TimeseriesStats;
  };
}

/** Query of POST /timeseries_data/campaign/{campaign_id}/. */
export interface TimeseriesDataUploadByNamesQuery {
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
}

/** Query of POST /timeseries_data/. */
export interface TimeseriesDataUploadQuery {
  /**
   * Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is
   * `Clean`. An unknown one is a 422.
   */
  data_state: number;
}

/** What `create` of a `Timeseries` takes. */
export interface TimeseriesPost {
  /**
   * Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by
   * name rely on.
   */
  name: string;
  /**
   * Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts
   * between units by dimension); the empty text means without unit.
   * Default: `""`.
   */
  unit_symbol?: string | undefined;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /** Campaign that the time series belongs to. Fixed once created. */
  campaign_id: number;
  /**
   * Scope that decides who may use the time series. It must be one of the same campaign. Fixed once
   * created.
   */
  campaign_scope_id: number;
}

/** Query of GET /timeseries_properties/. */
export interface TimeseriesPropertiesListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only those whose values have this type. */
  value_type?: PropertyValueType | undefined;
  /** Only those with exactly this unit symbol. */
  unit_symbol?: string | undefined;
}

/**
 * A property that time series may have. `Min`, `Max` and `Interval` are there from the start and steer
 * the checks.
 */
export interface TimeseriesProperty {
  /** Number that the server gave the item. */
  id: number;
  /**
   * Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV
   * imports.
   */
  name: string;
  /** Type that the values of the property must have. Fixed once created. */
  value_type: Open<PropertyValueType>;
  /** Symbol of the values' unit, such as `s`. Absent: without unit. */
  unit_symbol?: string;
  /** Free text, at most 250 characters. */
  description?: string;
}

/** Value of a property of one time series. */
export interface TimeseriesPropertyData {
  /** Number that the server gave the item. */
  id: number;
  /** Time series that the value is about. */
  timeseries_id: number;
  /** Entry of `timeseriesProperties` whose value this is. */
  property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/** What `create` of a `TimeseriesPropertyData` takes. */
export interface TimeseriesPropertyDataPost {
  /** Time series that the value is about. */
  timeseries_id: number;
  /** Entry of `timeseriesProperties` whose value this is. */
  property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/**
 * What `update` of a `TimeseriesPropertyData` takes. It replaces the item as a whole. `id` is refused
 * as unknown.
 */
export interface TimeseriesPropertyDataPut {
  /** Time series that the value is about. */
  timeseries_id: number;
  /** Entry of `timeseriesProperties` whose value this is. */
  property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422.
   */
  value: string;
}

/** Query of GET /timeseries_property_data/. */
export interface TimeseriesPropertyDataResourceListQuery {
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
  /** Only values of this property. */
  property_id?: number | undefined;
}

/** What `create` of a `TimeseriesProperty` takes. */
export interface TimeseriesPropertyPost {
  /**
   * Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV
   * imports.
   */
  name: string;
  /** Type that the values of the property must have. `string` when left out; fixed once created. */
  value_type?: PropertyValueType | undefined;
  /** Symbol of the values' unit, such as `s`. Left out: without unit. An explicit null is refused. */
  unit_symbol?: string | undefined;
  /** Free text, at most 250 characters. */
  description?: string | null | undefined;
}

/**
 * What `update` of a `TimeseriesProperty` takes. It replaces the item as a whole: an optional member
 * that is left out becomes null, as if null were given. `value_type` is not among its members and is
 * refused as unknown, like `id`.
 */
export interface TimeseriesPropertyPut {
  /**
   * Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV
   * imports.
   */
  name: string;
  /** Symbol of the values' unit, such as `s`. Left out: without unit. An explicit null is refused. */
  unit_symbol?: string | undefined;
  /** Free text, at most 250 characters. */
  description?: string | null | undefined;
}

/**
 * What `update` of a `Timeseries` takes. It replaces the item as a whole: an optional member that is
 * left out becomes null, as if null were given. `campaign_id` and `campaign_scope_id` are not among
 * its members and are refused as unknown, like `id`.
 */
export interface TimeseriesPut {
  /**
   * Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by
   * name rely on.
   */
  name: string;
  /**
   * Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts
   * between units by dimension); the empty text means without unit.
   * Default: `""`.
   */
  unit_symbol?: string | undefined;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
}

/** Query of GET /timeseries/. */
export interface TimeseriesResourceListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only those whose name contains this text, in capitals or not. */
  in_name?: string | undefined;
  /** Only those with exactly this unit symbol. */
  unit_symbol?: string | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only those of this campaign scope. */
  campaign_scope_id?: number | undefined;
  /** Only those that this user may use, through groups and campaign scopes. */
  user_id?: number | undefined;
  /** Only those of this site itself. Not together with `recurse_site_id`. */
  site_id?: number | undefined;
  /** Only those of this site and of the buildings, storeys and spaces below it. */
  recurse_site_id?: number | undefined;
  /** Only those of this building itself. Not together with `recurse_building_id`. */
  building_id?: number | undefined;
  /** Only those of this building and of the storeys and spaces below it. */
  recurse_building_id?: number | undefined;
  /** Only those of this storey itself. Not together with `recurse_storey_id`. */
  storey_id?: number | undefined;
  /** Only those of this storey and of the spaces on it. */
  recurse_storey_id?: number | undefined;
  /** Only those of this space. */
  space_id?: number | undefined;
  /** Only those of this zone. */
  zone_id?: number | undefined;
  /** Only those that this event is about. */
  event_id?: number | undefined;
  /**
   * Only those with all these property values: name of the property to value as text, sent as one JSON
   * text. Since server 0.25.
   * Since version 0.25 of the server.
   */
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
  /**
   * Number of the page, from 1. Beyond the last one the answer is an empty list.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of items on a page, 1 to 100.
   * Default: `10`.
   */
  page_size?: number | undefined;
}

/** Statistics of the values of one time series in one data state. */
export interface TimeseriesStats {
  /** When the oldest value was measured; null without data (the server's own document knows only texts). */
  first_timestamp: string | null;
  /** When the newest value was measured; null without data (the server's own document knows only texts). */
  last_timestamp: string | null;
  /** Number of values. */
  count: number;
  /**
   * Least value, in the unit of the time series; null without data (the server's own document knows only
   * numbers).
   */
  min: number | null;
  /**
   * Greatest value, in the unit of the time series; null without data (the server's own document knows
   * only numbers).
   */
  max: number | null;
  /**
   * Mean of the values, in the unit of the time series; null without data (the server's own document
   * knows only numbers).
   */
  avg: number | null;
  /**
   * Standard deviation of the values (as of a sample), in the unit of the time series; null with fewer
   * than two values (the server's own document knows only numbers).
   */
  stddev: number | null;
}

/**
 * The members of a `Timeseries` but its id: the form in which it is embedded in other answers, beside
 * the member that holds the id.
 */
export interface TimeseriesWithoutId {
  /**
   * Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by
   * name rely on.
   */
  name: string;
  /**
   * Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts
   * between units by dimension); the empty text means without unit.
   */
  unit_symbol: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /** Campaign that the time series belongs to. Fixed once created. */
  campaign_id: number;
  /**
   * Scope that decides who may use the time series. It must be one of the same campaign. Fixed once
   * created.
   */
  campaign_scope_id: number;
}

/** Name of a time zone in the IANA database. These 471 are the ones that the server takes. */
export type TimezoneName =
  | "Africa/Abidjan"
  | "Africa/Accra"
  | "Africa/Addis_Ababa"
  | "Africa/Algiers"
  | "Africa/Asmara"
  | "Africa/Bamako"
  | "Africa/Bangui"
  | "Africa/Banjul"
  | "Africa/Bissau"
  | "Africa/Blantyre"
  | "Africa/Brazzaville"
  | "Africa/Bujumbura"
  | "Africa/Cairo"
  | "Africa/Casablanca"
  | "Africa/Ceuta"
  | "Africa/Conakry"
  | "Africa/Dakar"
  | "Africa/Dar_es_Salaam"
  | "Africa/Djibouti"
  | "Africa/Douala"
  | "Africa/El_Aaiun"
  | "Africa/Freetown"
  | "Africa/Gaborone"
  | "Africa/Harare"
  | "Africa/Johannesburg"
  | "Africa/Juba"
  | "Africa/Kampala"
  | "Africa/Khartoum"
  | "Africa/Kigali"
  | "Africa/Kinshasa"
  | "Africa/Lagos"
  | "Africa/Libreville"
  | "Africa/Lome"
  | "Africa/Luanda"
  | "Africa/Lubumbashi"
  | "Africa/Lusaka"
  | "Africa/Malabo"
  | "Africa/Maputo"
  | "Africa/Maseru"
  | "Africa/Mbabane"
  | "Africa/Mogadishu"
  | "Africa/Monrovia"
  | "Africa/Nairobi"
  | "Africa/Ndjamena"
  | "Africa/Niamey"
  | "Africa/Nouakchott"
  | "Africa/Ouagadougou"
  | "Africa/Porto-Novo"
  | "Africa/Sao_Tome"
  | "Africa/Tripoli"
  | "Africa/Tunis"
  | "Africa/Windhoek"
  | "America/Adak"
  | "America/Anchorage"
  | "America/Anguilla"
  | "America/Antigua"
  | "America/Araguaina"
  | "America/Argentina/Buenos_Aires"
  | "America/Argentina/Catamarca"
  | "America/Argentina/Cordoba"
  | "America/Argentina/Jujuy"
  | "America/Argentina/La_Rioja"
  | "America/Argentina/Mendoza"
  | "America/Argentina/Rio_Gallegos"
  | "America/Argentina/Salta"
  | "America/Argentina/San_Juan"
  | "America/Argentina/San_Luis"
  | "America/Argentina/Tucuman"
  | "America/Argentina/Ushuaia"
  | "America/Aruba"
  | "America/Asuncion"
  | "America/Atikokan"
  | "America/Bahia"
  | "America/Bahia_Banderas"
  | "America/Barbados"
  | "America/Belem"
  | "America/Belize"
  | "America/Blanc-Sablon"
  | "America/Boa_Vista"
  | "America/Bogota"
  | "America/Boise"
  | "America/Cambridge_Bay"
  | "America/Campo_Grande"
  | "America/Cancun"
  | "America/Caracas"
  | "America/Cayenne"
  | "America/Cayman"
  | "America/Chicago"
  | "America/Chihuahua"
  | "America/Costa_Rica"
  | "America/Creston"
  | "America/Cuiaba"
  | "America/Curacao"
  | "America/Danmarkshavn"
  | "America/Dawson"
  | "America/Dawson_Creek"
  | "America/Denver"
  | "America/Detroit"
  | "America/Dominica"
  | "America/Edmonton"
  | "America/Eirunepe"
  | "America/El_Salvador"
  | "America/Fort_Nelson"
  | "America/Fortaleza"
  | "America/Glace_Bay"
  | "America/Goose_Bay"
  | "America/Grand_Turk"
  | "America/Grenada"
  | "America/Guadeloupe"
  | "America/Guatemala"
  | "America/Guayaquil"
  | "America/Guyana"
  | "America/Halifax"
  | "America/Havana"
  | "America/Hermosillo"
  | "America/Indiana/Indianapolis"
  | "America/Indiana/Knox"
  | "America/Indiana/Marengo"
  | "America/Indiana/Petersburg"
  | "America/Indiana/Tell_City"
  | "America/Indiana/Vevay"
  | "America/Indiana/Vincennes"
  | "America/Indiana/Winamac"
  | "America/Inuvik"
  | "America/Iqaluit"
  | "America/Jamaica"
  | "America/Juneau"
  | "America/Kentucky/Louisville"
  | "America/Kentucky/Monticello"
  | "America/Kralendijk"
  | "America/La_Paz"
  | "America/Lima"
  | "America/Los_Angeles"
  | "America/Lower_Princes"
  | "America/Maceio"
  | "America/Managua"
  | "America/Manaus"
  | "America/Marigot"
  | "America/Martinique"
  | "America/Matamoros"
  | "America/Mazatlan"
  | "America/Menominee"
  | "America/Merida"
  | "America/Metlakatla"
  | "America/Mexico_City"
  | "America/Miquelon"
  | "America/Moncton"
  | "America/Monterrey"
  | "America/Montevideo"
  | "America/Montserrat"
  | "America/Nassau"
  | "America/New_York"
  | "America/Nipigon"
  | "America/Nome"
  | "America/Noronha"
  | "America/North_Dakota/Beulah"
  | "America/North_Dakota/Center"
  | "America/North_Dakota/New_Salem"
  | "America/Nuuk"
  | "America/Ojinaga"
  | "America/Panama"
  | "America/Pangnirtung"
  | "America/Paramaribo"
  | "America/Phoenix"
  | "America/Port-au-Prince"
  | "America/Port_of_Spain"
  | "America/Porto_Velho"
  | "America/Puerto_Rico"
  | "America/Punta_Arenas"
  | "America/Rainy_River"
  | "America/Rankin_Inlet"
  | "America/Recife"
  | "America/Regina"
  | "America/Resolute"
  | "America/Rio_Branco"
  | "America/Santarem"
  | "America/Santiago"
  | "America/Santo_Domingo"
  | "America/Sao_Paulo"
  | "America/Scoresbysund"
  | "America/Sitka"
  | "America/St_Barthelemy"
  | "America/St_Johns"
  | "America/St_Kitts"
  | "America/St_Lucia"
  | "America/St_Thomas"
  | "America/St_Vincent"
  | "America/Swift_Current"
  | "America/Tegucigalpa"
  | "America/Thule"
  | "America/Thunder_Bay"
  | "America/Tijuana"
  | "America/Toronto"
  | "America/Tortola"
  | "America/Vancouver"
  | "America/Whitehorse"
  | "America/Winnipeg"
  | "America/Yakutat"
  | "America/Yellowknife"
  | "Antarctica/Casey"
  | "Antarctica/Davis"
  | "Antarctica/DumontDUrville"
  | "Antarctica/Macquarie"
  | "Antarctica/Mawson"
  | "Antarctica/McMurdo"
  | "Antarctica/Palmer"
  | "Antarctica/Rothera"
  | "Antarctica/Syowa"
  | "Antarctica/Troll"
  | "Antarctica/Vostok"
  | "Arctic/Longyearbyen"
  | "Asia/Aden"
  | "Asia/Almaty"
  | "Asia/Amman"
  | "Asia/Anadyr"
  | "Asia/Aqtau"
  | "Asia/Aqtobe"
  | "Asia/Ashgabat"
  | "Asia/Atyrau"
  | "Asia/Baghdad"
  | "Asia/Bahrain"
  | "Asia/Baku"
  | "Asia/Bangkok"
  | "Asia/Barnaul"
  | "Asia/Beirut"
  | "Asia/Bishkek"
  | "Asia/Brunei"
  | "Asia/Chita"
  | "Asia/Choibalsan"
  | "Asia/Colombo"
  | "Asia/Damascus"
  | "Asia/Dhaka"
  | "Asia/Dili"
  | "Asia/Dubai"
  | "Asia/Dushanbe"
  | "Asia/Famagusta"
  | "Asia/Gaza"
  | "Asia/Hebron"
  | "Asia/Ho_Chi_Minh"
  | "Asia/Hong_Kong"
  | "Asia/Hovd"
  | "Asia/Irkutsk"
  | "Asia/Jakarta"
  | "Asia/Jayapura"
  | "Asia/Jerusalem"
  | "Asia/Kabul"
  | "Asia/Kamchatka"
  | "Asia/Karachi"
  | "Asia/Kathmandu"
  | "Asia/Khandyga"
  | "Asia/Kolkata"
  | "Asia/Krasnoyarsk"
  | "Asia/Kuala_Lumpur"
  | "Asia/Kuching"
  | "Asia/Kuwait"
  | "Asia/Macau"
  | "Asia/Magadan"
  | "Asia/Makassar"
  | "Asia/Manila"
  | "Asia/Muscat"
  | "Asia/Novokuznetsk"
  | "Asia/Novosibirsk"
  | "Asia/Omsk"
  | "Asia/Oral"
  | "Asia/Phnom_Penh"
  | "Asia/Pontianak"
  | "Asia/Pyongyang"
  | "Asia/Qatar"
  | "Asia/Qostanay"
  | "Asia/Qyzylorda"
  | "Asia/Riyadh"
  | "Asia/Sakhalin"
  | "Asia/Samarkand"
  | "Asia/Seoul"
  | "Asia/Shanghai"
  | "Asia/Singapore"
  | "Asia/Srednekolymsk"
  | "Asia/Taipei"
  | "Asia/Tashkent"
  | "Asia/Tbilisi"
  | "Asia/Tehran"
  | "Asia/Thimphu"
  | "Asia/Tokyo"
  | "Asia/Tomsk"
  | "Asia/Ulaanbaatar"
  | "Asia/Urumqi"
  | "Asia/Ust-Nera"
  | "Asia/Vientiane"
  | "Asia/Vladivostok"
  | "Asia/Yakutsk"
  | "Asia/Yangon"
  | "Asia/Yekaterinburg"
  | "Asia/Yerevan"
  | "Atlantic/Azores"
  | "Atlantic/Bermuda"
  | "Atlantic/Canary"
  | "Atlantic/Cape_Verde"
  | "Atlantic/Faroe"
  | "Atlantic/Madeira"
  | "Atlantic/Reykjavik"
  | "Atlantic/South_Georgia"
  | "Atlantic/St_Helena"
  | "Atlantic/Stanley"
  | "Australia/Adelaide"
  | "Australia/Brisbane"
  | "Australia/Broken_Hill"
  | "Australia/Darwin"
  | "Australia/Eucla"
  | "Australia/Hobart"
  | "Australia/Lindeman"
  | "Australia/Lord_Howe"
  | "Australia/Melbourne"
  | "Australia/Perth"
  | "Australia/Sydney"
  | "CET"
  | "CST6CDT"
  | "EET"
  | "EST"
  | "EST5EDT"
  | "Etc/GMT"
  | "Etc/GMT+0"
  | "Etc/GMT+1"
  | "Etc/GMT+10"
  | "Etc/GMT+11"
  | "Etc/GMT+12"
  | "Etc/GMT+2"
  | "Etc/GMT+3"
  | "Etc/GMT+4"
  | "Etc/GMT+5"
  | "Etc/GMT+6"
  | "Etc/GMT+7"
  | "Etc/GMT+8"
  | "Etc/GMT+9"
  | "Etc/GMT-0"
  | "Etc/GMT-1"
  | "Etc/GMT-10"
  | "Etc/GMT-11"
  | "Etc/GMT-12"
  | "Etc/GMT-13"
  | "Etc/GMT-14"
  | "Etc/GMT-2"
  | "Etc/GMT-3"
  | "Etc/GMT-4"
  | "Etc/GMT-5"
  | "Etc/GMT-6"
  | "Etc/GMT-7"
  | "Etc/GMT-8"
  | "Etc/GMT-9"
  | "Etc/GMT0"
  | "Etc/Greenwich"
  | "Etc/UTC"
  | "Etc/Universal"
  | "Etc/Zulu"
  | "Europe/Amsterdam"
  | "Europe/Andorra"
  | "Europe/Astrakhan"
  | "Europe/Athens"
  | "Europe/Belgrade"
  | "Europe/Berlin"
  | "Europe/Bratislava"
  | "Europe/Brussels"
  | "Europe/Bucharest"
  | "Europe/Budapest"
  | "Europe/Busingen"
  | "Europe/Chisinau"
  | "Europe/Copenhagen"
  | "Europe/Dublin"
  | "Europe/Gibraltar"
  | "Europe/Guernsey"
  | "Europe/Helsinki"
  | "Europe/Isle_of_Man"
  | "Europe/Istanbul"
  | "Europe/Jersey"
  | "Europe/Kaliningrad"
  | "Europe/Kirov"
  | "Europe/Kyiv"
  | "Europe/Lisbon"
  | "Europe/Ljubljana"
  | "Europe/London"
  | "Europe/Luxembourg"
  | "Europe/Madrid"
  | "Europe/Malta"
  | "Europe/Mariehamn"
  | "Europe/Minsk"
  | "Europe/Monaco"
  | "Europe/Moscow"
  | "Europe/Nicosia"
  | "Europe/Oslo"
  | "Europe/Paris"
  | "Europe/Podgorica"
  | "Europe/Prague"
  | "Europe/Riga"
  | "Europe/Rome"
  | "Europe/Samara"
  | "Europe/San_Marino"
  | "Europe/Sarajevo"
  | "Europe/Saratov"
  | "Europe/Simferopol"
  | "Europe/Skopje"
  | "Europe/Sofia"
  | "Europe/Stockholm"
  | "Europe/Tallinn"
  | "Europe/Tirane"
  | "Europe/Ulyanovsk"
  | "Europe/Uzhgorod"
  | "Europe/Vaduz"
  | "Europe/Vatican"
  | "Europe/Vienna"
  | "Europe/Vilnius"
  | "Europe/Volgograd"
  | "Europe/Warsaw"
  | "Europe/Zagreb"
  | "Europe/Zaporozhye"
  | "Europe/Zurich"
  | "GMT"
  | "HST"
  | "Indian/Antananarivo"
  | "Indian/Chagos"
  | "Indian/Christmas"
  | "Indian/Cocos"
  | "Indian/Comoro"
  | "Indian/Kerguelen"
  | "Indian/Mahe"
  | "Indian/Maldives"
  | "Indian/Mauritius"
  | "Indian/Mayotte"
  | "Indian/Reunion"
  | "MET"
  | "MST"
  | "MST7MDT"
  | "PST8PDT"
  | "Pacific/Apia"
  | "Pacific/Auckland"
  | "Pacific/Bougainville"
  | "Pacific/Chatham"
  | "Pacific/Chuuk"
  | "Pacific/Easter"
  | "Pacific/Efate"
  | "Pacific/Fakaofo"
  | "Pacific/Fiji"
  | "Pacific/Funafuti"
  | "Pacific/Galapagos"
  | "Pacific/Gambier"
  | "Pacific/Guadalcanal"
  | "Pacific/Guam"
  | "Pacific/Honolulu"
  | "Pacific/Kanton"
  | "Pacific/Kiritimati"
  | "Pacific/Kosrae"
  | "Pacific/Kwajalein"
  | "Pacific/Majuro"
  | "Pacific/Marquesas"
  | "Pacific/Midway"
  | "Pacific/Nauru"
  | "Pacific/Niue"
  | "Pacific/Norfolk"
  | "Pacific/Noumea"
  | "Pacific/Pago_Pago"
  | "Pacific/Palau"
  | "Pacific/Pitcairn"
  | "Pacific/Pohnpei"
  | "Pacific/Port_Moresby"
  | "Pacific/Rarotonga"
  | "Pacific/Saipan"
  | "Pacific/Tahiti"
  | "Pacific/Tarawa"
  | "Pacific/Tongatapu"
  | "Pacific/Wake"
  | "Pacific/Wallis"
  | "UTC"
  | "WET";
/** Every value of `TimezoneName` that the specification knows. */
export const timezoneNames: readonly TimezoneName[] = [
  "Africa/Abidjan",
  "Africa/Accra",
  "Africa/Addis_Ababa",
  "Africa/Algiers",
  "Africa/Asmara",
  "Africa/Bamako",
  "Africa/Bangui",
  "Africa/Banjul",
  "Africa/Bissau",
  "Africa/Blantyre",
  "Africa/Brazzaville",
  "Africa/Bujumbura",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Africa/Ceuta",
  "Africa/Conakry",
  "Africa/Dakar",
  "Africa/Dar_es_Salaam",
  "Africa/Djibouti",
  "Africa/Douala",
  "Africa/El_Aaiun",
  "Africa/Freetown",
  "Africa/Gaborone",
  "Africa/Harare",
  "Africa/Johannesburg",
  "Africa/Juba",
  "Africa/Kampala",
  "Africa/Khartoum",
  "Africa/Kigali",
  "Africa/Kinshasa",
  "Africa/Lagos",
  "Africa/Libreville",
  "Africa/Lome",
  "Africa/Luanda",
  "Africa/Lubumbashi",
  "Africa/Lusaka",
  "Africa/Malabo",
  "Africa/Maputo",
  "Africa/Maseru",
  "Africa/Mbabane",
  "Africa/Mogadishu",
  "Africa/Monrovia",
  "Africa/Nairobi",
  "Africa/Ndjamena",
  "Africa/Niamey",
  "Africa/Nouakchott",
  "Africa/Ouagadougou",
  "Africa/Porto-Novo",
  "Africa/Sao_Tome",
  "Africa/Tripoli",
  "Africa/Tunis",
  "Africa/Windhoek",
  "America/Adak",
  "America/Anchorage",
  "America/Anguilla",
  "America/Antigua",
  "America/Araguaina",
  "America/Argentina/Buenos_Aires",
  "America/Argentina/Catamarca",
  "America/Argentina/Cordoba",
  "America/Argentina/Jujuy",
  "America/Argentina/La_Rioja",
  "America/Argentina/Mendoza",
  "America/Argentina/Rio_Gallegos",
  "America/Argentina/Salta",
  "America/Argentina/San_Juan",
  "America/Argentina/San_Luis",
  "America/Argentina/Tucuman",
  "America/Argentina/Ushuaia",
  "America/Aruba",
  "America/Asuncion",
  "America/Atikokan",
  "America/Bahia",
  "America/Bahia_Banderas",
  "America/Barbados",
  "America/Belem",
  "America/Belize",
  "America/Blanc-Sablon",
  "America/Boa_Vista",
  "America/Bogota",
  "America/Boise",
  "America/Cambridge_Bay",
  "America/Campo_Grande",
  "America/Cancun",
  "America/Caracas",
  "America/Cayenne",
  "America/Cayman",
  "America/Chicago",
  "America/Chihuahua",
  "America/Costa_Rica",
  "America/Creston",
  "America/Cuiaba",
  "America/Curacao",
  "America/Danmarkshavn",
  "America/Dawson",
  "America/Dawson_Creek",
  "America/Denver",
  "America/Detroit",
  "America/Dominica",
  "America/Edmonton",
  "America/Eirunepe",
  "America/El_Salvador",
  "America/Fort_Nelson",
  "America/Fortaleza",
  "America/Glace_Bay",
  "America/Goose_Bay",
  "America/Grand_Turk",
  "America/Grenada",
  "America/Guadeloupe",
  "America/Guatemala",
  "America/Guayaquil",
  "America/Guyana",
  "America/Halifax",
  "America/Havana",
  "America/Hermosillo",
  "America/Indiana/Indianapolis",
  "America/Indiana/Knox",
  "America/Indiana/Marengo",
  "America/Indiana/Petersburg",
  "America/Indiana/Tell_City",
  "America/Indiana/Vevay",
  "America/Indiana/Vincennes",
  "America/Indiana/Winamac",
  "America/Inuvik",
  "America/Iqaluit",
  "America/Jamaica",
  "America/Juneau",
  "America/Kentucky/Louisville",
  "America/Kentucky/Monticello",
  "America/Kralendijk",
  "America/La_Paz",
  "America/Lima",
  "America/Los_Angeles",
  "America/Lower_Princes",
  "America/Maceio",
  "America/Managua",
  "America/Manaus",
  "America/Marigot",
  "America/Martinique",
  "America/Matamoros",
  "America/Mazatlan",
  "America/Menominee",
  "America/Merida",
  "America/Metlakatla",
  "America/Mexico_City",
  "America/Miquelon",
  "America/Moncton",
  "America/Monterrey",
  "America/Montevideo",
  "America/Montserrat",
  "America/Nassau",
  "America/New_York",
  "America/Nipigon",
  "America/Nome",
  "America/Noronha",
  "America/North_Dakota/Beulah",
  "America/North_Dakota/Center",
  "America/North_Dakota/New_Salem",
  "America/Nuuk",
  "America/Ojinaga",
  "America/Panama",
  "America/Pangnirtung",
  "America/Paramaribo",
  "America/Phoenix",
  "America/Port-au-Prince",
  "America/Port_of_Spain",
  "America/Porto_Velho",
  "America/Puerto_Rico",
  "America/Punta_Arenas",
  "America/Rainy_River",
  "America/Rankin_Inlet",
  "America/Recife",
  "America/Regina",
  "America/Resolute",
  "America/Rio_Branco",
  "America/Santarem",
  "America/Santiago",
  "America/Santo_Domingo",
  "America/Sao_Paulo",
  "America/Scoresbysund",
  "America/Sitka",
  "America/St_Barthelemy",
  "America/St_Johns",
  "America/St_Kitts",
  "America/St_Lucia",
  "America/St_Thomas",
  "America/St_Vincent",
  "America/Swift_Current",
  "America/Tegucigalpa",
  "America/Thule",
  "America/Thunder_Bay",
  "America/Tijuana",
  "America/Toronto",
  "America/Tortola",
  "America/Vancouver",
  "America/Whitehorse",
  "America/Winnipeg",
  "America/Yakutat",
  "America/Yellowknife",
  "Antarctica/Casey",
  "Antarctica/Davis",
  "Antarctica/DumontDUrville",
  "Antarctica/Macquarie",
  "Antarctica/Mawson",
  "Antarctica/McMurdo",
  "Antarctica/Palmer",
  "Antarctica/Rothera",
  "Antarctica/Syowa",
  "Antarctica/Troll",
  "Antarctica/Vostok",
  "Arctic/Longyearbyen",
  "Asia/Aden",
  "Asia/Almaty",
  "Asia/Amman",
  "Asia/Anadyr",
  "Asia/Aqtau",
  "Asia/Aqtobe",
  "Asia/Ashgabat",
  "Asia/Atyrau",
  "Asia/Baghdad",
  "Asia/Bahrain",
  "Asia/Baku",
  "Asia/Bangkok",
  "Asia/Barnaul",
  "Asia/Beirut",
  "Asia/Bishkek",
  "Asia/Brunei",
  "Asia/Chita",
  "Asia/Choibalsan",
  "Asia/Colombo",
  "Asia/Damascus",
  "Asia/Dhaka",
  "Asia/Dili",
  "Asia/Dubai",
  "Asia/Dushanbe",
  "Asia/Famagusta",
  "Asia/Gaza",
  "Asia/Hebron",
  "Asia/Ho_Chi_Minh",
  "Asia/Hong_Kong",
  "Asia/Hovd",
  "Asia/Irkutsk",
  "Asia/Jakarta",
  "Asia/Jayapura",
  "Asia/Jerusalem",
  "Asia/Kabul",
  "Asia/Kamchatka",
  "Asia/Karachi",
  "Asia/Kathmandu",
  "Asia/Khandyga",
  "Asia/Kolkata",
  "Asia/Krasnoyarsk",
  "Asia/Kuala_Lumpur",
  "Asia/Kuching",
  "Asia/Kuwait",
  "Asia/Macau",
  "Asia/Magadan",
  "Asia/Makassar",
  "Asia/Manila",
  "Asia/Muscat",
  "Asia/Novokuznetsk",
  "Asia/Novosibirsk",
  "Asia/Omsk",
  "Asia/Oral",
  "Asia/Phnom_Penh",
  "Asia/Pontianak",
  "Asia/Pyongyang",
  "Asia/Qatar",
  "Asia/Qostanay",
  "Asia/Qyzylorda",
  "Asia/Riyadh",
  "Asia/Sakhalin",
  "Asia/Samarkand",
  "Asia/Seoul",
  "Asia/Shanghai",
  "Asia/Singapore",
  "Asia/Srednekolymsk",
  "Asia/Taipei",
  "Asia/Tashkent",
  "Asia/Tbilisi",
  "Asia/Tehran",
  "Asia/Thimphu",
  "Asia/Tokyo",
  "Asia/Tomsk",
  "Asia/Ulaanbaatar",
  "Asia/Urumqi",
  "Asia/Ust-Nera",
  "Asia/Vientiane",
  "Asia/Vladivostok",
  "Asia/Yakutsk",
  "Asia/Yangon",
  "Asia/Yekaterinburg",
  "Asia/Yerevan",
  "Atlantic/Azores",
  "Atlantic/Bermuda",
  "Atlantic/Canary",
  "Atlantic/Cape_Verde",
  "Atlantic/Faroe",
  "Atlantic/Madeira",
  "Atlantic/Reykjavik",
  "Atlantic/South_Georgia",
  "Atlantic/St_Helena",
  "Atlantic/Stanley",
  "Australia/Adelaide",
  "Australia/Brisbane",
  "Australia/Broken_Hill",
  "Australia/Darwin",
  "Australia/Eucla",
  "Australia/Hobart",
  "Australia/Lindeman",
  "Australia/Lord_Howe",
  "Australia/Melbourne",
  "Australia/Perth",
  "Australia/Sydney",
  "CET",
  "CST6CDT",
  "EET",
  "EST",
  "EST5EDT",
  "Etc/GMT",
  "Etc/GMT+0",
  "Etc/GMT+1",
  "Etc/GMT+10",
  "Etc/GMT+11",
  "Etc/GMT+12",
  "Etc/GMT+2",
  "Etc/GMT+3",
  "Etc/GMT+4",
  "Etc/GMT+5",
  "Etc/GMT+6",
  "Etc/GMT+7",
  "Etc/GMT+8",
  "Etc/GMT+9",
  "Etc/GMT-0",
  "Etc/GMT-1",
  "Etc/GMT-10",
  "Etc/GMT-11",
  "Etc/GMT-12",
  "Etc/GMT-13",
  "Etc/GMT-14",
  "Etc/GMT-2",
  "Etc/GMT-3",
  "Etc/GMT-4",
  "Etc/GMT-5",
  "Etc/GMT-6",
  "Etc/GMT-7",
  "Etc/GMT-8",
  "Etc/GMT-9",
  "Etc/GMT0",
  "Etc/Greenwich",
  "Etc/UTC",
  "Etc/Universal",
  "Etc/Zulu",
  "Europe/Amsterdam",
  "Europe/Andorra",
  "Europe/Astrakhan",
  "Europe/Athens",
  "Europe/Belgrade",
  "Europe/Berlin",
  "Europe/Bratislava",
  "Europe/Brussels",
  "Europe/Bucharest",
  "Europe/Budapest",
  "Europe/Busingen",
  "Europe/Chisinau",
  "Europe/Copenhagen",
  "Europe/Dublin",
  "Europe/Gibraltar",
  "Europe/Guernsey",
  "Europe/Helsinki",
  "Europe/Isle_of_Man",
  "Europe/Istanbul",
  "Europe/Jersey",
  "Europe/Kaliningrad",
  "Europe/Kirov",
  "Europe/Kyiv",
  "Europe/Lisbon",
  "Europe/Ljubljana",
  "Europe/London",
  "Europe/Luxembourg",
  "Europe/Madrid",
  "Europe/Malta",
  "Europe/Mariehamn",
  "Europe/Minsk",
  "Europe/Monaco",
  "Europe/Moscow",
  "Europe/Nicosia",
  "Europe/Oslo",
  "Europe/Paris",
  "Europe/Podgorica",
  "Europe/Prague",
  "Europe/Riga",
  "Europe/Rome",
  "Europe/Samara",
  "Europe/San_Marino",
  "Europe/Sarajevo",
  "Europe/Saratov",
  "Europe/Simferopol",
  "Europe/Skopje",
  "Europe/Sofia",
  "Europe/Stockholm",
  "Europe/Tallinn",
  "Europe/Tirane",
  "Europe/Ulyanovsk",
  "Europe/Uzhgorod",
  "Europe/Vaduz",
  "Europe/Vatican",
  "Europe/Vienna",
  "Europe/Vilnius",
  "Europe/Volgograd",
  "Europe/Warsaw",
  "Europe/Zagreb",
  "Europe/Zaporozhye",
  "Europe/Zurich",
  "GMT",
  "HST",
  "Indian/Antananarivo",
  "Indian/Chagos",
  "Indian/Christmas",
  "Indian/Cocos",
  "Indian/Comoro",
  "Indian/Kerguelen",
  "Indian/Mahe",
  "Indian/Maldives",
  "Indian/Mauritius",
  "Indian/Mayotte",
  "Indian/Reunion",
  "MET",
  "MST",
  "MST7MDT",
  "PST8PDT",
  "Pacific/Apia",
  "Pacific/Auckland",
  "Pacific/Bougainville",
  "Pacific/Chatham",
  "Pacific/Chuuk",
  "Pacific/Easter",
  "Pacific/Efate",
  "Pacific/Fakaofo",
  "Pacific/Fiji",
  "Pacific/Funafuti",
  "Pacific/Galapagos",
  "Pacific/Gambier",
  "Pacific/Guadalcanal",
  "Pacific/Guam",
  "Pacific/Honolulu",
  "Pacific/Kanton",
  "Pacific/Kiritimati",
  "Pacific/Kosrae",
  "Pacific/Kwajalein",
  "Pacific/Majuro",
  "Pacific/Marquesas",
  "Pacific/Midway",
  "Pacific/Nauru",
  "Pacific/Niue",
  "Pacific/Norfolk",
  "Pacific/Noumea",
  "Pacific/Pago_Pago",
  "Pacific/Palau",
  "Pacific/Pitcairn",
  "Pacific/Pohnpei",
  "Pacific/Port_Moresby",
  "Pacific/Rarotonga",
  "Pacific/Saipan",
  "Pacific/Tahiti",
  "Pacific/Tarawa",
  "Pacific/Tongatapu",
  "Pacific/Wake",
  "Pacific/Wallis",
  "UTC",
  "WET",
];

/** Whether tokens were given. */
export type TokenStatus = "success" | "failure";
/** Every value of `TokenStatus` that the specification knows. */
export const tokenStatuses: readonly TokenStatus[] = ["success", "failure"];

/**
 * A pair of tokens, or the news that there is none: unknown user, wrong password and inactive user all
 * give `failure`.
 */
export interface Tokens {
  /** Whether the tokens were given. A refused login is no HTTP error but `failure`. */
  status: Open<TokenStatus>;
  /**
   * JSON web token for all operations but `auth.refreshTokens`; valid for 15 minutes unless the server
   * is set otherwise. Absent when `status` is `failure`.
   */
  access_token?: string;
  /**
   * JSON web token for `auth.refreshTokens` and nothing else; valid for 60 days unless the server is set
   * otherwise. Absent when `status` is `failure`.
   */
  refresh_token?: string;
}

/** Someone who may log in. */
export interface User {
  /** Number that the server gave the item. */
  id: number;
  /** Name shown to others, 1 to 80 characters. */
  name: string;
  /** E-mail address: what the user logs in with. Unique on the server. */
  email: string;
  /** Whether the user administers the server. Changed by `users.setAdmin` only. */
  is_admin: boolean;
  /** Whether the user may do anything at all. Changed by `users.setActive` only. */
  is_active: boolean;
}

/** Membership of a user in a group. */
export interface UserByUserGroup {
  /** Number that the server gave the item. */
  id: number;
  /** User who is a member. */
  user_id: number;
  /** Group that the user is a member of. */
  user_group_id: number;
}

/** What `create` of a `UserByUserGroup` takes. */
export interface UserByUserGroupPost {
  /** User who is a member. */
  user_id: number;
  /** Group that the user is a member of. */
  user_group_id: number;
}

/** Users who share the same access to campaigns and scopes. */
export interface UserGroup {
  /** Number that the server gave the item. */
  id: number;
  /** Name of the group, 1 to 80 characters. Unique on the server. */
  name: string;
}

/** Permission of a group to see a campaign. */
export interface UserGroupByCampaign {
  /** Number that the server gave the item. */
  id: number;
  /** Campaign that the group may see. */
  campaign_id: number;
  /** Group whose members may see the campaign. */
  user_group_id: number;
}

/** What `create` of a `UserGroupByCampaign` takes. */
export interface UserGroupByCampaignPost {
  /** Campaign that the group may see. */
  campaign_id: number;
  /** Group whose members may see the campaign. */
  user_group_id: number;
}

/** Permission of a group to use a campaign scope. */
export interface UserGroupByCampaignScope {
  /** Number that the server gave the item. */
  id: number;
  /** Scope whose time series and events the group may use. */
  campaign_scope_id: number;
  /** Group whose members may use the scope. */
  user_group_id: number;
}

/** What `create` of a `UserGroupByCampaignScope` takes. */
export interface UserGroupByCampaignScopePost {
  /** Scope whose time series and events the group may use. */
  campaign_scope_id: number;
  /** Group whose members may use the scope. */
  user_group_id: number;
}

/** What `create` of a `UserGroup` takes. */
export interface UserGroupPost {
  /** Name of the group, 1 to 80 characters. Unique on the server. */
  name: string;
}

/** What `update` of a `UserGroup` takes. It replaces the item as a whole. `id` is refused as unknown. */
export interface UserGroupPut {
  /** Name of the group, 1 to 80 characters. Unique on the server. */
  name: string;
}

/** Query of GET /user_groups_by_campaign_scopes/. */
export interface UserGroupsByCampaignScopesListQuery {
  /** Only those of this group. */
  user_group_id?: number | undefined;
  /** Only those of this campaign scope. */
  campaign_scope_id?: number | undefined;
}

/** Query of GET /user_groups_by_campaigns/. */
export interface UserGroupsByCampaignsListQuery {
  /** Only those of this group. */
  user_group_id?: number | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
}

/** Query of GET /user_groups/. */
export interface UserGroupsListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
}

/** What `create` of a `User` takes. */
export interface UserPost {
  /** Name shown to others, 1 to 80 characters. */
  name: string;
  /** E-mail address: what the user logs in with. Unique on the server. */
  email: string;
  /** Password, 1 to 80 characters. Never part of an answer. */
  password: string;
}

/** What `update` of a `User` takes. It replaces the item as a whole. `id` is refused as unknown. */
export interface UserPut {
  /** Name shown to others, 1 to 80 characters. */
  name: string;
  /** E-mail address: what the user logs in with. Unique on the server. */
  email: string;
  /** Password, 1 to 80 characters. Never part of an answer. */
  password: string;
}

/** Order of users. The bare name and `+` sort upwards, `-` downwards. */
export type UserSort =
  | "name"
  | "+name"
  | "-name"
  | "email"
  | "+email"
  | "-email"
  | "is_admin"
  | "+is_admin"
  | "-is_admin"
  | "is_active"
  | "+is_active"
  | "-is_active";
/** Every value of `UserSort` that the specification knows. */
export const userSorts: readonly UserSort[] = [
  "name",
  "+name",
  "-name",
  "email",
  "+email",
  "-email",
  "is_admin",
  "+is_admin",
  "-is_admin",
  "is_active",
  "+is_active",
  "-is_active",
];

/** Query of GET /users_by_user_groups/. */
export interface UsersByUserGroupsListQuery {
  /** Only those of this user. */
  user_id?: number | undefined;
  /** Only those of this group. */
  user_group_id?: number | undefined;
}

/** Query of GET /users/. */
export interface UsersListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly UserSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only the one with exactly this e-mail address. */
  email?: string | undefined;
  /** Only administrators, or only the others. */
  is_admin?: boolean | undefined;
  /** Only active users, or only the others. */
  is_active?: boolean | undefined;
}

/** Versions of the server's parts. */
export interface Versions {
  /** Version of the core library. */
  bemserver_core: string;
  /** Version of the API: what this document is about. */
  bemserver_api: string;
}

/**
 * A weather parameter, by the name of the server's enumeration: `AIR_TEMPERATURE` air temperature
 * (°C); `DEWPOINT_TEMPERATURE` dew point (°C); `WETBULB_TEMPERATURE` wet-bulb temperature (°C);
 * `WIND_SPEED` wind speed (m/s); `WIND_DIRECTION` wind direction (°); `SURFACE_SOLAR_RADIATION` global
 * solar radiation on the horizontal (W/m²); `SURFACE_DIRECT_SOLAR_RADIATION` its direct part (W/m²);
 * `SURFACE_DIFFUSE_SOLAR_RADIATION` its diffuse part (W/m²); `DIRECT_NORMAL_SOLAR_RADIATION` direct
 * radiation on a surface that faces the sun (W/m²); `RELATIVE_HUMIDITY` relative humidity (share, 0 to
 * 1); `SURFACE_PRESSURE` pressure at ground level (Pa); `TOTAL_PRECIPITATION` precipitation (mm).
 * Fetched values are converted from these units to the one of the time series. Labels such as `Air
 * temperature` are refused.
 */
export type WeatherParameter =
  | "AIR_TEMPERATURE"
  | "DEWPOINT_TEMPERATURE"
  | "WETBULB_TEMPERATURE"
  | "WIND_SPEED"
  | "WIND_DIRECTION"
  | "SURFACE_SOLAR_RADIATION"
  | "SURFACE_DIRECT_SOLAR_RADIATION"
  | "SURFACE_DIFFUSE_SOLAR_RADIATION"
  | "DIRECT_NORMAL_SOLAR_RADIATION"
  | "RELATIVE_HUMIDITY"
  | "SURFACE_PRESSURE"
  | "TOTAL_PRECIPITATION";
/** Every value of `WeatherParameter` that the specification knows. */
export const weatherParameters: readonly WeatherParameter[] = [
  "AIR_TEMPERATURE",
  "DEWPOINT_TEMPERATURE",
  "WETBULB_TEMPERATURE",
  "WIND_SPEED",
  "WIND_DIRECTION",
  "SURFACE_SOLAR_RADIATION",
  "SURFACE_DIRECT_SOLAR_RADIATION",
  "SURFACE_DIFFUSE_SOLAR_RADIATION",
  "DIRECT_NORMAL_SOLAR_RADIATION",
  "RELATIVE_HUMIDITY",
  "SURFACE_PRESSURE",
  "TOTAL_PRECIPITATION",
];

/**
 * Order of weather services. The bare name and `+` sort upwards, `-` downwards. Only on servers up to
 * 0.25.
 */
export type WeatherServiceSort =
  | "campaign_id"
  | "+campaign_id"
  | "-campaign_id"
  | "site_name"
  | "+site_name"
  | "-site_name";
/** Every value of `WeatherServiceSort` that the specification knows. */
export const weatherServiceSorts: readonly WeatherServiceSort[] = [
  "campaign_id",
  "+campaign_id",
  "-campaign_id",
  "site_name",
  "+site_name",
  "-site_name",
];

/** Names the time series that holds one weather parameter of a site, observed or forecast. */
export interface WeatherTimeseriesBySite {
  /** Number that the server gave the item. */
  id: number;
  /** What is measured or forecast. */
  parameter: Open<WeatherParameter>;
  /** The time series. */
  timeseries: TimeseriesWithoutId;
  /** The site. */
  site_id: number;
  /** Time series that holds the values. */
  timeseries_id: number;
  /** true: the series holds forecasts. false: it holds what was observed. */
  forecast: boolean;
}

/** What `create` of a `WeatherTimeseriesBySite` takes. */
export interface WeatherTimeseriesBySitePost {
  /**
   * What is measured or forecast. Required: the server's own document calls it optional, but answers 409
   * without a message when it is missing.
   */
  parameter: WeatherParameter;
  /** The site. */
  site_id: number;
  /** Time series that holds the values. */
  timeseries_id: number;
  /** true: the series holds forecasts. false: it holds what was observed. */
  forecast: boolean;
}

/**
 * What `update` of a `WeatherTimeseriesBySite` takes. It replaces the item as a whole. `id` is refused
 * as unknown.
 */
export interface WeatherTimeseriesBySitePut {
  /**
   * What is measured or forecast. Required: the server's own document calls it optional, but answers 409
   * without a message when it is missing.
   */
  parameter: WeatherParameter;
  /** The site. */
  site_id: number;
  /** Time series that holds the values. */
  timeseries_id: number;
  /** true: the series holds forecasts. false: it holds what was observed. */
  forecast: boolean;
}

/** Query of GET /weather_timeseries_by_sites/. */
export interface WeatherTimeseriesBySitesListQuery {
  /** Only those of this site. */
  site_id?: number | undefined;
  /** Only those of this weather parameter, by its name; a label such as `Air temperature` is a 500. */
  parameter?: WeatherParameter | undefined;
  /** Only those of this time series. */
  timeseries_id?: number | undefined;
  /** Only forecasts, or only observations. */
  forecast?: boolean | undefined;
}

/** A zone of a campaign: a set of rooms or equipment that belongs together, across buildings. */
export interface Zone {
  /** Number that the server gave the item. */
  id: number;
  /** Name of the zone, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length.
   */
  ifc_id?: string;
  /** Campaign that the zone belongs to. Fixed once created. */
  campaign_id: number;
}

/** What `create` of a `Zone` takes. */
export interface ZonePost {
  /** Name of the zone, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length. null stands for none.
   */
  ifc_id?: string | null | undefined;
  /** Campaign that the zone belongs to. Fixed once created. */
  campaign_id: number;
}

/** Query of GET /zone_properties/. */
export interface ZonePropertiesListQuery {
  /** Only the entry of this property. */
  structural_element_property_id?: number | undefined;
}

/** Entry that lets zones have a property. */
export interface ZoneProperty {
  /** Number that the server gave the item. */
  id: number;
  /** The property itself. */
  structural_element_property: StructuralElementPropertyWithoutId;
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/** Value of a property of one zone. */
export interface ZonePropertyData {
  /** Number that the server gave the item. */
  id: number;
  /** The entry of `zoneProperties`, with the property in it. */
  zone_property: ZonePropertyWithoutId;
  /** Zone that the value is about. */
  zone_id: number;
  /** Entry of `zoneProperties` whose value this is (not the id of the property itself). */
  zone_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422 (for zones with a message only, without naming the
   * member).
   */
  value: string;
}

/** What `create` of a `ZonePropertyData` takes. */
export interface ZonePropertyDataPost {
  /** Zone that the value is about. */
  zone_id: number;
  /** Entry of `zoneProperties` whose value this is (not the id of the property itself). */
  zone_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422 (for zones with a message only, without naming the
   * member).
   */
  value: string;
}

/**
 * What `update` of a `ZonePropertyData` takes. It replaces the item as a whole. `id` is refused as
 * unknown.
 */
export interface ZonePropertyDataPut {
  /** Zone that the value is about. */
  zone_id: number;
  /** Entry of `zoneProperties` whose value this is (not the id of the property itself). */
  zone_property_id: number;
  /**
   * The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must
   * fit the property's `value_type`, else 422 (for zones with a message only, without naming the
   * member).
   */
  value: string;
}

/** Query of GET /zone_property_data/. */
export interface ZonePropertyDataResourceListQuery {
  /** Only those of this zone. */
  zone_id?: number | undefined;
  /** Only values for this entry of `zoneProperties`. */
  zone_property_id?: number | undefined;
}

/** What `create` of a `ZoneProperty` takes. */
export interface ZonePropertyPost {
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/**
 * The members of a `ZoneProperty` but its id: the form in which it is embedded in other answers,
 * beside the member that holds the id.
 */
export interface ZonePropertyWithoutId {
  /** The property itself. */
  structural_element_property: StructuralElementPropertyWithoutId;
  /** Property that this kind of element may have from now on. */
  structural_element_property_id: number;
}

/**
 * What `update` of a `Zone` takes. It replaces the item as a whole: an optional member that is left
 * out becomes null, as if null were given. `campaign_id` is not among its members and is refused as
 * unknown, like `id`.
 */
export interface ZonePut {
  /** Name of the zone, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string | null | undefined;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length. null stands for none.
   */
  ifc_id?: string | null | undefined;
}

/**
 * The members of a `Zone` but its id: the form in which it is embedded in other answers, beside the
 * member that holds the id.
 */
export interface ZoneWithoutId {
  /** Name of the zone, 1 to 80 characters. Unique in its campaign. */
  name: string;
  /** Free text, at most 500 characters. */
  description?: string;
  /**
   * GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked
   * beyond its length.
   */
  ifc_id?: string;
  /** Campaign that the zone belongs to. Fixed once created. */
  campaign_id: number;
}

/** Query of GET /zones/. */
export interface ZonesListQuery {
  /** Keys to sort by, the first one first; sent as one value with commas. */
  sort?: readonly NameSort[] | undefined;
  /** Only the one with exactly this name. */
  name?: string | undefined;
  /** Only those of this campaign. */
  campaign_id?: number | undefined;
  /** Only the one with exactly this IFC GlobalId (22 characters). */
  ifc_id?: string | undefined;
}

export {};
