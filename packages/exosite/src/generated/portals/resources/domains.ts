// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { Domain } from "../types.ts";

/** Domains that the caller has an account in. */
export class Domains extends Resource {
  static override readonly resource: string = "domains";

  /**
   * Lists the domains that the caller has an account in.
   *
   * Samples of the documentation leave out the last slash.
   *
   * @returns The domains.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/domain/ (specs/exosite/portals/paths/domain.yaml)
   */
  list(options?: CallOptions): Call<Domain[]> {
    return call(this, "list", "GET", "/api/portals/v1/domain/", { options });
  }
}
