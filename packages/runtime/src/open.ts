import type { Platform } from "./call/core.ts";
import { Connection } from "./connection.ts";
import { authorize } from "./layers/authorize.ts";
import { defaultOrder } from "./layers/default-order.ts";
import { type ConnectOptions, prepared } from "./prepared.ts";

/**
 * Connects to a server for resources alone: what `http` takes stays out of a bundle, and `HttpConnection.on` adds it.
 *
 * @param platform What a platform's package knows of its platform.
 * @throws {ConfigError} when a setting cannot be used.
 */
export function open(options: ConnectOptions, platform: Platform = {}): Connection {
  return new Connection(...prepared(options, platform, defaultOrder(authorize)));
}
