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
  DegreeDays,
  Site,
  SitePost,
  SitePut,
  SitesDownloadWeatherDataQuery,
  SitesGetDegreeDaysQuery,
  SitesListQuery,
} from "../types.ts";

/** Sites: the topmost structural elements of a campaign, where buildings stand and weather is known. */
export class Sites extends Resource {
  static override readonly resource: string = "sites";

  /**
   * Lists the sites of the campaigns that the caller may see.
   *
   * @param query `sort`, `name`, `campaign_id`, `ifc_id`.
   * @returns The sites.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /sites/ (specs/bemserver/paths/sites.yaml)
   */
  list(query?: SitesListQuery, options?: ReadOptions): Call<Site[]> {
    return call(this, "list", "GET", "/sites/", { query, options, encode: { sort: csv } });
  }

  /**
   * Adds a site to a campaign.
   *
   * @returns The site as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /sites/ (specs/bemserver/paths/sites.yaml)
   */
  create(body: SitePost, options?: CallOptions): Call<Site> {
    return call(this, "create", "POST", "/sites/", { body, options });
  }

  /**
   * Gives one site.
   *
   * @param itemId Id of the site. Range: at least 0.
   * @returns The site.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /sites/{item_id} (specs/bemserver/paths/sites.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<Site> {
    return call(this, "get", "GET", "/sites/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces name, place, description and IFC id of a site.
   *
   * @param itemId Id of the site. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The site after the change.
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
   * @see PUT /sites/{item_id} (specs/bemserver/paths/sites.yaml)
   */
  update(itemId: number, body: SitePut, options: WriteOptions): Call<Site> {
    return call(this, "update", "PUT", "/sites/{item_id}", { path: { item_id: itemId }, body, options });
  }

  /**
   * Removes a site with its buildings, storeys and spaces, and all links to them.
   *
   * @param itemId Id of the site. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /sites/{item_id} (specs/bemserver/paths/sites.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/sites/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }

  /**
   * Has the server fetch weather data for a site into its weather time series.
   *
   * The values go to the time series named in `weatherTimeseriesBySites`; nothing comes back here. The
   * site needs latitude and longitude. 409 with a message when the weather service refuses the server's
   * key, 500 when the service is down.
   *
   * @param itemId Id of the site. Range: at least 0.
   * @param query `start_time`, `end_time`, `forecast`.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see PUT /sites/{item_id}/download_weather_data (specs/bemserver/paths/sites.yaml)
   */
  downloadWeatherData(
    itemId: number,
    query: SitesDownloadWeatherDataQuery,
    options?: CallOptions,
  ): Call<void> {
    return call(this, "downloadWeatherData", "PUT", "/sites/{item_id}/download_weather_data", {
      path: { item_id: itemId },
      query,
      options,
      as: "nothing",
    });
  }

  /**
   * Computes the heating or cooling degree days of a site.
   *
   * A day counts with the mean of its least and greatest hourly mean of the outside temperature: the
   * cleaned values of the time series named in `weatherTimeseriesBySites` for `AIR_TEMPERATURE`,
   * observed. 409 with a message when there is none.
   *
   * @param itemId Id of the site. Range: at least 0.
   * @param query `start_date`, `end_date`, `period`, `type`, `base`, `unit`.
   * @returns The degree days.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /sites/{item_id}/degree_days (specs/bemserver/paths/sites.yaml)
   */
  getDegreeDays(itemId: number, query: SitesGetDegreeDaysQuery, options?: CallOptions): Call<DegreeDays> {
    return call(this, "getDegreeDays", "GET", "/sites/{item_id}/degree_days", {
      path: { item_id: itemId },
      query,
      options,
    });
  }
}
