// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  link,
  offset,
  page,
  type PageCall,
  Resource,
} from "@busbar/runtime";
import type {
  CreatedDevice,
  Device,
  DeviceFromModelPost,
  DevicePost,
  DevicePut,
  DevicesGetManyQuery,
  DevicesListQuery,
  DevicesPut,
  DevicesUpdate,
} from "../types.ts";

const pages = /* @__PURE__ */ offset({ parameter: "offset", size: "limit", needsSize: true });

const pages2 = /* @__PURE__ */ link({ parameter: "offset", size: "limit" });

/** Devices of portals. Most of what there is to know of one is in `info`, as the One Platform tells it. */
export class Devices extends Resource {
  static override readonly resource: string = "devices";

  /**
   * Lists the devices of a portal.
   *
   * Needs `p___view` on the portal. Without `limit` all devices come at once.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @param query `limit`, `offset`.
   * @returns The devices.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/portals/{portal-id}/devices (specs/exosite/portals/paths/devices.yaml)
   */
  list(portalId: string, query?: DevicesListQuery, options?: CallOptions): PageCall<Device> {
    return page(
      this,
      "list",
      "GET",
      "/api/portals/v1/portals/{portal-id}/devices",
      { path: { "portal-id": portalId }, query, options },
      pages,
    );
  }

  /**
   * Creates a device in a portal.
   *
   * A `vendor` device takes a serial number of a model; it then has to activate itself, by
   * `device.activate` of provisioning. Needs `p_m_crea` on the portal.
   *
   * @param portalId Id of the portal. The RID is something else.
   * @returns The device.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/portals/{portal-id}/devices (specs/exosite/portals/paths/devices.yaml)
   */
  create(portalId: string, body: DevicePost, options?: CallOptions): Call<Device> {
    return call(this, "create", "POST", "/api/portals/v1/portals/{portal-id}/devices", {
      path: { "portal-id": portalId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Creates a device of a model with name, time zone and location, and gives its CIK.
   *
   * The device then has to activate itself, by `device.activate` of provisioning. The portal must be of
   * the domain that the request goes to. Needs `p_manage` on the portal.
   *
   * @returns RID and CIK of the device.
   * @throws {BadRequestError} 400: The body is missing or not right, or it cannot be done: `errors` says
   *   why.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see POST /api/portals/v1/device (specs/exosite/portals/paths/devices.yaml)
   */
  createFromModel(body: DeviceFromModelPost, options?: CallOptions): Call<CreatedDevice> {
    return call(this, "createFromModel", "POST", "/api/portals/v1/device", {
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Tells about a device.
   *
   * Needs `d___view` on the device.
   *
   * @param deviceRid RID of the device.
   * @returns The device.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/devices/{device-rid} (specs/exosite/portals/paths/devices.yaml)
   */
  get(deviceRid: string, options?: CallOptions): Call<Device> {
    return call(this, "get", "GET", "/api/portals/v1/devices/{device-rid}", {
      path: { "device-rid": deviceRid },
      options,
    });
  }

  /**
   * Changes the description of a device.
   *
   * Needs `d_update` on the device. What is left out stays. A whole device may be sent back: all but the
   * description is ignored.
   *
   * @param deviceRid RID of the device.
   * @returns The device as it is now.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/devices/{device-rid} (specs/exosite/portals/paths/devices.yaml)
   */
  update(deviceRid: string, body: DevicePut, options?: CallOptions): Call<Device> {
    return call(this, "update", "PUT", "/api/portals/v1/devices/{device-rid}", {
      path: { "device-rid": deviceRid },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Deletes a device, so that its serial number is free again.
   *
   * Refused for the template of a model, and for devices that are paid by use. Needs `d_update` on the
   * device.
   *
   * @param deviceRid RID of the device.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/devices/{device-rid} (specs/exosite/portals/paths/devices.yaml)
   */
  delete(deviceRid: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/devices/{device-rid}", {
      path: { "device-rid": deviceRid },
      options,
      as: "nothing",
    });
  }

  /**
   * Changes the descriptions of several devices.
   *
   * It answers 200 also when some or all could not be changed: look at `error`. Needs `d_update` on the
   * devices.
   *
   * @param rids RIDs of the devices. Range: at least 1 item.
   * @returns The devices that were changed, by RID, and under `error` why others were not.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/devices/[{rids}] (specs/exosite/portals/paths/devices.yaml)
   */
  updateMany(rids: readonly string[], body: DevicesPut, options?: CallOptions): Call<DevicesUpdate> {
    return call(this, "updateMany", "PUT", "/api/portals/v1/devices/[{rids}]", {
      path: { rids },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Tells about several devices.
   *
   * One device that does not exist makes it fail, with 400. Needs `d___view` on the devices. The
   * official client asks for 10 at a time.
   *
   * @param rids RIDs of the devices. Range: at least 1 item.
   * @param query `limit`, `offset`.
   * @returns All of the devices.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/users/_this/devices/[{rids}] (specs/exosite/portals/paths/devices.yaml)
   */
  getMany(rids: readonly string[], query?: DevicesGetManyQuery, options?: CallOptions): PageCall<Device> {
    return page(
      this,
      "getMany",
      "GET",
      "/api/portals/v1/users/_this/devices/[{rids}]",
      { path: { rids }, query, options },
      pages2,
    );
  }
}
