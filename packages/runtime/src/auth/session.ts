import type { Connection } from "../connection.ts";
import { ApiError } from "../errors/api-error.ts";
import { ConfigError } from "../errors/local-errors.ts";
import { setHeaders } from "../request/set-headers.ts";
import type { Credential } from "./credential.ts";

/** Where tokens survive the process. */
export interface TokenStore<Tokens> {
  load(): Tokens | undefined | Promise<Tokens | undefined>;
  save(tokens: Tokens): void | Promise<void>;
}

/** How a platform hands out and renews tokens. */
export interface SessionOptions<Tokens> {
  /** Header that carries the token. Default `Authorization`. */
  header?: string | undefined;
  /** Value of that header; a platform may want another one for its refresh operation. */
  authorization(tokens: Tokens, request: Request): string;
  /** Values of the tokens that are never shown. */
  secrets(tokens: Tokens): readonly string[];
  /** Gets the first tokens; without it, `tokens` or `store` must give them. */
  login?: ((connection: Connection) => Promise<Tokens>) | undefined;
  /** Trades old tokens for new ones; `undefined` when these cannot be. */
  refresh?: ((connection: Connection, tokens: Tokens) => Promise<Tokens> | undefined) | undefined;
  /** Whether a 401 says that new tokens would help. Default: every 401. */
  expired?: ((response: Response, request: Request) => Promise<boolean>) | undefined;
  /** Tokens from an earlier login. */
  tokens?: Tokens | undefined;
  /** Where tokens are kept between processes. */
  store?: TokenStore<Tokens> | undefined;
}

/**
 * A credential that a login gives and that expires: all calls share one login or renewal, a 401 renews
 * once and repeats the request, and a renewal that the server refuses falls back to a new login.
 *
 * @example
 * const auth = session<Tokens>({
 *   login: async (connection) => new Login(connection).create({ name, password }),
 *   authorization: ({ access }) => `Bearer ${access}`,
 *   secrets: ({ access }) => [access],
 * });
 */
export function session<Tokens>(options: SessionOptions<Tokens>): Credential {
  const { header = "Authorization" } = options;
  let current = options.tokens;
  let previous: Tokens | undefined;
  let loaded = !options.store;
  let flight: Promise<Tokens> | undefined;

  /** Runs one login or renewal at a time; everybody who asks meanwhile gets the same one. */
  function once(connection: Connection, work: (bare: Connection) => Promise<Tokens>): Promise<Tokens> {
    flight ??= work(connection.with({ auth: false })).finally(() => {
      flight = undefined;
    });
    return flight;
  }

  async function keep(tokens: Tokens): Promise<Tokens> {
    previous = current;
    current = tokens;
    await options.store?.save(tokens);
    return tokens;
  }

  async function start(connection: Connection): Promise<Tokens> {
    if (!loaded) {
      current = (await options.store?.load()) ?? current;
      loaded = true;
    }
    if (current) {
      return current;
    }
    if (!options.login) {
      throw new ConfigError("There are no tokens.\nPass `tokens`, a `store` that has some, or a login.");
    }
    return keep(await options.login(connection));
  }

  /** New tokens by refresh, else by login; the old ones where there is neither. */
  async function renewal(connection: Connection, old: Tokens): Promise<Tokens> {
    try {
      const tokens = await options.refresh?.(connection, old);
      if (tokens) {
        return await keep(tokens);
      }
    } catch (error) {
      if (!options.login || !ApiError.isInstance(error)) {
        throw error;
      }
    }
    return options.login ? keep(await options.login(connection)) : old;
  }

  const put = (request: Request, tokens: Tokens) =>
    setHeaders(request.headers, { [header]: options.authorization(tokens, request) });

  return {
    apply(request, connection) {
      return loaded && !flight && current
        ? put(request, current)
        : once(connection, start).then((tokens) => put(request, tokens));
    },
    async renew(request, response, connection) {
      if (options.expired && !(await options.expired(response, request))) {
        return false;
      }
      const used = request.headers.get(header);
      const old = current;
      if (old && (flight || used === options.authorization(old, request))) {
        await once(connection, (bare) => renewal(bare, old));
      }
      return current !== undefined && used !== options.authorization(current, request);
    },
    secrets: () => [current, previous].flatMap((tokens) => (tokens ? options.secrets(tokens) : [])),
  };
}
