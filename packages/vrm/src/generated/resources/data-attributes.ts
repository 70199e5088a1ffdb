// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { DataAttributeList } from "../types.ts";

/** The attributes that the portal knows: code, name, unit. */
export class DataAttributes extends Resource {
  static override readonly resource: string = "dataAttributes";

  /**
   * Lists every attribute that the portal knows, by id.
   *
   * Some thousands in one answer, which has no `success`. There are neither pages nor filters.
   *
   * @returns The attributes.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /data-attributes (specs/vrm/paths/catalogue.yaml)
   */
  list(options?: CallOptions): Call<DataAttributeList> {
    return call(this, "list", "GET", "/data-attributes", { options });
  }
}
