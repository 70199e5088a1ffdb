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
import type { Building, BuildingPost, BuildingPut, BuildingsListQuery } from "../types.ts";

/** Buildings on sites. */
export class Buildings extends Resource {
  static override readonly resource: string = "buildings";

  /**
   * Lists the buildings of the sites that the caller may see.
   *
   * @param query `sort`, `name`, `campaign_id`, `site_id`, `ifc_id`.
   * @returns The buildings.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /buildings/ (specs/bemserver/paths/buildings.yaml)
   */
  list(query?: BuildingsListQuery, options?: ReadOptions): Call<Building[]> {
    return call(this, "list", "GET", "/buildings/", { query, options, encode: { sort: csv } });
  }

  /**
   * Adds a building to a site.
   *
   * @returns The building as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /buildings/ (specs/bemserver/paths/buildings.yaml)
   */
  create(body: BuildingPost, options?: CallOptions): Call<Building> {
    return call(this, "create", "POST", "/buildings/", { body, options });
  }

  /**
   * Gives one building.
   *
   * @param itemId Id of the building. Range: at least 0.
   * @returns The building.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /buildings/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<Building> {
    return call(this, "get", "GET", "/buildings/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces name, description and IFC id of a building.
   *
   * @param itemId Id of the building. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The building after the change.
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
   * @see PUT /buildings/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  update(itemId: number, body: BuildingPut, options: WriteOptions): Call<Building> {
    return call(this, "update", "PUT", "/buildings/{item_id}", { path: { item_id: itemId }, body, options });
  }

  /**
   * Removes a building with its storeys and spaces, and all links to them.
   *
   * @param itemId Id of the building. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /buildings/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/buildings/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
