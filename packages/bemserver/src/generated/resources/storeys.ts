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
import type { Storey, StoreyPost, StoreyPut, StoreysListQuery } from "../types.ts";

/** Storeys of buildings. */
export class Storeys extends Resource {
  static override readonly resource: string = "storeys";

  /**
   * Lists the storeys of the buildings that the caller may see.
   *
   * @param query `sort`, `name`, `campaign_id`, `site_id`, `building_id`, `ifc_id`.
   * @returns The storeys.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /storeys/ (specs/bemserver/paths/buildings.yaml)
   */
  list(query?: StoreysListQuery, options?: ReadOptions): Call<Storey[]> {
    return call(this, "list", "GET", "/storeys/", { query, options, encode: { sort: csv } });
  }

  /**
   * Adds a storey to a building.
   *
   * @returns The storey as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /storeys/ (specs/bemserver/paths/buildings.yaml)
   */
  create(body: StoreyPost, options?: CallOptions): Call<Storey> {
    return call(this, "create", "POST", "/storeys/", { body, options });
  }

  /**
   * Gives one storey.
   *
   * @param itemId Id of the storey. Range: at least 0.
   * @returns The storey.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /storeys/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<Storey> {
    return call(this, "get", "GET", "/storeys/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces name, description and IFC id of a storey.
   *
   * @param itemId Id of the storey. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The storey after the change.
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
   * @see PUT /storeys/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  update(itemId: number, body: StoreyPut, options: WriteOptions): Call<Storey> {
    return call(this, "update", "PUT", "/storeys/{item_id}", { path: { item_id: itemId }, body, options });
  }

  /**
   * Removes a storey with its spaces, and all links to them.
   *
   * @param itemId Id of the storey. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /storeys/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/storeys/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
