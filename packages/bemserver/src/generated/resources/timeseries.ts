// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  csv,
  cursor,
  json,
  page,
  type PageCall,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type { Timeseries, TimeseriesPost, TimeseriesPut, TimeseriesResourceListQuery } from "../types.ts";

const pages = /* @__PURE__ */ cursor({
  parameter: "page",
  info: "header:X-Pagination",
  next: "next_page",
  total: "total",
});

/** Time series: name, unit and place of rows of values. The values are under `timeseriesData`. */
export class TimeseriesResource extends Resource {
  static override readonly resource: string = "timeseries";

  /**
   * Lists the time series that the caller may use, page by page.
   *
   * Without `sort` the order is whatever the database gives, so pages may overlap: pass it when walking
   * through pages. A filter by an element and its `recurse_` companion exclude each other.
   *
   * @param query `sort`, `name`, `in_name`, `unit_symbol`, `campaign_id`, `campaign_scope_id`,
   *   `user_id`, `site_id`, `recurse_site_id`, `building_id`, `recurse_building_id`, `storey_id`,
   *   `recurse_storey_id`, `space_id`, `zone_id`, `event_id`, `properties`, `page`, `page_size`.
   * @returns One page of the time series.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries/ (specs/bemserver/paths/timeseries.yaml)
   */
  list(query?: TimeseriesResourceListQuery, options?: ReadOptions): PageCall<Timeseries> {
    return page(
      this,
      "list",
      "GET",
      "/timeseries/",
      { query, options, encode: { sort: csv, properties: json } },
      pages,
    );
  }

  /**
   * Adds a time series to a campaign scope.
   *
   * @returns The time series as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /timeseries/ (specs/bemserver/paths/timeseries.yaml)
   */
  create(body: TimeseriesPost, options?: CallOptions): Call<Timeseries> {
    return call(this, "create", "POST", "/timeseries/", { body, options });
  }

  /**
   * Gives one time series.
   *
   * @param itemId Id of the time series. Range: at least 0.
   * @returns The time series.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /timeseries/{item_id} (specs/bemserver/paths/timeseries.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<Timeseries> {
    return call(this, "get", "GET", "/timeseries/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces name, unit and description of a time series.
   *
   * A new unit does not convert the values that are there.
   *
   * @param itemId Id of the time series. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The time series after the change.
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
   * @see PUT /timeseries/{item_id} (specs/bemserver/paths/timeseries.yaml)
   */
  update(itemId: number, body: TimeseriesPut, options: WriteOptions): Call<Timeseries> {
    return call(this, "update", "PUT", "/timeseries/{item_id}", { path: { item_id: itemId }, body, options });
  }

  /**
   * Removes a time series with its values, property values and links.
   *
   * @param itemId Id of the time series. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /timeseries/{item_id} (specs/bemserver/paths/timeseries.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/timeseries/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
