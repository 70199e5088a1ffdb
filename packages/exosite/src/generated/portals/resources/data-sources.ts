// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import {
  bareKey,
  type Call,
  call,
  type CallOptions,
  inSeconds,
  link,
  page,
  type PageCall,
  Resource,
  seconds,
} from "@busbar/runtime";
import type {
  DataPoint,
  DataSource,
  DataSourcePost,
  DataSourcePut,
  DataSourcesAppendJsonQuery,
  DataSourcesDeleteDataQuery,
  DataSourcesGetManyQuery,
  DataSourcesReadManyQuery,
  DataSourcesReadQuery,
  NewPoint,
  PointValue,
  PointsByRid,
} from "../types.ts";

const pages = /* @__PURE__ */ link({ parameter: "offset", size: "limit" });

/** Data sources: time series of devices and portals, and their points. */
export class DataSources extends Resource {
  static override readonly resource: string = "dataSources";

  /**
   * Lists the data sources of a portal itself.
   *
   * Needs `p_manage` on the portal. The documentation shows the 200 in its sample only.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @returns The data sources.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/portals/{portal-id}/data-sources (specs/exosite/portals/paths/data-sources.yaml)
   */
  listForPortal(portalId: string, options?: CallOptions): Call<DataSource[]> {
    return call(this, "listForPortal", "GET", "/api/portals/v1/portals/{portal-id}/data-sources", {
      path: { "portal-id": portalId },
      options,
    });
  }

