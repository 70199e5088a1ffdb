import type { Connection, Credential } from "@busbar/runtime";
import { ProvisionClient } from "../generated/provision/index.ts";
import { connectProvision, type ProvisionOptions } from "./connect-provision.ts";

/**
 * Provisioning: models, serial numbers, content, groups and vendors.
 *
 * @example
 * const provision = new ExositeProvision({ token });
 * const models = await provision.models.list();
 */
export class ExositeProvision extends ProvisionClient {
  /**
   * @param options Settings, or a connection that is taken as it is.
   * @throws {ConfigError} when a setting cannot be used.
   */
  constructor(options: ProvisionOptions | Connection = {}) {
    super("with" in options ? options : connectProvision(options));
  }

  /** The same interface with another credential. This one keeps its own. */
  withAuth(auth: Credential): ExositeProvision {
    return new ExositeProvision(this.connection.with({ auth }));
  }
}
