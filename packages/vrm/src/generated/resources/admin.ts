// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { AdminListDevicesQuery, AdminListUsersQuery, OpenAnswer } from "../types.ts";

/** For administrators of the portal only. */
export class Admin extends Resource {
  static override readonly resource: string = "admin";

  /**
   * Lists devices of all installations of the portal.
   *
   * For administrators of the portal; others get a 403. The document names the path and nothing else.
   *
   * @param query `count`.
   * @returns The devices, in a form that is not documented.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /admin/devices (specs/vrm/paths/catalogue.yaml)
   */
  listDevices(query?: AdminListDevicesQuery, options?: CallOptions): Call<OpenAnswer> {
    return call(this, "listDevices", "GET", "/admin/devices", { query, options });
  }

  /**
   * Counts installations of the portal by conditions on their attributes.
   *
   * For administrators of the portal; others get a 403. The document names the path and nothing else.
   *
   * @returns The number, in a form that is not documented.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /admin/installation-data-attributes-count (specs/vrm/paths/catalogue.yaml)
   */
  countInstallationDataAttributes(options?: CallOptions): Call<OpenAnswer> {
    return call(this, "countInstallationDataAttributes", "GET", "/admin/installation-data-attributes-count", {
      options,
    });
  }

  /**
   * Exports the results of a search over the whole portal.
   *
   * For administrators of the portal; others get a 403. The document names the path and nothing else.
   *
   * @returns The results, in a form that is not documented.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /admin/search-download (specs/vrm/paths/catalogue.yaml)
   */
  downloadSearch(options?: CallOptions): Call<OpenAnswer> {
    return call(this, "downloadSearch", "GET", "/admin/search-download", { options });
  }

  /**
   * Lists users of the portal.
   *
   * For administrators of the portal; others get a 403. Not documented: only the vendor's unmaintained
   * Python client has it.
   *
   * @param query `count`.
   * @returns The users, in a form that is not documented.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /admin/users (specs/vrm/paths/catalogue.yaml)
   */
  listUsers(query?: AdminListUsersQuery, options?: CallOptions): Call<OpenAnswer> {
    return call(this, "listUsers", "GET", "/admin/users", { query, options });
  }
}
