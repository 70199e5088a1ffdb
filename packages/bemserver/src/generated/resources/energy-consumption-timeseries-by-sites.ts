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
  EnergyConsumptionTimeseriesBySite,
  EnergyConsumptionTimeseriesBySitePost,
  EnergyConsumptionTimeseriesBySitePut,
  EnergyConsumptionTimeseriesBySitesListQuery,
} from "../types.ts";

/** Which time series holds what a site consumes, by energy and end use. `analysis` reads from here. */
export class EnergyConsumptionTimeseriesBySites extends Resource {
  static override readonly resource: string = "energyConsumptionTimeseriesBySites";

  /**
   * Lists the time series that hold the energy consumption of sites.
   *
   * @param query `site_id`, `energy_id`, `end_use_id`, `timeseries_id`.
   * @returns The entries.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /energy_consumption_timeseries_by_sites/ (specs/bemserver/paths/energy.yaml)
   */
  list(
    query?: EnergyConsumptionTimeseriesBySitesListQuery,
    options?: ReadOptions,
  ): Call<EnergyConsumptionTimeseriesBySite[]> {
    return call(this, "list", "GET", "/energy_consumption_timeseries_by_sites/", { query, options });
  }

  /**
   * Names the time series that holds a site's consumption of one energy for one end use.
   *
   * @returns The entry as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /energy_consumption_timeseries_by_sites/ (specs/bemserver/paths/energy.yaml)
   */
  create(
    body: EnergyConsumptionTimeseriesBySitePost,
    options?: CallOptions,
  ): Call<EnergyConsumptionTimeseriesBySite> {
    return call(this, "create", "POST", "/energy_consumption_timeseries_by_sites/", { body, options });
  }

  /**
   * Gives one entry of a site's energy consumption.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @returns The entry.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /energy_consumption_timeseries_by_sites/{item_id} (specs/bemserver/paths/energy.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<EnergyConsumptionTimeseriesBySite> {
    return call(this, "get", "GET", "/energy_consumption_timeseries_by_sites/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Replaces an entry of a site's energy consumption.
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
   * @see PUT /energy_consumption_timeseries_by_sites/{item_id} (specs/bemserver/paths/energy.yaml)
   */
  update(
    itemId: number,
    body: EnergyConsumptionTimeseriesBySitePut,
    options: WriteOptions,
  ): Call<EnergyConsumptionTimeseriesBySite> {
    return call(this, "update", "PUT", "/energy_consumption_timeseries_by_sites/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes an entry of a site's energy consumption; the time series stays.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /energy_consumption_timeseries_by_sites/{item_id} (specs/bemserver/paths/energy.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/energy_consumption_timeseries_by_sites/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
