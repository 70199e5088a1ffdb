// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type {
  ListedPortal,
  MyPortal,
  Portal,
  PortalPost,
  PortalPut,
  PortalsListForUserQuery,
  UserPortal,
} from "../types.ts";

/**
 * Portals: what a user sees at once, such as a house or a site. `list` is of the domain, `listMine` of
 * the caller, `listForUser` of another user.
 */
export class Portals extends Resource {
  static override readonly resource: string = "portals";

  /**
   * Lists the ids of all portals of the domain.
   *
   * Needs `d_p_list` on the domain.
   *
   * @returns The ids.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/portals (specs/exosite/portals/paths/portals.yaml)
   */
  list(options?: CallOptions): Call<ListedPortal[]> {
    return call(this, "list", "GET", "/api/portals/v1/portals", { options });
  }

  /**
   * Lists the portals of the domain that the caller owns or manages.
   *
   * The official client leaves out the last slash, and so do samples of the documentation.
   *
   * @returns The portals.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/portal/ (specs/exosite/portals/paths/portals.yaml)
   */
  listMine(options?: CallOptions): Call<MyPortal[]> {
    return call(this, "listMine", "GET", "/api/portals/v1/portal/", { options });
  }

  /**
   * Tells about a portal.
   *
   * Needs `p___view` on the portal.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @returns The portal.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/portals/{portal-id} (specs/exosite/portals/paths/portals.yaml)
   */
  get(portalId: string, options?: CallOptions): Call<Portal> {
    return call(this, "get", "GET", "/api/portals/v1/portals/{portal-id}", {
      path: { "portal-id": portalId },
      options,
    });
  }

  /**
   * Changes a portal.
   *
   * Needs `p_manage` on the portal. Of the description, what is left out stays; the aliases replace all
   * that were there.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @returns The portal as it is now.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/portals/{portal-id} (specs/exosite/portals/paths/portals.yaml)
   */
  update(portalId: string, body: PortalPut, options?: CallOptions): Call<Portal> {
    return call(this, "update", "PUT", "/api/portals/v1/portals/{portal-id}", {
      path: { "portal-id": portalId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Deletes a portal.
   *
   * Which permission it takes is not documented.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @returns Sentences for display, which say what became of it.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/portals/{portal-id} (specs/exosite/portals/paths/portals.yaml)
   */
  delete(portalId: string, options?: CallOptions): Call<string[]> {
    return call(this, "delete", "DELETE", "/api/portals/v1/portals/{portal-id}", {
      path: { "portal-id": portalId },
      options,
    });
  }

  /**
   * Deletes a portal by its RID.
   *
   * It answers 200 also when it did not delete the portal because one of its devices is the template of
   * a model: only the text tells. Which permission it takes is not documented.
   *
   * @param portalRid RID of the portal.
   * @returns Sentences for display, which say what became of it.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/portals/{portal-rid}/ByRid (specs/exosite/portals/paths/portals.yaml)
   */
  deleteByRid(portalRid: string, options?: CallOptions): Call<string[]> {
    return call(this, "deleteByRid", "DELETE", "/api/portals/v1/portals/{portal-rid}/ByRid", {
      path: { "portal-rid": portalRid },
      options,
    });
  }

  /**
   * Lists the portals that a user owns or that are shared with the user.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param query `options`.
   * @returns The portals, with what the user may do there.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/portals (specs/exosite/portals/paths/portals.yaml)
   */
  listForUser(userId: string, query?: PortalsListForUserQuery, options?: CallOptions): Call<UserPortal[]> {
    return call(this, "listForUser", "GET", "/api/portals/v1/users/{user-id}/portals", {
      path: { "user-id": userId },
      query,
      options,
    });
  }

  /**
   * Creates a portal for a user.
   *
   * The portal gets what the default template of the domain has. Needs `d_p_crea` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @returns The portal.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see POST /api/portals/v1/users/{user-id}/portals (specs/exosite/portals/paths/portals.yaml)
   */
  create(userId: string, body: PortalPost, options?: CallOptions): Call<Portal> {
    return call(this, "create", "POST", "/api/portals/v1/users/{user-id}/portals", {
      path: { "user-id": userId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Tells about a portal of a user, and what the user may do there.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param portalId Id of the portal. The RID is something else.
   * @returns A list of the one portal.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/portals/{portal-id} (specs/exosite/portals/paths/portals.yaml)
   */
  getForUser(userId: string, portalId: string, options?: CallOptions): Call<UserPortal[]> {
    return call(this, "getForUser", "GET", "/api/portals/v1/users/{user-id}/portals/{portal-id}", {
      path: { "user-id": userId, "portal-id": portalId },
      options,
    });
  }
}
