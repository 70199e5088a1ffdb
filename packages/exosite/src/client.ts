import { overlay } from "@busbar/runtime";
import type { DataOptions } from "./data/connect-data.ts";
import { ExositeData } from "./data/exosite-data.ts";
import type { PortalsOptions } from "./portals/connect-portals.ts";
import { ExositePortals } from "./portals/exosite-portals.ts";
import type { ProvisionOptions } from "./provision/connect-provision.ts";
import { ExositeProvision } from "./provision/exosite-provision.ts";
import { ExositeRpc, type ExositeRpcOptions } from "./rpc/exosite-rpc.ts";

/** Settings of a client: those here are for all surfaces, and those of one surface go before them. */
export interface ExositeOptions extends ExositeRpcOptions, Omit<DataOptions, "auth"> {
  /** Key of the vendor, and settings of provisioning alone. */
  provision?: ProvisionOptions | undefined;
  /** Domain and user, and settings of Portals alone. */
  portals?: PortalsOptions | undefined;
}

/**
 * Client for the Exosite One Platform, with its four interfaces. Each has its own credential, and one without says so when
 * it is called.
 *
 * @example
 * const exosite = new Exosite({ cik });
 * const [[time, value]] = await exosite.rpc.read({ alias: "temperature" });
 */
export class Exosite {
  /** Clients, their dataports and rules, and the points in them. */
  readonly rpc: ExositeRpc;
  /** Fleets of devices: models, serial numbers, content. */
  readonly provision: ExositeProvision;
  /** What a device needs: latest values by alias, recording, waiting. */
  readonly data: ExositeData;
  /** Users, portals, devices and dashboards of a domain. */
  readonly portals: ExositePortals;

  /** @throws {ConfigError} when a setting cannot be used. */
  constructor({ cik, token, callsPerRequest, provision, portals, ...shared }: ExositeOptions = {}) {
    this.rpc = new ExositeRpc({ ...shared, cik, token, callsPerRequest });
    this.data = new ExositeData({ ...shared, cik });
    this.provision = new ExositeProvision(overlay(shared, provision ?? {}));
    // Portals has addresses of its own.
    this.portals = new ExositePortals(overlay({ ...shared, baseUrl: undefined }, portals ?? {}));
  }
}
