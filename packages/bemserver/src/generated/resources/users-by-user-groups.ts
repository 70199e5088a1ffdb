// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { UserByUserGroup, UserByUserGroupPost, UsersByUserGroupsListQuery } from "../types.ts";

/** Who is a member of which user group. */
export class UsersByUserGroups extends Resource {
  static override readonly resource: string = "usersByUserGroups";

  /**
   * Lists memberships of users in groups.
   *
   * @param query `user_id`, `user_group_id`.
   * @returns The memberships.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /users_by_user_groups/ (specs/bemserver/paths/users.yaml)
   */
  list(query?: UsersByUserGroupsListQuery, options?: CallOptions): Call<UserByUserGroup[]> {
    return call(this, "list", "GET", "/users_by_user_groups/", { query, options });
  }

  /**
   * Makes a user a member of a group.
   *
   * @returns The membership as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /users_by_user_groups/ (specs/bemserver/paths/users.yaml)
   */
  create(body: UserByUserGroupPost, options?: CallOptions): Call<UserByUserGroup> {
    return call(this, "create", "POST", "/users_by_user_groups/", { body, options });
  }

  /**
   * Gives one membership.
   *
   * @param itemId Id of the membership. Range: at least 0.
   * @returns The membership.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /users_by_user_groups/{item_id} (specs/bemserver/paths/users.yaml)
   */
  get(itemId: number, options?: CallOptions): Call<UserByUserGroup> {
    return call(this, "get", "GET", "/users_by_user_groups/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Ends a membership; user and group stay.
   *
   * @param itemId Id of the membership. Range: at least 0.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see DELETE /users_by_user_groups/{item_id} (specs/bemserver/paths/users.yaml)
   */
  delete(itemId: number, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/users_by_user_groups/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
