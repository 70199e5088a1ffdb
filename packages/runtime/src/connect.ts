import type { Platform } from "./call/core.ts";
import { HttpConnection } from "./http-connection.ts";
import { open } from "./open.ts";
import type { ConnectOptions } from "./prepared.ts";
import { etags } from "./response/etag.ts";

/**
 * Connects to a server; nothing is sent before the first call.
 *
 * @param platform What a platform's package knows of its platform.
 * @throws {ConfigError} when a setting cannot be used.
 * @example
 * const connection = connect({ baseUrl: "https://api.example.com", auth: bearer(token) });
 * const { data } = await connection.http.GET("/meters/{id}", { params: { path: { id: 7 } } });
 */
// biome-ignore lint/suspicious/noExplicitAny: without its own paths a connection takes any
export function connect<Paths extends {} = any>(
  options: ConnectOptions,
  platform?: Platform,
): HttpConnection<Paths> {
  return HttpConnection.on(open(options, { etags, ...platform }));
}
