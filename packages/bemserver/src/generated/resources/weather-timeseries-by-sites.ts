// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type {
  WeatherTimeseriesBySite,
  WeatherTimeseriesBySitePost,
  WeatherTimeseriesBySitePut,
  WeatherTimeseriesBySitesListQuery,
} from "../types.ts";

/**
 * Which time series holds which weather parameter of a site. `sites.downloadWeatherData` writes and
 * `sites.getDegreeDays` reads there.
 */
export class WeatherTimeseriesBySites extends Resource {
  static override readonly resource: string = "weatherTimeseriesBySites";

  /**
   * Lists the time series that hold the weather of sites.
   *
   * @param query `site_id`, `parameter`, `timeseries_id`, `forecast`.
   * @returns The entries.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /weather_timeseries_by_sites/ (specs/bemserver/paths/weather.yaml)
   */
  list(query?: WeatherTimeseriesBySitesListQuery, options?: ReadOptions): Call<WeatherTimeseriesBySite[]> {
    return call(this, "list", "GET", "/weather_timeseries_by_sites/", { query, options });
  }

  /**
   * Names the time series that holds one weather parameter of a site.
   *
   * @returns The entry as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /weather_timeseries_by_sites/ (specs/bemserver/paths/weather.yaml)
   */
  create(body: WeatherTimeseriesBySitePost, options?: CallOptions): Call<WeatherTimeseriesBySite> {
    return call(this, "create", "POST", "/weather_timeseries_by_sites/", { body, options });
  }

  /**
   * Gives one entry of a site's weather.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @returns The entry.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /weather_timeseries_by_sites/{item_id} (specs/bemserver/paths/weather.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<WeatherTimeseriesBySite> {
    return call(this, "get", "GET", "/weather_timeseries_by_sites/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Replaces an entry of a site's weather.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The entry after the change.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see PUT /weather_timeseries_by_sites/{item_id} (specs/bemserver/paths/weather.yaml)
   */
  update(
    itemId: number,
    body: WeatherTimeseriesBySitePut,
    options: WriteOptions,
  ): Call<WeatherTimeseriesBySite> {
    return call(this, "update", "PUT", "/weather_timeseries_by_sites/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes an entry of a site's weather; the time series stays.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /weather_timeseries_by_sites/{item_id} (specs/bemserver/paths/weather.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/weather_timeseries_by_sites/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
