import {
  type AuthenticationError,
  ConfigError,
  type Connection,
  type Credential,
  loginRefused,
  type RefusedLogin,
  session,
} from "@busbar/runtime";
import { HEADER } from "./auth.ts";
import { Auth } from "./generated/resources/auth.ts";
import { limitBy } from "./rate-limit.ts";

/** An account of the portal. */
export interface LoginOptions {
  /** E-mail address of the account. */
  username: string;
  /** Password of the account. */
  password: string;
  /** Code of the second factor, where the account has one. Good for one login. */
  smsToken?: string | undefined;
  /** Asks for a token that is valid for longer. */
  rememberMe?: boolean | undefined;
}

/**
 * Logs in with the first call, and again when the token is refused. Calls that are made together share one login.
 * With `smsToken`, which is good for one login, it does not log in again.
 *
 * @throws {ConfigError} when address or password is empty. When the portal refuses them, or waits for a second
 *   factor, the calls throw `AuthenticationError`.
 * @deprecated The vendor gives up bearer tokens from June 2026 on. Use an access token: `new Vrm({ token })`.
 */
export function login({ username, password, smsToken, rememberMe }: LoginOptions): Credential {
  if (!username || !password) {
    throw new ConfigError(
      "`username` or `password` is empty.\nPass both, or use an access token: `new Vrm({ token })`.",
    );
  }
  const account = {
    username,
    password,
    ...(smsToken !== undefined && { sms_token: smsToken }),
    ...(rememberMe !== undefined && { remember_me: rememberMe }),
  };
  const credential = bearerSession(smsToken === undefined, async (connection) => {
    const { data, response } = await new Auth(connection).login(account).withResponse();
    const { token, verification_sent } = data;
    if (token) {
      return token;
    }
    // Nothing else of the answer: it may repeat what was sent.
    const body = { verification_sent };
    const login = { operation: "auth.login", method: "POST", reason: "the second factor is missing", body };
    throw refused(response, login, "Pass the code as `smsToken`");
  });
  const secrets = () => [password, ...(smsToken ? [smsToken] : []), ...credential.secrets()];
  return limitBy(`login ${username}`, { ...credential, secrets });
}

/**
 * Logs in to the vendor's demo account: user 22 with a few installations. It may read most of what concerns an
 * installation, and little else.
 *
 * @deprecated The vendor gives up bearer tokens from June 2026 on.
 */
export function demo(): Credential {
  const credential = bearerSession(true, async (connection) => {
    const { data, response } = await new Auth(connection).loginAsDemo().withResponse();
    if (data.token) {
      return data.token;
    }
    const login = { operation: "auth.loginAsDemo", method: "GET", reason: "there is no token", body: {} };
    throw refused(response, login, "Try again later");
  });
  return limitBy("demo", credential);
}

function bearerSession(again: boolean, first: (connection: Connection) => Promise<string>): Credential {
  return session<string>({
    header: HEADER,
    login: first,
    authorization: (token) => `Bearer ${token}`,
    secrets: (token) => [token],
    expired: async () => again,
  });
}

/** A login without a token is a 200; to whoever wanted to call something it is a refusal. */
function refused(response: Response, login: Omit<RefusedLogin, "cure">, cure: string): AuthenticationError {
  return loginRefused(response, {
    ...login,
    cure: `${cure}, or use an access token: \`new Vrm({ token })\`.`,
  });
}
