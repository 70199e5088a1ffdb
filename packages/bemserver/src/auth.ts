import {
  type Answer,
  AuthenticationError,
  ConfigError,
  type Connection,
  type Credential,
  session,
  bearer as staticBearer,
  type TokenStore,
} from "@busbar/runtime";
import { Auth } from "./generated/resources/auth.ts";
import type { Tokens } from "./generated/types.ts";

/** A pair of JSON web tokens, as `bem.auth.getTokens` gives them. */
export interface TokenPair {
  /** Token for calls; valid for 15 minutes unless the server is set otherwise. */
  access: string;
  /** Token that new ones are bought with; valid for 60 days unless the server is set otherwise. */
  refresh?: string | undefined;
}

/** What becomes of tokens that a login or a renewal gave. */
export interface RenewalOptions {
  /** Called with each new pair; the call that needed it waits. */
  onRenew?: ((tokens: TokenPair) => void | Promise<void>) | undefined;
  /** Where tokens are kept between processes. What it loads wins over tokens that were passed. */
  store?: TokenStore<TokenPair> | undefined;
}

/** An account of the server. */
export interface LoginOptions extends RenewalOptions {
  /** E-mail address of the user. */
  email: string;
  /** Password of the user. */
  password: string;
}

/** Tokens of an earlier login. */
export interface BearerOptions extends TokenPair, RenewalOptions {}

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
    pair(await new Auth(connection).getTokens({ email, password }).withResponse(), {
      operation: "auth.getTokens",
      path: "/auth/token",
      cure: "Check address and password, and that the account is active.",
    }),
  );
  return { ...auth, secrets: () => [password, ...auth.secrets()] };
}

/**
 * Sends tokens of an earlier login. With a refresh token, an access token that the server calls expired is
 * renewed; without one the call that met it throws `AuthenticationError` with `code: "expired_token"`.
 *
 * @throws {ConfigError} when the access token is empty.
 * @example
 * bem.withAuth(bearer({ access, refresh, onRenew: (tokens) => save(tokens) }));
 */
export function bearer({ access, refresh, ...renewal }: BearerOptions): Credential {
  const fixed = staticBearer(access);
  return refresh ? tokenSession(renewal, { access, refresh }) : fixed;
}

function tokenSession(
  { onRenew, store }: RenewalOptions,
  tokens: TokenPair | undefined,
  first?: (connection: Connection) => Promise<TokenPair>,
): Credential {
  return session<TokenPair>({
    tokens,
    login: first,
    refresh: (connection, { refresh }) => (refresh ? renewed(connection, refresh) : undefined),
    authorization: ({ access }) => `Bearer ${access}`,
    secrets: ({ access, refresh = "" }) => [access, refresh],
    // Any other 401 (a token that is none, an unknown scheme) would only meet itself again.
    expired: async (response) => (await reason(response)) === "expired_token",
    store: {
      load: () => store?.load(),
      async save(pair) {
        await store?.save(pair);
        await onRenew?.(pair);
      },
    },
  });
}

async function renewed(connection: Connection, refresh: string): Promise<TokenPair> {
  const auth = new Auth(connection.with({ auth: staticBearer(refresh) }));
  return pair(await auth.refreshTokens().withResponse(), {
    operation: "auth.refreshTokens",
    path: "/auth/token/refresh",
    cure: "Log in again.",
  });
}

/** The tokens of an answer. A refusal is no HTTP error on this server, but a 200 with `status: "failure"`. */
function pair(
  { data, response }: Answer<Tokens>,
  { operation, path, cure }: { operation: string; path: string; cure: string },
): TokenPair {
  const { access_token: access, refresh_token: refresh, status } = data;
  if (access) {
    return { access, refresh };
  }
  throw new AuthenticationError(`Login refused: POST ${path} (200, status "${status}")\n${cure}`, {
    // What it comes down to; the answer itself was a 200.
    status: 401,
    operation,
    method: "POST",
    url: response.url,
    headers: {},
    body: { status },
    retryable: false,
  });
}

/** What the server says about a 401. */
async function reason(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text()).errors?.authentication;
  } catch {
    return undefined;
  }
}
