import { ConfigError, type Connection, type ConnectOptions, environment, etags, open } from "@busbar/runtime";
import { problem } from "./errors.ts";
import { secretNames } from "./generated/client.ts";
import { version } from "./version.ts";

/** Settings of a client. */
export interface BemserverOptions extends Omit<ConnectOptions, "baseUrl"> {
  /** Address of the server, such as `https://bem.example.com`. Default: `BEMSERVER_URL`. */
  baseUrl?: string | undefined;
}

/**
 * Connects to a server, for use with single resources, which alone are then bundled. Nothing is sent before
 * the first call, and no credential that is not passed.
 *
 * @throws {ConfigError} when a setting is missing or cannot be used.
 * @example
 * const sites = new Sites(connect({ baseUrl: "https://bem.example.com", auth: basic(email, password) }));
 */
export function connect({
  baseUrl = environment("BEMSERVER_URL"),
  ...settings
}: BemserverOptions = {}): Connection {
  if (!baseUrl) {
    throw new ConfigError("`baseUrl` is missing.\nPass it, or set BEMSERVER_URL.");
  }
  const platform = { userAgent: `@busbar/bemserver/${version}`, secretNames, problem, etags };
  return open({ ...settings, baseUrl }, platform);
}
