import {
  type Answer,
  bearer,
  type Connection,
  type Credential,
  loginRefused,
  session,
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

/** Sends an access token, and renews it when the server calls it expired. */
export function tokenSession(
  { onRenew, store }: RenewalOptions,
  tokens: TokenPair | undefined,
  login?: (connection: Connection) => Promise<TokenPair>,
): Credential {
  return session<TokenPair>({
    tokens,
    login,
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

/** The tokens of an answer. A refusal is no HTTP error on this server, but a 200 with `status: "failure"`. */
export function pair({ data, response }: Answer<Tokens>, operation: string, cure: string): TokenPair {
  const { access_token: access, refresh_token: refresh, status } = data;
  if (access) {
    return { access, refresh };
  }
  const reason = `the server says "${status}"`;
  throw loginRefused(response, { operation, method: "POST", reason, cure, body: { status } });
}

async function renewed(connection: Connection, refresh: string): Promise<TokenPair> {
  const auth = new Auth(connection.with({ auth: bearer(refresh) }));
  return pair(await auth.refreshTokens().withResponse(), "auth.refreshTokens", "Log in again.");
}

/** What the server says about a 401. */
async function reason(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text()).errors?.authentication;
  } catch {
    return undefined;
  }
}
