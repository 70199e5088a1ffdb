// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { FirmwaresListQuery, OpenAnswer } from "../types.ts";

/** Firmware. */
export class Firmwares extends Resource {
  static override readonly resource: string = "firmwares";

  /**
   * Lists firmware for a channel and a version of VictronConnect.
   *
   * The document names the path and nothing else; the parameters are those of clients.
   *
   * @param query `feedChannel`, `victronConnectVersion`.
   * @returns The firmware, in a form that is not documented.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /firmwares (specs/vrm/paths/catalogue.yaml)
   */
  list(query: FirmwaresListQuery, options?: CallOptions): Call<OpenAnswer> {
    return call(this, "list", "GET", "/firmwares", { query, options });
  }
}
