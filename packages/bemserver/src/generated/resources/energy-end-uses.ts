// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type ReadOptions, Resource } from "@busbar/runtime";
import type { EnergyEndUse } from "../types.ts";

/** What energy is used for. The list is fixed. */
export class EnergyEndUses extends Resource {
  static override readonly resource: string = "energyEndUses";

  /**
   * Lists what energy may be used for.
   *
   * @returns The end uses.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @see GET /energy_end_uses/ (specs/bemserver/paths/energy.yaml)
   */
  list(options?: ReadOptions): Call<EnergyEndUse[]> {
    return call(this, "list", "GET", "/energy_end_uses/", { options });
  }
}
