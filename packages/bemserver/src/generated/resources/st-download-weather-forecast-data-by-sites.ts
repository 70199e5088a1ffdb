// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  csv,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type {
  StDownloadWeatherForecastDataBySite,
  StDownloadWeatherForecastDataBySiteFull,
  StDownloadWeatherForecastDataBySitePost,
  StDownloadWeatherForecastDataBySitePut,
  StDownloadWeatherForecastDataBySitesGetFullQuery,
  StDownloadWeatherForecastDataBySitesListQuery,
} from "../types.ts";

/**
 * For which sites weather forecasts are fetched. Only on servers up to 0.25; then see
 * `tasksByCampaigns`.
 */
export class StDownloadWeatherForecastDataBySites extends Resource {
  static override readonly resource: string = "stDownloadWeatherForecastDataBySites";

  /**
   * Lists the settings of the forecast service by site.
   *
   * @param query `site_id`.
   * @returns The settings.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @deprecated Only on servers up to 0.25.
   * @see GET /st_download_weather_forecast_data_by_sites/ (specs/bemserver/paths/legacy-weather.yaml)
   */
  list(
    query?: StDownloadWeatherForecastDataBySitesListQuery,
    options?: ReadOptions,
  ): Call<StDownloadWeatherForecastDataBySite[]> {
    return call(this, "list", "GET", "/st_download_weather_forecast_data_by_sites/", { query, options });
  }

  /**
   * Sets up the forecast service for a site.
   *
   * @returns The setting as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @deprecated Only on servers up to 0.25.
   * @see POST /st_download_weather_forecast_data_by_sites/ (specs/bemserver/paths/legacy-weather.yaml)
   */
  create(
    body: StDownloadWeatherForecastDataBySitePost,
    options?: CallOptions,
  ): Call<StDownloadWeatherForecastDataBySite> {
    return call(this, "create", "POST", "/st_download_weather_forecast_data_by_sites/", { body, options });
  }

  /**
   * Gives one setting of the forecast service.
   *
   * @param itemId Id of the setting. Range: at least 0.
   * @returns The setting.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @deprecated Only on servers up to 0.25.
   * @see GET /st_download_weather_forecast_data_by_sites/{item_id} (specs/bemserver/paths/legacy-weather.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<StDownloadWeatherForecastDataBySite> {
    return call(this, "get", "GET", "/st_download_weather_forecast_data_by_sites/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Switches the forecast service of a site on or off.
   *
   * @param itemId Id of the setting. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The setting after the change.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @deprecated Only on servers up to 0.25.
   * @see PUT /st_download_weather_forecast_data_by_sites/{item_id} (specs/bemserver/paths/legacy-weather.yaml)
   */
  update(
    itemId: number,
    body: StDownloadWeatherForecastDataBySitePut,
    options: WriteOptions,
  ): Call<StDownloadWeatherForecastDataBySite> {
    return call(this, "update", "PUT", "/st_download_weather_forecast_data_by_sites/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Takes the forecast service off a site.
   *
   * @param itemId Id of the setting. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @deprecated Only on servers up to 0.25.
   * @see DELETE /st_download_weather_forecast_data_by_sites/{item_id} (specs/bemserver/paths/legacy-weather.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/st_download_weather_forecast_data_by_sites/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }

  /**
   * Lists every site with the state of its forecast service, set up or not.
   *
   * @param query `sort`, `is_enabled`, `campaign_id`, `site_id`, `in_site_name`.
   * @returns The settings, including those that were never set up.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @deprecated Only on servers up to 0.25.
   * @see GET /st_download_weather_forecast_data_by_sites/full (specs/bemserver/paths/legacy-weather.yaml)
   */
  getFull(
    query?: StDownloadWeatherForecastDataBySitesGetFullQuery,
    options?: ReadOptions,
  ): Call<StDownloadWeatherForecastDataBySiteFull[]> {
    return call(this, "getFull", "GET", "/st_download_weather_forecast_data_by_sites/full", {
      query,
      options,
      encode: { sort: csv },
    });
  }
}
