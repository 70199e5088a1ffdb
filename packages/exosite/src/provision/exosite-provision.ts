import type { Connection } from "@busbar/runtime";
import { ProvisionClient, type paths } from "../generated/provision/index.ts";
import { connectProvision, type ProvisionOptions } from "./connect-provision.ts";

/**
 * Provisioning: models, serial numbers, content, groups and vendors.
 *
 * @example
 * const provision = new ExositeProvision({ token });
 * const models = await provision.models.list();
 */
export class ExositeProvision extends ProvisionClient {
  /** Connection that all resources share; its `http` calls any path. */
  declare readonly connection: Connection<paths>;

  /** @throws {ConfigError} when a setting cannot be used. */
  constructor(options: ProvisionOptions = {}) {
    super(connectProvision(options));
  }
}
