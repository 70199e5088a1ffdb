// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, offset, page, type PageCall, Resource } from "@busbar/runtime";
import type { GroupPermissionsListQuery, Permission, PermissionInput } from "../types.ts";

const pages = /* @__PURE__ */ offset({ parameter: "offset", size: "limit", needsSize: true });

/** What the members of groups may do. */
export class GroupPermissions extends Resource {
  static override readonly resource: string = "groupPermissions";

  /**
   * Lists what the members of a group may do.
   *
   * Needs `g_member` on the group. Without `limit` all permissions come at once.
   *
   * @param groupId Id of the group.
   * @param query `type[]`, `offset`, `limit`.
   * @returns The permissions.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/groups/{group-id}/permissions (specs/exosite/portals/paths/groups.yaml)
   */
  list(groupId: string, query?: GroupPermissionsListQuery, options?: CallOptions): PageCall<Permission> {
    return page(
      this,
      "list",
      "GET",
      "/api/portals/v1/groups/{group-id}/permissions",
      { path: { "group-id": groupId }, query, options },
      pages,
    );
  }

  /**
   * Gives the members of a group further permissions.
   *
   * Needs `g_update` on the group, and access to what the permissions are for.
   *
   * @param groupId Id of the group.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /api/portals/v1/groups/{group-id}/permissions (specs/exosite/portals/paths/groups.yaml)
   */
  add(groupId: string, body: readonly PermissionInput[], options?: CallOptions): Call<void> {
    return call(this, "add", "POST", "/api/portals/v1/groups/{group-id}/permissions", {
      path: { "group-id": groupId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
    });
  }

  /**
   * Takes permissions from the members of a group.
   *
   * Needs `g_update` on the group, and access to what the permissions are for.
   *
   * @param groupId Id of the group.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see DELETE /api/portals/v1/groups/{group-id}/permissions (specs/exosite/portals/paths/groups.yaml)
   */
  delete(groupId: string, body: readonly PermissionInput[], options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/groups/{group-id}/permissions", {
      path: { "group-id": groupId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
    });
  }
}
