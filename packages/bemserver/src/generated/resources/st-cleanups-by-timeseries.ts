// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, csv, type ReadOptions, Resource } from "@busbar/runtime";
import type {
  StCleanupByTimeseries,
  StCleanupByTimeseriesFull,
  StCleanupsByTimeseriesGetFullQuery,
  StCleanupsByTimeseriesListQuery,
} from "../types.ts";

/**
 * How far the cleaning service has got with each time series. Only on servers up to 0.25, and only
 * ever written by the server.
 */
export class StCleanupsByTimeseries extends Resource {
  static override readonly resource: string = "stCleanupsByTimeseries";

  /**
   * Lists how far time series are cleaned.
   *
   * @param query `campaign_id`, `timeseries_id`.
   * @returns The records.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @deprecated Only on servers up to 0.25.
   * @see GET /st_cleanups_by_timeseries/ (specs/bemserver/paths/legacy-checks.yaml)
   */
  list(query?: StCleanupsByTimeseriesListQuery, options?: ReadOptions): Call<StCleanupByTimeseries[]> {
    return call(this, "list", "GET", "/st_cleanups_by_timeseries/", { query, options });
  }

  /**
   * Gives one record of the cleaning service.
   *
   * @param itemId Id of the record. Range: at least 0.
   * @returns The record.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @deprecated Only on servers up to 0.25.
   * @see GET /st_cleanups_by_timeseries/{item_id} (specs/bemserver/paths/legacy-checks.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<StCleanupByTimeseries> {
    return call(this, "get", "GET", "/st_cleanups_by_timeseries/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Lists every time series with how far it is cleaned, if at all.
   *
   * @param query `sort`, `campaign_id`, `timeseries_id`, `in_timeseries_name`.
   * @returns The records, including those of time series that were never cleaned.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @deprecated Only on servers up to 0.25.
   * @see GET /st_cleanups_by_timeseries/full (specs/bemserver/paths/legacy-checks.yaml)
   */
  getFull(
    query?: StCleanupsByTimeseriesGetFullQuery,
    options?: ReadOptions,
  ): Call<StCleanupByTimeseriesFull[]> {
    return call(this, "getFull", "GET", "/st_cleanups_by_timeseries/full", {
      query,
      options,
      encode: { sort: csv },
    });
  }
}
