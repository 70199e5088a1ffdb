// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, cursor, page, type PageCall, Resource } from "@busbar/runtime";
import type {
  TimeseriesByBuilding,
  TimeseriesByBuildingPost,
  TimeseriesByBuildingsListQuery,
} from "../types.ts";

const pages = /* @__PURE__ */ cursor({
  parameter: "page",
  info: "header:X-Pagination",
  next: "next_page",
  total: "total",
});

/** Which time series was measured in a building. */
export class TimeseriesByBuildings extends Resource {
  static override readonly resource: string = "timeseriesByBuildings";

  /**
   * Lists links between time series and buildings, page by page.
   *
   * @param query `building_id`, `timeseries_id`, `page`, `page_size`.
   * @returns One page of the links.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_by_buildings/ (specs/bemserver/paths/timeseries-by-structural-elements.yaml)
   */
  list(query?: TimeseriesByBuildingsListQuery, options?: CallOptions): PageCall<TimeseriesByBuilding> {
    return page(this, "list", "GET", "/timeseries_by_buildings/", { query, options }, pages);
  }

  /**
   * Links a time series to a building.
   *
   * @returns The link as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /timeseries_by_buildings/ (specs/bemserver/paths/timeseries-by-structural-elements.yaml)
   */
  create(body: TimeseriesByBuildingPost, options?: CallOptions): Call<TimeseriesByBuilding> {
    return call(this, "create", "POST", "/timeseries_by_buildings/", { body, options });
  }

  /**
   * Gives one link between a time series and a building.
   *
   * @param itemId Id of the link. Range: at least 0.
   * @returns The link.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /timeseries_by_buildings/{item_id} (specs/bemserver/paths/timeseries-by-structural-elements.yaml)
   */
  get(itemId: number, options?: CallOptions): Call<TimeseriesByBuilding> {
    return call(this, "get", "GET", "/timeseries_by_buildings/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Removes a link between a time series and a building; both stay.
   *
   * @param itemId Id of the link. Range: at least 0.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see DELETE /timeseries_by_buildings/{item_id} (specs/bemserver/paths/timeseries-by-structural-elements.yaml)
   */
  delete(itemId: number, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/timeseries_by_buildings/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
