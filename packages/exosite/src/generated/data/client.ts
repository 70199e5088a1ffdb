// Generated from specs/exosite/http-data.openapi.yaml by `busbar generate`. Do not edit.
import { PlatformClient } from "@busbar/runtime";
import { Data } from "./resources/data.ts";
import { Device } from "./resources/device.ts";
import type { paths } from "./schema.ts";

/** Every resource of Exosite One Platform HTTP data, on one connection. */
export class DataClient extends PlatformClient<paths> {
  /** Values of the dataports of a device, by alias. */
  readonly data: Data = new Data(this.connection);

  /** What a device does for itself: getting its CIK, and downloading content. */
  readonly device: Device = new Device(this.connection);
}

/** Names of parameters and members whose values are never logged. */
export const secretNames: readonly string[] = [];
