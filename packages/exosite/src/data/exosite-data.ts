import { type Connection, type Credential, HttpConnection } from "@busbar/runtime";
import { Data, Device, type paths } from "../generated/data/index.ts";
import { connectData, type DataOptions } from "./connect-data.ts";

/**
 * The data interface of devices: latest values by alias, recording, waiting, and their own provisioning.
 *
 * @example
 * const data = new ExositeData({ cik });
 * await data.write({ temperature: 21.5 });
 */
export class ExositeData extends Data {
  /** Connection that all operations share; its `http` calls any path. */
  declare readonly connection: HttpConnection<paths>;

  /** What a device does for itself: getting its CIK, and downloading content. */
  readonly device: Device;

  /**
   * @param options Settings, or a connection that is taken as it is.
   * @throws {ConfigError} when a setting cannot be used.
   */
  constructor(options: DataOptions | Connection = {}) {
    super(HttpConnection.on("with" in options ? options : connectData(options)));
    this.device = new Device(this.connection);
  }

  /** The same interface with another credential. This one keeps its own. */
  withAuth(auth: Credential): ExositeData {
    return new ExositeData(this.connection.with({ auth }));
  }
}
