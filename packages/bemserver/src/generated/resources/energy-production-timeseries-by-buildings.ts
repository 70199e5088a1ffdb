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
  EnergyProductionTimeseriesByBuilding,
  EnergyProductionTimeseriesByBuildingPost,
  EnergyProductionTimeseriesByBuildingPut,
  EnergyProductionTimeseriesByBuildingsListQuery,
} from "../types.ts";

/** Which time series holds what a building produces, by energy and technology. */
export class EnergyProductionTimeseriesByBuildings extends Resource {
  static override readonly resource: string = "energyProductionTimeseriesByBuildings";

  /**
   * Lists the time series that hold the energy production of buildings.
   *
   * @param query `building_id`, `energy_id`, `prod_tech_id`, `timeseries_id`.
   * @returns The entries.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /energy_production_timeseries_by_buildings/ (specs/bemserver/paths/energy.yaml)
   */
  list(
    query?: EnergyProductionTimeseriesByBuildingsListQuery,
    options?: ReadOptions,
  ): Call<EnergyProductionTimeseriesByBuilding[]> {
    return call(this, "list", "GET", "/energy_production_timeseries_by_buildings/", { query, options });
  }

  /**
   * Names the time series that holds a building's production of one energy by one technology.
   *
   * @returns The entry as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /energy_production_timeseries_by_buildings/ (specs/bemserver/paths/energy.yaml)
   */
  create(
    body: EnergyProductionTimeseriesByBuildingPost,
    options?: CallOptions,
  ): Call<EnergyProductionTimeseriesByBuilding> {
    return call(this, "create", "POST", "/energy_production_timeseries_by_buildings/", { body, options });
  }

  /**
   * Gives one entry of a building's energy production.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @returns The entry.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /energy_production_timeseries_by_buildings/{item_id} (specs/bemserver/paths/energy.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<EnergyProductionTimeseriesByBuilding> {
    return call(this, "get", "GET", "/energy_production_timeseries_by_buildings/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Replaces an entry of a building's energy production.
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
   * @see PUT /energy_production_timeseries_by_buildings/{item_id} (specs/bemserver/paths/energy.yaml)
   */
  update(
    itemId: number,
    body: EnergyProductionTimeseriesByBuildingPut,
    options: WriteOptions,
  ): Call<EnergyProductionTimeseriesByBuilding> {
    return call(this, "update", "PUT", "/energy_production_timeseries_by_buildings/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes an entry of a building's energy production; the time series stays.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /energy_production_timeseries_by_buildings/{item_id} (specs/bemserver/paths/energy.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/energy_production_timeseries_by_buildings/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
