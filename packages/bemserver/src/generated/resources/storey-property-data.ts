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
  StoreyPropertyData,
  StoreyPropertyDataPost,
  StoreyPropertyDataPut,
  StoreyPropertyDataResourceListQuery,
} from "../types.ts";

/** Values of the properties of storeys. */
export class StoreyPropertyDataResource extends Resource {
  static override readonly resource: string = "storeyPropertyData";

  /**
   * Lists the property values of storeys.
   *
   * @param query `storey_id`, `storey_property_id`.
   * @returns The values.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /storey_property_data/ (specs/bemserver/paths/structural-element-property-data.yaml)
   */
  list(query?: StoreyPropertyDataResourceListQuery, options?: ReadOptions): Call<StoreyPropertyData[]> {
    return call(this, "list", "GET", "/storey_property_data/", { query, options });
  }

  /**
   * Gives a storey a value for a property.
   *
   * @returns The value as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /storey_property_data/ (specs/bemserver/paths/structural-element-property-data.yaml)
   */
  create(body: StoreyPropertyDataPost, options?: CallOptions): Call<StoreyPropertyData> {
    return call(this, "create", "POST", "/storey_property_data/", { body, options });
  }

  /**
   * Gives one property value of a storey.
   *
   * @param itemId Id of the value. Range: at least 0.
   * @returns The value.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /storey_property_data/{item_id} (specs/bemserver/paths/structural-element-property-data.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<StoreyPropertyData> {
    return call(this, "get", "GET", "/storey_property_data/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Replaces a property value of a storey.
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
   * @see PUT /storey_property_data/{item_id} (specs/bemserver/paths/structural-element-property-data.yaml)
   */
  update(itemId: number, body: StoreyPropertyDataPut, options: WriteOptions): Call<StoreyPropertyData> {
    return call(this, "update", "PUT", "/storey_property_data/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes a property value of a storey.
   *
   * @param itemId Id of the value. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /storey_property_data/{item_id} (specs/bemserver/paths/structural-element-property-data.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/storey_property_data/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
