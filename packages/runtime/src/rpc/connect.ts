import type { Platform } from "../call/core.ts";
import { Connection } from "../connection.ts";
import { defaultOrder } from "../layers/default-order.ts";
import { type ConnectOptions, prepared } from "../prepared.ts";

/**
 * Connects to a server of procedures; nothing is sent before the first call. Requests say in their body who calls,
 * so that there is no `auth`.
 *
 * @param platform What a platform's package knows of its platform.
 * @throws {ConfigError} when a setting cannot be used.
 */
export function connect(options: Omit<ConnectOptions, "auth">, platform: Platform = {}): Connection {
  return new Connection(...prepared(options, platform, defaultOrder()));
}
