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
import type {
  StructuralElementPropertiesListQuery,
  StructuralElementProperty,
  StructuralElementPropertyPost,
  StructuralElementPropertyPut,
} from "../types.ts";

/**
 * Properties that structural elements may be given, such as an area. Each is opened to one kind of
 * element or more by `siteProperties`, `buildingProperties` and their like.
 */
export class StructuralElementProperties extends Resource {
  static override readonly resource: string = "structuralElementProperties";

  /**
   * Lists the properties that there are for structural elements.
   *
   * @param query `sort`, `name`, `value_type`, `unit_symbol`.
   * @returns The properties.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /structural_element_properties/ (specs/bemserver/paths/structural-element-properties.yaml)
   */
  list(
    query?: StructuralElementPropertiesListQuery,
    options?: ReadOptions,
  ): Call<StructuralElementProperty[]> {
    return call(this, "list", "GET", "/structural_element_properties/", {
      query,
      options,
      encode: { sort: csv },
    });
  }

  /**
   * Adds a property for structural elements.
   *
   * @returns The property as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /structural_element_properties/ (specs/bemserver/paths/structural-element-properties.yaml)
   */
  create(body: StructuralElementPropertyPost, options?: CallOptions): Call<StructuralElementProperty> {
    return call(this, "create", "POST", "/structural_element_properties/", { body, options });
  }

  /**
   * Gives one property of structural elements.
   *
   * @param itemId Id of the property. Range: at least 0.
   * @returns The property.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /structural_element_properties/{item_id} (specs/bemserver/paths/structural-element-properties.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<StructuralElementProperty> {
    return call(this, "get", "GET", "/structural_element_properties/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Replaces name, unit and description of a property of structural elements.
   *
   * @param itemId Id of the property. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The property after the change.
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
   * @see PUT /structural_element_properties/{item_id} (specs/bemserver/paths/structural-element-properties.yaml)
   */
  update(
    itemId: number,
    body: StructuralElementPropertyPut,
    options: WriteOptions,
  ): Call<StructuralElementProperty> {
    return call(this, "update", "PUT", "/structural_element_properties/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes a property of structural elements with all values of it.
   *
   * @param itemId Id of the property. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /structural_element_properties/{item_id} (specs/bemserver/paths/structural-element-properties.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/structural_element_properties/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
