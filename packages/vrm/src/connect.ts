import { ConfigError, type Connection, type ConnectOptions, environment, open } from "@busbar/runtime";
import { accessToken } from "./auth.ts";
import { problem, refused } from "./errors.ts";
import { secretNames } from "./generated/client.ts";
import { limitByCredential } from "./rate-limit.ts";
import { version } from "./version.ts";

/** The portal. */
export const BASE_URL = "https://vrmapi.victronenergy.com/v2";

/** Settings of a client. */
export interface VrmOptions extends Omit<ConnectOptions, "baseUrl"> {
  /** Personal access token, from VRM > Preferences > Integrations > Access tokens; in place of `auth`. */
  token?: string | undefined;
  /** Address of the portal. Default: `VRM_URL`, else `https://vrmapi.victronenergy.com/v2`. */
  baseUrl?: string | undefined;
}

/**
 * Connects to the portal, for use with single resources, which alone are then bundled. Nothing is sent before
 * the first call, and no credential that is not passed.
 *
 * @throws {ConfigError} when a setting cannot be used.
 * @example
 * const stats = new Stats(connect({ token: "5f1d..." }));
 */
export function connect({
  token,
  baseUrl = environment("VRM_URL") ?? BASE_URL,
  ...settings
}: VrmOptions = {}): Connection {
  if (token !== undefined && settings.auth !== undefined) {
    throw new ConfigError("`token` and `auth` are both there.\nPass one of them.");
  }
  const auth = token === undefined ? settings.auth : accessToken(token);
  const platform = { userAgent: `@busbar/vrm/${version}`, secretNames, refused, problem };
  const { rateLimit = limitByCredential } = settings;
  return open({ ...settings, auth, rateLimit, baseUrl }, platform);
}
