// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type {
  SitePropertyData,
  SitePropertyDataPost,
  SitePropertyDataPut,
  SitePropertyDataResourceListQuery,
} from "../types.ts";

/** Values of the properties of sites. */
export class SitePropertyDataResource extends Resource {
  static override readonly resource: string = "sitePropertyData";

  /**
   * Lists the property values of sites.
   *
   * @param query `site_id`, `site_property_id`.
   * @returns The values.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /site_property_data/ (specs/bemserver/paths/structural-element-property-data.yaml)
   */
  list(query?: SitePropertyDataResourceListQuery, options?: ReadOptions): Call<SitePropertyData[]> {
    return call(this, "list", "GET", "/site_property_data/", { query, options });
  }

  /**
   * Gives a site a value for a property.
   *
   * @returns The value as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /site_property_data/ (specs/bemserver/paths/structural-element-property-data.yaml)
   */
  create(body: SitePropertyDataPost, options?: CallOptions): Call<SitePropertyData> {
    return call(this, "create", "POST", "/site_property_data/", { body, options });
  }

  /**
   * Gives one property value of a site.
   *
   * @param itemId Id of the value. Range: at least 0.
   * @returns The value.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /site_property_data/{item_id} (specs/bemserver/paths/structural-element-property-data.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<SitePropertyData> {
    return call(this, "get", "GET", "/site_property_data/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces a property value of a site.
   *
   * @param itemId Id of the value. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The value after the change.
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
   * @see PUT /site_property_data/{item_id} (specs/bemserver/paths/structural-element-property-data.yaml)
   */
  update(itemId: number, body: SitePropertyDataPut, options: WriteOptions): Call<SitePropertyData> {
    return call(this, "update", "PUT", "/site_property_data/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes a property value of a site.
   *
   * @param itemId Id of the value. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /site_property_data/{item_id} (specs/bemserver/paths/structural-element-property-data.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/site_property_data/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
