import type { Fetch } from "./call/context.ts";
import type { Core, Platform } from "./call/core.ts";
import { BUDGET } from "./defaults.ts";
import { ConfigError } from "./errors/local-errors.ts";
import { overlay, type Settings } from "./settings.ts";

/** Settings of a connection. */
export interface ConnectOptions extends Settings {
  /** Address of the server with the path that all operations share, such as `https://bem.example.com/api`. */
  baseUrl: string;
}

/**
 * What an endpoint is made of.
 *
 * @param fetch All layers, the transport innermost.
 * @throws {ConfigError} when a setting cannot be used.
 */
export function prepared(
  { baseUrl, ...settings }: ConnectOptions,
  platform: Platform,
  fetch: Fetch,
): [Core, Settings] {
  if (!/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new ConfigError("`baseUrl` is no http address.\nPass one such as `https://example.com/api`.");
  }
  const { href, origin } = new URL(baseUrl);
  // Browsers do not let a page name its user agent, and the attempt would cost a preflight request.
  const isBrowser = "document" in globalThis || "importScripts" in globalThis;
  return [
    {
      baseUrl: href.replace(/\/+$/, ""),
      origin: `${origin}/`,
      platform,
      middleware: [],
      fetch,
      budget: BUDGET,
    },
    overlay({ headers: { "User-Agent": isBrowser ? undefined : platform.userAgent } }, settings),
  ];
}
