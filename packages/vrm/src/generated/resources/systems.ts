// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, inSeconds, Resource } from "@busbar/runtime";
import type { OpenAnswer, SystemPost } from "../types.ts";

/** Systems without a gateway, as the VictronConnect app knows them. */
export class Systems extends Resource {
  static override readonly resource: string = "systems";

  /**
   * Registers a system without a gateway with its devices.
   *
   * For dealers. The document names the path and nothing else; the body is that of a client.
   *
   * @returns The system is registered.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /systems/add-system (specs/vrm/paths/catalogue.yaml)
   */
  create(body: SystemPost, options?: CallOptions): Call<OpenAnswer> {
    return call(this, "create", "POST", "/systems/add-system", {
      get body() {
        return inSeconds(body, "devices.*.updatedAt", "updatedAt");
      },
      options,
    });
  }
}
