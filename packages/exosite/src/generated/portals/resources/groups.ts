// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import {
  bareKey,
  type Call,
  call,
  type CallOptions,
  link,
  page,
  type PageCall,
  Resource,
} from "@busbar/runtime";
import type { Group, GroupPost, GroupPut, GroupsGetManyQuery, GroupsUpdateQuery } from "../types.ts";

const pages = /* @__PURE__ */ link({ parameter: "offset", size: "limit" });

/** Groups of users. */
export class Groups extends Resource {
  static override readonly resource: string = "groups";

  /**
   * Creates a group of a user, who is its owner and first member.
   *
   * Anyone for themselves, others with `d_s_crea` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @returns The group.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /api/portals/v1/users/{user-id}/groups (specs/exosite/portals/paths/groups.yaml)
   */
  create(userId: string, body: GroupPost, options?: CallOptions): Call<Group> {
    return call(this, "create", "POST", "/api/portals/v1/users/{user-id}/groups", {
      path: { "user-id": userId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Tells about a group.
   *
   * Needs `g_member` on the group.
   *
   * @param groupId Id of the group.
   * @returns The group.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/groups/{group-id} (specs/exosite/portals/paths/groups.yaml)
   */
  get(groupId: string, options?: CallOptions): Call<Group> {
    return call(this, "get", "GET", "/api/portals/v1/groups/{group-id}", {
      path: { "group-id": groupId },
      options,
    });
  }

  /**
   * Changes a group.
   *
   * Needs `g_update` on the group. What is left out stays; lists replace what was there.
   *
   * @param groupId Id of the group.
   * @param query `force`.
   * @returns The group as it is now.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/groups/{group-id} (specs/exosite/portals/paths/groups.yaml)
   */
  update(groupId: string, body: GroupPut, query?: GroupsUpdateQuery, options?: CallOptions): Call<Group> {
    return call(this, "update", "PUT", "/api/portals/v1/groups/{group-id}", {
      path: { "group-id": groupId },
      body,
      query,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Deletes a group.
   *
   * Needs `___admin` on the group.
   *
   * @param groupId Id of the group.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see DELETE /api/portals/v1/groups/{group-id} (specs/exosite/portals/paths/groups.yaml)
   */
  delete(groupId: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/groups/{group-id}", {
      path: { "group-id": groupId },
      options,
      as: "nothing",
    });
  }

  /**
   * Tells about several groups.
   *
   * Needs `g_member` on the groups.
   *
   * @param ids Ids of the groups. Range: at least 1 item.
   * @param query `limit`, `offset`, `NoPermissions`.
   * @returns All of the groups.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/users/_this/groups/[{ids}] (specs/exosite/portals/paths/groups.yaml)
   */
  getMany(ids: readonly string[], query?: GroupsGetManyQuery, options?: CallOptions): PageCall<Group> {
    return page(
      this,
      "getMany",
      "GET",
      "/api/portals/v1/users/_this/groups/[{ids}]",
      { path: { ids }, query, options, encode: { NoPermissions: bareKey } },
      pages,
    );
  }
}