  /**
   * Creates a data source in a portal.
   *
   * Needs `p_manage` on the portal.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @returns The data source.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/portals/{portal-id}/data-sources (specs/exosite/portals/paths/data-sources.yaml)
   */
  createForPortal(portalId: string, body: DataSourcePost, options?: CallOptions): Call<DataSource> {
    return call(this, "createForPortal", "POST", "/api/portals/v1/portals/{portal-id}/data-sources", {
      path: { "portal-id": portalId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Lists the data sources of a device.
   *
   * Needs `d___view` on the device.
   *
   * @param deviceRid RID of the device.
   * @returns The data sources.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/devices/{device-rid}/data-sources (specs/exosite/portals/paths/data-sources.yaml)
   */
  listForDevice(deviceRid: string, options?: CallOptions): Call<DataSource[]> {
    return call(this, "listForDevice", "GET", "/api/portals/v1/devices/{device-rid}/data-sources", {
      path: { "device-rid": deviceRid },
      options,
    });
  }

  /**
   * Creates a data source in a device.
   *
   * Needs `___admin` on the device.
   *
   * @param deviceRid RID of the device.
   * @returns The data source.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/devices/{device-rid}/data-sources (specs/exosite/portals/paths/data-sources.yaml)
   */
  createForDevice(deviceRid: string, body: DataSourcePost, options?: CallOptions): Call<DataSource> {
    return call(this, "createForDevice", "POST", "/api/portals/v1/devices/{device-rid}/data-sources", {
      path: { "device-rid": deviceRid },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Tells about a data source, with its latest point.
   *
   * Needs `d___read` on the data source.
   *
   * @param dataSourceRid RID of the data source.
   * @returns The data source.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/data-sources/{data-source-rid} (specs/exosite/portals/paths/data-sources.yaml)
   */
  get(dataSourceRid: string, options?: CallOptions): Call<DataSource> {
    return call(this, "get", "GET", "/api/portals/v1/data-sources/{data-source-rid}", {
      path: { "data-source-rid": dataSourceRid },
      options,
    });
  }

  /**
   * Changes the description of a data source.
   *
   * Needs `___admin` on the data source. What is left out stays; all but the description is ignored.
   *
   * @param dataSourceRid RID of the data source.
   * @returns The data source as it is now.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/data-sources/{data-source-rid} (specs/exosite/portals/paths/data-sources.yaml)
   */
  update(dataSourceRid: string, body: DataSourcePut, options?: CallOptions): Call<DataSource> {
    return call(this, "update", "PUT", "/api/portals/v1/data-sources/{data-source-rid}", {
      path: { "data-source-rid": dataSourceRid },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Deletes a data source with its points.
   *
   * Needs `___admin` on the data source.
   *
   * @param dataSourceRid RID of the data source.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/data-sources/{data-source-rid} (specs/exosite/portals/paths/data-sources.yaml)
   */
  delete(dataSourceRid: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/data-sources/{data-source-rid}", {
      path: { "data-source-rid": dataSourceRid },
      options,
      as: "nothing",
    });
  }

  /**
   * Tells about several data sources, each with its latest point.
   *
   * One data source that does not exist makes it fail, with 404. Needs `d___read` on the data sources.
   *
   * @param rids RIDs of the data sources. Range: at least 1 item.
   * @param query `limit`, `offset`.
   * @returns All of the data sources.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/_this/data-sources/[{rids}] (specs/exosite/portals/paths/data-sources.yaml)
   */
  getMany(
    rids: readonly string[],
    query?: DataSourcesGetManyQuery,
    options?: CallOptions,
  ): PageCall<DataSource> {
    return page(
      this,
      "getMany",
      "GET",
      "/api/portals/v1/users/_this/data-sources/[{rids}]",
      { path: { rids }, query, options },
      pages,
    );
  }

  /**
   * Reads points of a data source.
   *
   * Without options it gives the newest point. Needs `d___read` on the data source.
   *
   * @param dataSourceRid RID of the data source.
   * @param query `starttime`, `endtime`, `sort`, `limit`.
   * @returns The points.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/data-sources/{data-source-rid}/data (specs/exosite/portals/paths/data-source-data.yaml)
   */
  read(dataSourceRid: string, query?: DataSourcesReadQuery, options?: CallOptions): Call<DataPoint[]> {
    return call(this, "read", "GET", "/api/portals/v1/data-sources/{data-source-rid}/data", {
      path: { "data-source-rid": dataSourceRid },
      query,
      options,
      encode: { starttime: seconds, endtime: seconds },
    });
  }

  /**
   * Stores a value in a data source, at the time of the server.
   *
   * Needs `d__write` on the data source.
   *
   * @param dataSourceRid RID of the data source.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/data-sources/{data-source-rid}/data (specs/exosite/portals/paths/data-source-data.yaml)
   */
  append(dataSourceRid: string, body: PointValue, options?: CallOptions): Call<void> {
    return call(this, "append", "POST", "/api/portals/v1/data-sources/{data-source-rid}/data", {
      path: { "data-source-rid": dataSourceRid },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
    });
  }

  /**
   * Deletes points of a data source.
   *
   * Give a window and `limit: "infinity"` for all of its points: what goes without options is not
   * documented. With a `limit` each call deletes as many again, so that it is never repeated by itself.
   * Needs `___admin` on the data source.
   *
   * @param dataSourceRid RID of the data source.
   * @param query `starttime`, `endtime`, `sort`, `limit`.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/data-sources/{data-source-rid}/data (specs/exosite/portals/paths/data-source-data.yaml)
   */
  deleteData(dataSourceRid: string, query?: DataSourcesDeleteDataQuery, options?: CallOptions): Call<void> {
    return call(this, "deleteData", "DELETE", "/api/portals/v1/data-sources/{data-source-rid}/data", {
      path: { "data-source-rid": dataSourceRid },
      query,
      options,
      encode: { starttime: seconds, endtime: seconds },
      as: "nothing",
      retry: "never",
    });
  }

  /**
   * Stores points of the past in a data source.
   *
   * Needs `d__write` on the data source. What happens to the others when some are refused is not
   * documented.
   *
   * @param dataSourceRid RID of the data source.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/data-sources/{data-source-rid}/data#record (specs/exosite/portals/paths/data-source-data.yaml)
   */
  record(dataSourceRid: string, body: readonly NewPoint[], options?: CallOptions): Call<void> {
    return call(this, "record", "POST", "/api/portals/v1/data-sources/{data-source-rid}/data#record", {
      path: { "data-source-rid": dataSourceRid },
      get body() {
        return inSeconds(body, "*.0");
      },
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
    });
  }

  /**
   * Stores any value as JSON text in a data source, at the time of the server.
   *
   * It is one point of a data source of texts (inferred). Needs `d__write` on the data source.
   *
   * @param dataSourceRid RID of the data source.
   * @param query `safe`.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /api/portals/v1/data-sources/{data-source-rid}/json (specs/exosite/portals/paths/data-source-data.yaml)
   */
  appendJson(
    dataSourceRid: string,
    body: unknown,
    query?: DataSourcesAppendJsonQuery,
    options?: CallOptions,
  ): Call<void> {
    return call(this, "appendJson", "POST", "/api/portals/v1/data-sources/{data-source-rid}/json", {
      path: { "data-source-rid": dataSourceRid },
      body,
      query,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      encode: { safe: bareKey },
      as: "nothing",
    });
  }

  /**
   * Reads points of several data sources.
   *
   * Without options it gives the newest point of each. Needs `d___read` on the data sources.
   *
   * @param rids RIDs of the data sources. Range: at least 1 item.
   * @param query `starttime`, `endtime`, `sort`, `limit`.
   * @returns The points by the RID of their data source.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/data-sources/[{rids}]/data (specs/exosite/portals/paths/data-source-data.yaml)
   */
  readMany(
    rids: readonly string[],
    query?: DataSourcesReadManyQuery,
    options?: CallOptions,
  ): Call<PointsByRid> {
    return call(this, "readMany", "GET", "/api/portals/v1/data-sources/[{rids}]/data", {
      path: { rids },
      query,
      options,
      encode: { starttime: seconds, endtime: seconds },
    });
  }
}
