// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { PortalShare, PortalShares } from "../types.ts";

/** Sharing portals with other users. */
export class PortalSharesResource extends Resource {
  static override readonly resource: string = "portalShares";

  /**
   * Lists the portals of a user with the users that they are shared with.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @returns The portals with their shares.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/portals/shares (specs/exosite/portals/paths/portal-shares.yaml)
   */
  list(userId: string, options?: CallOptions): Call<PortalShares[]> {
    return call(this, "list", "GET", "/api/portals/v1/users/{user-id}/portals/shares", {
      path: { "user-id": userId },
      options,
    });
  }

  /**
   * Tells with which users a portal of a user is shared.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param portalId Id of the portal. The RID is something else.
   * @returns A list of the one portal with its shares.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/portals/{portal-id}/shares (specs/exosite/portals/paths/portal-shares.yaml)
   */
  get(userId: string, portalId: string, options?: CallOptions): Call<PortalShares[]> {
    return call(this, "get", "GET", "/api/portals/v1/users/{user-id}/portals/{portal-id}/shares", {
      path: { "user-id": userId, "portal-id": portalId },
      options,
    });
  }

  /**
   * Shares a portal of a user with another user.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param portalId Id of the portal. The RID is something else.
   * @returns A list of the one portal with its shares.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /api/portals/v1/users/{user-id}/portals/{portal-id}/shares (specs/exosite/portals/paths/portal-shares.yaml)
   */
  create(userId: string, portalId: string, body: PortalShare, options?: CallOptions): Call<PortalShares[]> {
    return call(this, "create", "POST", "/api/portals/v1/users/{user-id}/portals/{portal-id}/shares", {
      path: { "user-id": userId, "portal-id": portalId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Ends the share of a portal with another user.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param portalId Id of the portal. The RID is something else.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see DELETE /api/portals/v1/users/{user-id}/portals/{portal-id}/shares (specs/exosite/portals/paths/portal-shares.yaml)
   */
  delete(userId: string, portalId: string, body: PortalShare, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/users/{user-id}/portals/{portal-id}/shares", {
      path: { "user-id": userId, "portal-id": portalId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
    });
  }
}
