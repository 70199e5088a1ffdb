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
import type { UserGroup, UserGroupPost, UserGroupPut, UserGroupsListQuery } from "../types.ts";

/** Groups of users. Access to campaigns and their scopes is given to groups, not to single users. */
export class UserGroups extends Resource {
  static override readonly resource: string = "userGroups";

  /**
   * Lists the user groups that the caller may see.
   *
   * @param query `sort`, `name`.
   * @returns The user groups.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /user_groups/ (specs/bemserver/paths/users.yaml)
   */
  list(query?: UserGroupsListQuery, options?: ReadOptions): Call<UserGroup[]> {
    return call(this, "list", "GET", "/user_groups/", { query, options, encode: { sort: csv } });
  }

  /**
   * Adds a user group.
   *
   * @returns The user group as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /user_groups/ (specs/bemserver/paths/users.yaml)
   */
  create(body: UserGroupPost, options?: CallOptions): Call<UserGroup> {
    return call(this, "create", "POST", "/user_groups/", { body, options });
  }

  /**
   * Gives one user group.
   *
   * @param itemId Id of the user group. Range: at least 0.
   * @returns The user group.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /user_groups/{item_id} (specs/bemserver/paths/users.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<UserGroup> {
    return call(this, "get", "GET", "/user_groups/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Renames a user group.
   *
   * @param itemId Id of the user group. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The user group after the change.
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
   * @see PUT /user_groups/{item_id} (specs/bemserver/paths/users.yaml)
   */
  update(itemId: number, body: UserGroupPut, options: WriteOptions): Call<UserGroup> {
    return call(this, "update", "PUT", "/user_groups/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes a user group; its members stay.
   *
   * @param itemId Id of the user group. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /user_groups/{item_id} (specs/bemserver/paths/users.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/user_groups/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
