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
  TimeseriesPropertiesListQuery,
  TimeseriesProperty,
  TimeseriesPropertyPost,
  TimeseriesPropertyPut,
} from "../types.ts";

/** Properties that time series may have, such as the interval that is expected between values. */
export class TimeseriesProperties extends Resource {
  static override readonly resource: string = "timeseriesProperties";

  /**
   * Lists the properties that there are for time series.
   *
   * @param query `sort`, `name`, `value_type`, `unit_symbol`.
   * @returns The properties.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_properties/ (specs/bemserver/paths/timeseries.yaml)
   */
  list(query?: TimeseriesPropertiesListQuery, options?: ReadOptions): Call<TimeseriesProperty[]> {
    return call(this, "list", "GET", "/timeseries_properties/", { query, options, encode: { sort: csv } });
  }

  /**
   * Adds a property for time series.
   *
   * @returns The property as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /timeseries_properties/ (specs/bemserver/paths/timeseries.yaml)
   */
  create(body: TimeseriesPropertyPost, options?: CallOptions): Call<TimeseriesProperty> {
    return call(this, "create", "POST", "/timeseries_properties/", { body, options });
  }

  /**
   * Gives one property of time series.
   *
   * @param itemId Id of the property. Range: at least 0.
   * @returns The property.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /timeseries_properties/{item_id} (specs/bemserver/paths/timeseries.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<TimeseriesProperty> {
    return call(this, "get", "GET", "/timeseries_properties/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Replaces name, unit and description of a property of time series.
   *
   * @param itemId Id of the property. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The property after the change.
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
   * @see PUT /timeseries_properties/{item_id} (specs/bemserver/paths/timeseries.yaml)
   */
  update(itemId: number, body: TimeseriesPropertyPut, options: WriteOptions): Call<TimeseriesProperty> {
    return call(this, "update", "PUT", "/timeseries_properties/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes a property of time series with all values of it.
   *
   * @param itemId Id of the property. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /timeseries_properties/{item_id} (specs/bemserver/paths/timeseries.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/timeseries_properties/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
