// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { Permission, PermissionInput, UserPermissionsListQuery } from "../types.ts";

/** What single users may do. */
export class UserPermissions extends Resource {
  static override readonly resource: string = "userPermissions";

  /**
   * Lists what a user may do, of what belongs to the domain.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param query `type[]`.
   * @returns The permissions.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/permissions (specs/exosite/portals/paths/user-access.yaml)
   */
  list(userId: string, query?: UserPermissionsListQuery, options?: CallOptions): Call<Permission[]> {
    return call(this, "list", "GET", "/api/portals/v1/users/{user-id}/permissions", {
      path: { "user-id": userId },
      query,
      options,
    });
  }

  /**
   * Gives a user further permissions.
   *
   * Needs `d_u_view` on the domain, and access to what the permissions are for.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /api/portals/v1/users/{user-id}/permissions (specs/exosite/portals/paths/user-access.yaml)
   */
  add(userId: string, body: readonly PermissionInput[], options?: CallOptions): Call<void> {
    return call(this, "add", "POST", "/api/portals/v1/users/{user-id}/permissions", {
      path: { "user-id": userId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
    });
  }

  /**
   * Takes permissions from a user.
   *
   * Needs `d_u_view` on the domain, and access to what the permissions are for.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see DELETE /api/portals/v1/users/{user-id}/permissions (specs/exosite/portals/paths/user-access.yaml)
   */
  delete(userId: string, body: readonly PermissionInput[], options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/users/{user-id}/permissions", {
      path: { "user-id": userId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
    });
  }
}
