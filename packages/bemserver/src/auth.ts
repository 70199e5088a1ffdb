import { type Credential, bearer as fixedBearer } from "@busbar/runtime";
import { type RenewalOptions, type TokenPair, tokenSession } from "./token-session.ts";

/** Tokens of an earlier login. */
export interface BearerOptions extends TokenPair, RenewalOptions {}

/**
 * Sends tokens of an earlier login. With a refresh token, an access token that the server calls expired is
 * renewed; without one the call that met it throws `AuthenticationError` with `code: "expired_token"`.
 *
 * @throws {ConfigError} when the access token is empty.
 * @example
 * bem.withAuth(bearer({ access, refresh, onRenew: (tokens) => save(tokens) }));
 */
export function bearer({ access, refresh, ...renewal }: BearerOptions): Credential {
  const fixed = fixedBearer(access);
  return refresh ? tokenSession(renewal, { access, refresh }) : fixed;
}
