import { ConfigError, type Credential, headerKey } from "@busbar/runtime";
import { limitBy } from "./rate-limit.ts";

/** The header that both kinds of token travel in. */
export const HEADER = "X-Authorization";

/**
 * Sends a personal access token. It acts for its user on every installation; there is no narrower kind.
 *
 * @param token Token as VRM shows it once: Preferences > Integrations > Access tokens.
 * @throws {ConfigError} when it is empty, or a token of the other kind.
 * @example
 * const other = vrm.withAuth(accessToken("5f1d..."));
 */
export function accessToken(token: string): Credential {
  // Three parts with dots between them; an access token has none.
  if (typeof token === "string" && token.split(".").length === 3) {
    throw new ConfigError("`token` is a JSON web token.\nPass an access token, or `auth: bearer(token)`.");
  }
  return header("Token", token, "`token` is no access token.\nPass the token alone, or set VRM_TOKEN.");
}

/**
 * Sends the token of an earlier `vrm.auth.login(...)`. The portal refuses an access token that is sent like this.
 *
 * @param token A JSON web token.
 * @throws {ConfigError} when it is empty.
 * @deprecated The vendor gives up bearer tokens from June 2026 on. Use an access token: `new Vrm({ token })`.
 */
export function bearer(token: string): Credential {
  return header("Bearer", token, "The bearer token is empty, or no token.\nPass what `vrm.auth.login` gave.");
}

function header(kind: "Token" | "Bearer", token: string, complaint: string): Credential {
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
    throw new ConfigError(complaint);
  }
  const { apply } = headerKey(HEADER, `${kind} ${token}`);
  return limitBy(`${kind} ${token}`, { apply, secrets: () => [token] });
}
