import type { Platform } from "./call/core.ts";
import { Connection } from "./connection.ts";
import { BUDGET } from "./defaults.ts";
import { ConfigError } from "./errors/local-errors.ts";
import { defaultOrder } from "./layers/default-order.ts";
import { overlay, type Settings } from "./settings.ts";

/** Settings of a connection. */
export interface ConnectOptions extends Settings {
  /** Address of the server with the path that all operations share, such as `https://bem.example.com/api`. */
  baseUrl: string;
}

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
  platform: Platform = {},
): Connection<Paths> {
  const { baseUrl, ...settings } = options;
  if (!/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new ConfigError(
      "`baseUrl` is no plain http or https address.\nPass one such as `https://api.example.com`.",
    );
  }
  const { href, origin } = new URL(baseUrl);
  return new Connection<Paths>(
    {
      baseUrl: href.replace(/\/+$/, ""),
      origin: `${origin}/`,
      platform,
      middleware: [],
      fetch: defaultOrder(),
      budget: BUDGET,
    },
    overlay(
      { headers: platform.userAgent && !isBrowser() ? { "User-Agent": platform.userAgent } : {} },
      settings,
    ),
  );
}

/** Browsers do not let a page name its user agent, and the attempt would cost a preflight request. */
function isBrowser(): boolean {
  return "document" in globalThis || "importScripts" in globalThis;
}
