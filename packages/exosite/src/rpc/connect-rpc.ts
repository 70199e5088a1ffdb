import { type Connection, connect } from "@busbar/runtime/rpc";
import { secretNames } from "../generated/rpc/index.ts";
import { platformUrl, type SurfaceOptions, userAgent } from "../surface-options.ts";

/**
 * Connects to the RPC interface. Who calls is no matter of the connection: see `ExositeRpc`.
 *
 * @throws {ConfigError} when a setting cannot be used.
 */
export function connectRpc({ baseUrl, ...settings }: Omit<SurfaceOptions, "auth"> = {}): Connection {
  return connect({ ...settings, baseUrl: platformUrl(baseUrl) }, { userAgent, secretNames });
}
