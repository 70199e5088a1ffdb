// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type ReadOptions, Resource } from "@busbar/runtime";
import type { EnergyProductionTechnology } from "../types.ts";

/** What energy is produced by. The list is fixed. */
export class EnergyProductionTechnologies extends Resource {
  static override readonly resource: string = "energyProductionTechnologies";

  /**
   * Lists what energy may be produced by.
   *
   * @returns The technologies.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @see GET /energy_production_technologies/ (specs/bemserver/paths/energy.yaml)
   */
  list(options?: ReadOptions): Call<EnergyProductionTechnology[]> {
    return call(this, "list", "GET", "/energy_production_technologies/", { options });
  }
}
