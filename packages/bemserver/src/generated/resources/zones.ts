// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  csv,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type { Zone, ZonePost, ZonePut, ZonesListQuery } from "../types.ts";

/** Zones: rooms or equipment of a campaign that belong together, across buildings. */
export class Zones extends Resource {
  static override readonly resource: string = "zones";

  /**
   * Lists the zones of the campaigns that the caller may see.
   *
   * @param query `sort`, `name`, `campaign_id`, `ifc_id`.
   * @returns The zones.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /zones/ (specs/bemserver/paths/buildings.yaml)
   */
  list(query?: ZonesListQuery, options?: ReadOptions): Call<Zone[]> {
    return call(this, "list", "GET", "/zones/", { query, options, encode: { sort: csv } });
  }

  /**
   * Adds a zone to a campaign.
   *
   * @returns The zone as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /zones/ (specs/bemserver/paths/buildings.yaml)
   */
  create(body: ZonePost, options?: CallOptions): Call<Zone> {
    return call(this, "create", "POST", "/zones/", { body, options });
  }

  /**
   * Gives one zone.
   *
   * @param itemId Id of the zone. Range: at least 0.
   * @returns The zone.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /zones/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<Zone> {
    return call(this, "get", "GET", "/zones/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces name, description and IFC id of a zone.
   *
   * @param itemId Id of the zone. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The zone after the change.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see PUT /zones/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  update(itemId: number, body: ZonePut, options: WriteOptions): Call<Zone> {
    return call(this, "update", "PUT", "/zones/{item_id}", { path: { item_id: itemId }, body, options });
  }

  /**
   * Removes a zone and all links to it.
   *
   * @param itemId Id of the zone. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /zones/{item_id} (specs/bemserver/paths/buildings.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/zones/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
