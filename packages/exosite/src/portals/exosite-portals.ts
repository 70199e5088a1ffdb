import type { Connection, Credential } from "@busbar/runtime";
import { PortalsClient } from "../generated/portals/index.ts";
import { connectPortals, type PortalsOptions } from "./connect-portals.ts";

/**
 * Portals: users, portals, devices, data sources, dashboards and files of a domain.
 *
 * @example
 * const portals = new ExositePortals({ domain: "example", user, password });
 */
export class ExositePortals extends PortalsClient {
  /**
   * @param options Settings, or a connection that is taken as it is.
   * @throws {ConfigError} when a setting cannot be used.
   */
  constructor(options: PortalsOptions | Connection = {}) {
    super("with" in options ? options : connectPortals(options));
  }

  /** The same interface with another credential. This one keeps its own. */
  withAuth(auth: Credential): ExositePortals {
    return new ExositePortals(this.connection.with({ auth }));
  }
}
