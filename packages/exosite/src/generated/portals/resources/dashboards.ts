// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, offset, page, type PageCall, Resource } from "@busbar/runtime";
import type { Dashboard, DashboardPost, DashboardPut, DashboardsListQuery } from "../types.ts";

const pages = /* @__PURE__ */ offset({ parameter: "offset", size: "limit", needsSize: true });

/** Dashboards of portals. */
export class Dashboards extends Resource {
  static override readonly resource: string = "dashboards";

  /**
   * Lists the dashboards of a portal.
   *
   * Needs `p_manage` on the portal. Without `limit` all dashboards come at once.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @param query `limit`, `offset`.
   * @returns The dashboards.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/portals/{portal-id}/dashboards (specs/exosite/portals/paths/dashboards.yaml)
   */
  list(portalId: string, query?: DashboardsListQuery, options?: CallOptions): PageCall<Dashboard> {
    return page(
      this,
      "list",
      "GET",
      "/api/portals/v1/portals/{portal-id}/dashboards",
      { path: { "portal-id": portalId }, query, options },
      pages,
    );
  }

  /**
   * Creates a dashboard in a portal.
   *
   * Needs `p_manage` on the portal.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @returns The dashboard.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /api/portals/v1/portals/{portal-id}/dashboards (specs/exosite/portals/paths/dashboards.yaml)
   */
  create(portalId: string, body: DashboardPost, options?: CallOptions): Call<Dashboard> {
    return call(this, "create", "POST", "/api/portals/v1/portals/{portal-id}/dashboards", {
      path: { "portal-id": portalId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Tells about a dashboard.
   *
   * Needs `v___view` on the dashboard. The documentation's samples for one dashboard have
   * `/portals/{portal-id}` before the path.
   *
   * @param dashboardId Id of the dashboard.
   * @returns The dashboard.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/dashboards/{dashboard-id} (specs/exosite/portals/paths/dashboards.yaml)
   */
  get(dashboardId: string, options?: CallOptions): Call<Dashboard> {
    return call(this, "get", "GET", "/api/portals/v1/dashboards/{dashboard-id}", {
      path: { "dashboard-id": dashboardId },
      options,
    });
  }

  /**
   * Changes a dashboard.
   *
   * Needs `___admin` on the dashboard. What is left out stays (inferred).
   *
   * @param dashboardId Id of the dashboard.
   * @returns The dashboard as it is now.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see PUT /api/portals/v1/dashboards/{dashboard-id} (specs/exosite/portals/paths/dashboards.yaml)
   */
  update(dashboardId: string, body: DashboardPut, options?: CallOptions): Call<Dashboard> {
    return call(this, "update", "PUT", "/api/portals/v1/dashboards/{dashboard-id}", {
      path: { "dashboard-id": dashboardId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Deletes a dashboard.
   *
   * Needs `___admin` on the dashboard.
   *
   * @param dashboardId Id of the dashboard.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/dashboards/{dashboard-id} (specs/exosite/portals/paths/dashboards.yaml)
   */
  delete(dashboardId: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/dashboards/{dashboard-id}", {
      path: { "dashboard-id": dashboardId },
      options,
      as: "nothing",
    });
  }
}
