import { PortalsClient } from "../generated/portals/index.ts";
import { connectPortals, type PortalsOptions } from "./connect-portals.ts";

/**
 * Portals: users, portals, devices, data sources, dashboards and files of a domain.
 *
 * @example
 * const portals = new ExositePortals({ domain: "example", user, password });
 */
export class ExositePortals extends PortalsClient {
  /** @throws {ConfigError} when a setting cannot be used. */
  constructor(options: PortalsOptions = {}) {
    super(connectPortals(options));
  }
}
