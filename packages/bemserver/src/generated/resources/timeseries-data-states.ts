// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type { TimeseriesDataState, TimeseriesDataStatePost, TimeseriesDataStatePut } from "../types.ts";

/**
 * States of data: each time series holds separate values as measured (`Raw`), after cleaning
 * (`Clean`), and for any state added here.
 */
export class TimeseriesDataStates extends Resource {
  static override readonly resource: string = "timeseriesDataStates";

  /**
   * Lists the data states.
   *
   * @returns The data states.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @see GET /timeseries_data_states/ (specs/bemserver/paths/timeseries.yaml)
   */
  list(options?: ReadOptions): Call<TimeseriesDataState[]> {
    return call(this, "list", "GET", "/timeseries_data_states/", { options });
  }

  /**
   * Adds a data state.
   *
   * @returns The data state as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /timeseries_data_states/ (specs/bemserver/paths/timeseries.yaml)
   */
  create(body: TimeseriesDataStatePost, options?: CallOptions): Call<TimeseriesDataState> {
    return call(this, "create", "POST", "/timeseries_data_states/", { body, options });
  }

  /**
   * Gives one data state.
   *
   * @param itemId Id of the data state. Range: at least 0.
   * @returns The data state.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /timeseries_data_states/{item_id} (specs/bemserver/paths/timeseries.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<TimeseriesDataState> {
    return call(this, "get", "GET", "/timeseries_data_states/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Renames a data state.
   *
   * @param itemId Id of the data state. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The data state after the change.
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
   * @see PUT /timeseries_data_states/{item_id} (specs/bemserver/paths/timeseries.yaml)
   */
  update(itemId: number, body: TimeseriesDataStatePut, options: WriteOptions): Call<TimeseriesDataState> {
    return call(this, "update", "PUT", "/timeseries_data_states/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes a data state with all values in it.
   *
   * @param itemId Id of the data state. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /timeseries_data_states/{item_id} (specs/bemserver/paths/timeseries.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/timeseries_data_states/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
