// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type ReadOptions, Resource } from "@busbar/runtime";
import type { Energy } from "../types.ts";

/** Kinds of energy. The list is fixed. */
export class Energies extends Resource {
  static override readonly resource: string = "energies";

  /**
   * Lists the kinds of energy.
   *
   * @returns The energies.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @see GET /energies/ (specs/bemserver/paths/energy.yaml)
   */
  list(options?: ReadOptions): Call<Energy[]> {
    return call(this, "list", "GET", "/energies/", { options });
  }
}
