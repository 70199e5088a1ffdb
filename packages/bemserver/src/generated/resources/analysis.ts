// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type ReadOptions, Resource } from "@busbar/runtime";
import type {
  AnalysisGetCompletenessQuery,
  AnalysisGetEnergyConsumptionBreakdownForBuildingQuery,
  AnalysisGetEnergyConsumptionBreakdownForSiteQuery,
  Completeness,
  EnergyConsumption,
} from "../types.ts";

/** Figures computed from time series. */
export class Analysis extends Resource {
  static override readonly resource: string = "analysis";

  /**
   * Computes how complete the data of time series are, bucket by bucket.
   *
   * What is expected follows from the time series' property `Interval`; where it is missing, from the
   * fullest bucket. The time span is widened to whole buckets.
   *
   * @param query `bucket_width_value`, `bucket_width_unit`, `start_time`, `end_time`, `timeseries`,
   *   `data_state`, `timezone`.
   * @returns The completeness of each time series.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /analysis/completeness (specs/bemserver/paths/analysis.yaml)
   */
  getCompleteness(query: AnalysisGetCompletenessQuery, options?: ReadOptions): Call<Completeness> {
    return call(this, "getCompleteness", "GET", "/analysis/completeness", { query, options });
  }

  /**
   * Breaks the energy consumption of a site down by energy, end use and time.
   *
   * It reads the cleaned values of the time series named in `energyConsumptionTimeseriesBySites`. 409
   * with a message when the unit is none of energy.
   *
   * @param siteId Id of the site. Range: at least 0.
   * @param query `bucket_width_value`, `bucket_width_unit`, `start_time`, `end_time`, `timezone`,
   *   `unit`, `ratio_property`.
   * @returns The consumption.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /analysis/energy_consumption/site/{site_id} (specs/bemserver/paths/analysis.yaml)
   */
  getEnergyConsumptionBreakdownForSite(
    siteId: number,
    query: AnalysisGetEnergyConsumptionBreakdownForSiteQuery,
    options?: ReadOptions,
  ): Call<EnergyConsumption> {
    return call(
      this,
      "getEnergyConsumptionBreakdownForSite",
      "GET",
      "/analysis/energy_consumption/site/{site_id}",
      { path: { site_id: siteId }, query, options },
    );
  }

  /**
   * Breaks the energy consumption of a building down by energy, end use and time.
   *
   * It reads the cleaned values of the time series named in `energyConsumptionTimeseriesByBuildings`.
   * 409 with a message when the unit is none of energy.
   *
   * @param buildingId Id of the building. Range: at least 0.
   * @param query `bucket_width_value`, `bucket_width_unit`, `start_time`, `end_time`, `timezone`,
   *   `unit`, `ratio_property`.
   * @returns The consumption.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /analysis/energy_consumption/building/{building_id} (specs/bemserver/paths/analysis.yaml)
   */
  getEnergyConsumptionBreakdownForBuilding(
    buildingId: number,
    query: AnalysisGetEnergyConsumptionBreakdownForBuildingQuery,
    options?: ReadOptions,
  ): Call<EnergyConsumption> {
    return call(
      this,
      "getEnergyConsumptionBreakdownForBuilding",
      "GET",
      "/analysis/energy_consumption/building/{building_id}",
      { path: { building_id: buildingId }, query, options },
    );
  }
}
