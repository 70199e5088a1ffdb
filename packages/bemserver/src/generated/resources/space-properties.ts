// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { SpacePropertiesListQuery, SpaceProperty, SpacePropertyPost } from "../types.ts";

/** Which properties spaces may have. */
export class SpaceProperties extends Resource {
  static override readonly resource: string = "spaceProperties";

  /**
   * Lists the properties that spaces may have.
   *
   * @param query `structural_element_property_id`.
   * @returns The entries.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /space_properties/ (specs/bemserver/paths/structural-element-properties.yaml)
   */
  list(query?: SpacePropertiesListQuery, options?: CallOptions): Call<SpaceProperty[]> {
    return call(this, "list", "GET", "/space_properties/", { query, options });
  }

  /**
   * Lets spaces have a property.
   *
   * @returns The entry as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /space_properties/ (specs/bemserver/paths/structural-element-properties.yaml)
   */
  create(body: SpacePropertyPost, options?: CallOptions): Call<SpaceProperty> {
    return call(this, "create", "POST", "/space_properties/", { body, options });
  }

  /**
   * Gives one property that spaces may have.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @returns The entry.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /space_properties/{item_id} (specs/bemserver/paths/structural-element-properties.yaml)
   */
  get(itemId: number, options?: CallOptions): Call<SpaceProperty> {
    return call(this, "get", "GET", "/space_properties/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Stops spaces from having a property; the property itself stays, its values for spaces go.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see DELETE /space_properties/{item_id} (specs/bemserver/paths/structural-element-properties.yaml)
   */
  delete(itemId: number, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/space_properties/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
