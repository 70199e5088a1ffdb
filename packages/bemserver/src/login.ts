import { ConfigError, type Credential } from "@busbar/runtime";
import { Auth } from "./generated/resources/auth.ts";
import { pair, type RenewalOptions, tokenSession } from "./token-session.ts";

/** An account of the server. */
export interface LoginOptions extends RenewalOptions {
  /** E-mail address of the user. */
  email: string;
  /** Password of the user. */
  password: string;
}

/**
 * Logs in with the first call, renews the access token when the server calls it expired, and logs in again
 * when the refresh token has expired too. Calls that meet an expired token together share one renewal.
 *
 * @throws {ConfigError} when address or password is empty. When the server refuses them, the calls throw
 *   `AuthenticationError`.
 * @example
 * const bem = new Bemserver({ baseUrl, auth: login({ email, password }) });
 */
export function login({ email, password, ...renewal }: LoginOptions): Credential {
  if (!email || !password) {
    throw new ConfigError(
      "`email` or `password` is empty.\nPass both, or set BEMSERVER_EMAIL and BEMSERVER_PASSWORD.",
    );
  }
  const auth = tokenSession(renewal, undefined, async (connection) =>
    pair(
      await new Auth(connection).getTokens({ email, password }).withResponse(),
      "auth.getTokens",
      "Check address and password, and that the account is active.",
    ),
  );
  return { ...auth, secrets: () => [password, ...auth.secrets()] };
}
