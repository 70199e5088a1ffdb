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
  /** @throws {ConfigError} when a setting cannot be used. */
  constructor(options: ProvisionOptions = {}) {
    super(connectProvision(options));
  }
}
