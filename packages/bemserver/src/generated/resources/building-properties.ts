// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { BuildingPropertiesListQuery, BuildingProperty, BuildingPropertyPost } from "../types.ts";

/** Which properties buildings may have. */
export class BuildingProperties extends Resource {
  static override readonly resource: string = "buildingProperties";

  /**
   * Lists the properties that buildings may have.
   *
   * @param query `structural_element_property_id`.
   * @returns The entries.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /building_properties/ (specs/bemserver/paths/structural-element-properties.yaml)
   */
  list(query?: BuildingPropertiesListQuery, options?: CallOptions): Call<BuildingProperty[]> {
    return call(this, "list", "GET", "/building_properties/", { query, options });
  }

  /**
   * Lets buildings have a property.
   *
   * @returns The entry as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /building_properties/ (specs/bemserver/paths/structural-element-properties.yaml)
   */
  create(body: BuildingPropertyPost, options?: CallOptions): Call<BuildingProperty> {
    return call(this, "create", "POST", "/building_properties/", { body, options });
  }

  /**
   * Gives one property that buildings may have.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @returns The entry.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /building_properties/{item_id} (specs/bemserver/paths/structural-element-properties.yaml)
   */
  get(itemId: number, options?: CallOptions): Call<BuildingProperty> {
    return call(this, "get", "GET", "/building_properties/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Stops buildings from having a property; the property itself stays, its values for buildings go.
   *
   * @param itemId Id of the entry. Range: at least 0.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see DELETE /building_properties/{item_id} (specs/bemserver/paths/structural-element-properties.yaml)
   */
  delete(itemId: number, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/building_properties/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
