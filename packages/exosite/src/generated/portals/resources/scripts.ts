// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  offset,
  page,
  type PageCall,
  Resource,
  seconds,
} from "@busbar/runtime";
import type {
  DataPoint,
  Script,
  ScriptPost,
  ScriptPut,
  ScriptsListForDeviceQuery,
  ScriptsListForPortalQuery,
  ScriptsReadQuery,
} from "../types.ts";

const pages = /* @__PURE__ */ offset({ parameter: "offset", size: "limit", needsSize: true });

/** Scripts in Lua that run in the platform, for a device or a portal. */
export class Scripts extends Resource {
  static override readonly resource: string = "scripts";

  /**
   * Lists the scripts of a device.
   *
   * Needs `d___view` on the device. Without `limit` all scripts come at once.
   *
   * @param deviceRid RID of the device.
   * @param query `limit`, `offset`.
   * @returns The scripts.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/devices/{device-rid}/scripts (specs/exosite/portals/paths/scripts.yaml)
   */
  listForDevice(
    deviceRid: string,
    query?: ScriptsListForDeviceQuery,
    options?: CallOptions,
  ): PageCall<Script> {
    return page(
      this,
      "listForDevice",
      "GET",
      "/api/portals/v1/devices/{device-rid}/scripts",
      { path: { "device-rid": deviceRid }, query, options },
      pages,
    );
  }

  /**
   * Creates a script in a device, which starts at once.
   *
   * Needs `d_update` on the device. The documentation says 200, its sample has 201.
   *
   * @param deviceRid RID of the device.
   * @returns The script.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/devices/{device-rid}/scripts (specs/exosite/portals/paths/scripts.yaml)
   */
  createForDevice(deviceRid: string, body: ScriptPost, options?: CallOptions): Call<Script> {
    return call(this, "createForDevice", "POST", "/api/portals/v1/devices/{device-rid}/scripts", {
      path: { "device-rid": deviceRid },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Lists the scripts of a portal itself.
   *
   * Needs `p_manage` on the portal. Without `limit` all scripts come at once.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @param query `limit`, `offset`.
   * @returns The scripts.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/portals/{portal-id}/scripts (specs/exosite/portals/paths/scripts.yaml)
   */
  listForPortal(
    portalId: string,
    query?: ScriptsListForPortalQuery,
    options?: CallOptions,
  ): PageCall<Script> {
    return page(
      this,
      "listForPortal",
      "GET",
      "/api/portals/v1/portals/{portal-id}/scripts",
      { path: { "portal-id": portalId }, query, options },
      pages,
    );
  }

  /**
   * Creates a script in a portal, which starts at once.
   *
   * Needs `p_manage` on the portal. The documentation says 200, its sample has 201.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @returns The script.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/portals/{portal-id}/scripts (specs/exosite/portals/paths/scripts.yaml)
   */
  createForPortal(portalId: string, body: ScriptPost, options?: CallOptions): Call<Script> {
    return call(this, "createForPortal", "POST", "/api/portals/v1/portals/{portal-id}/scripts", {
      path: { "portal-id": portalId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Tells about a script, with the end of its log.
   *
   * Needs `___admin` on the script.
   *
   * @param scriptRid RID of the script.
   * @returns The script.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/scripts/{script-rid} (specs/exosite/portals/paths/scripts.yaml)
   */
  get(scriptRid: string, options?: CallOptions): Call<Script> {
    return call(this, "get", "GET", "/api/portals/v1/scripts/{script-rid}", {
      path: { "script-rid": scriptRid },
      options,
    });
  }

  /**
   * Changes the description of a script, which restarts when its text changed.
   *
   * Needs `___admin` on the script. What is left out stays.
   *
   * @param scriptRid RID of the script.
   * @returns The script as it is now.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/scripts/{script-rid} (specs/exosite/portals/paths/scripts.yaml)
   */
  update(scriptRid: string, body: ScriptPut, options?: CallOptions): Call<Script> {
    return call(this, "update", "PUT", "/api/portals/v1/scripts/{script-rid}", {
      path: { "script-rid": scriptRid },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Deletes a script.
   *
   * Needs `___admin` on the script.
   *
   * @param scriptRid RID of the script.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/scripts/{script-rid} (specs/exosite/portals/paths/scripts.yaml)
   */
  delete(scriptRid: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/scripts/{script-rid}", {
      path: { "script-rid": scriptRid },
      options,
      as: "nothing",
    });
  }

  /**
   * Reads the log of a script, as points.
   *
   * As `dataSources.read`, which the documentation refers to. Needs `___admin` on the script.
   *
   * @param scriptRid RID of the script.
   * @param query `starttime`, `endtime`, `sort`, `limit`.
   * @returns The points: what the script printed.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/scripts/{script-rid}/data (specs/exosite/portals/paths/scripts.yaml)
   */
  read(scriptRid: string, query?: ScriptsReadQuery, options?: CallOptions): Call<DataPoint[]> {
    return call(this, "read", "GET", "/api/portals/v1/scripts/{script-rid}/data", {
      path: { "script-rid": scriptRid },
      query,
      options,
      encode: { starttime: seconds, endtime: seconds },
    });
  }
}
