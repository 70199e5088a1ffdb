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
import type { Space, SpacePost, SpacePut, SpacesListQuery } from "../types.ts";

/** Spaces, such as rooms, on storeys. */
export class Spaces extends Resource {
  static override readonly resource: string = "spaces";

  /**
   * Lists the spaces on the storeys that the caller may see.
   *
   * @param query `sort`, `name`, `campaign_id`, `site_id`, `building_id`, `storey_id`, `ifc_id`.
   * @returns The spaces.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /spaces/ (specs/bemserver/paths/buildings.yaml)
   */
  list(query?: SpacesListQuery, options?: ReadOptions): Call<Space[]> {
    return call(this, "list", "GET", "/spaces/", { query, options, encode: { sort: csv } });
  }

  /**
   * Adds a space to a storey.
   *
   * @returns The space as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /spaces/ (specs/bemserver/paths/buildings.yaml)
   */
  create(body: SpacePost, options?: CallOptions): Call<Space> {
    return call(this, "create", "POST", "/spaces/", { body, options });
  }

  /**
   * Gives one space.
   *
   * @param itemId Id of the space. Range: at least 0.
   * @returns The space.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /spaces/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<Space> {
    return call(this, "get", "GET", "/spaces/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces name, description and IFC id of a space.
   *
   * @param itemId Id of the space. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The space after the change.
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
   * @see PUT /spaces/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  update(itemId: number, body: SpacePut, options: WriteOptions): Call<Space> {
    return call(this, "update", "PUT", "/spaces/{item_id}", { path: { item_id: itemId }, body, options });
  }

  /**
   * Removes a space and all links to it.
   *
   * @param itemId Id of the space. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /spaces/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/spaces/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
