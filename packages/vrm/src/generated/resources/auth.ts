// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { Credentials, DemoLogin, Login, Logout } from "../types.ts";

/** Login and logout with bearer tokens, which the vendor gives up from June 2026 on. Use access tokens. */
export class Auth extends Resource {
  static override readonly resource: string = "auth";

  /**
   * Gives a bearer token for an e-mail address and a password.
   *
   * The vendor gives up bearer tokens from June 2026 on; use access tokens instead. With a second factor
   * the first call gives no token and has a code sent, which a second call brings along as `sms_token`.
   *
   * @returns The token, or without one what is still missing.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {RateLimitError} 429: Too many requests.
   * @deprecated Superseded.
   * @see POST /auth/login (specs/vrm/paths/auth.yaml)
   */
  login(body: Credentials, options?: CallOptions): Call<Login> {
    return call(this, "login", "POST", "/auth/login", { body, options, anonymous: true });
  }

  /**
   * Gives a bearer token for the demo account.
   *
   * The vendor gives up bearer tokens from June 2026 on. The demo account (user 22, a few installations)
   * is refused alarms, tags, users, diagnostics, attribute searches and everything under `admin` with
   * 403.
   *
   * @returns The token.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {RateLimitError} 429: Too many requests.
   * @deprecated Superseded.
   * @see GET /auth/loginAsDemo (specs/vrm/paths/auth.yaml)
   */
  loginAsDemo(options?: CallOptions): Call<DemoLogin> {
    return call(this, "loginAsDemo", "GET", "/auth/loginAsDemo", { options, anonymous: true });
  }

  /**
   * Makes the bearer token that is sent along invalid.
   *
   * GET by the official document, although it changes something; older pages say POST. Access tokens are
   * revoked with `accessTokens.delete` instead.
   *
   * @returns The token is no longer good.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /auth/logout (specs/vrm/paths/auth.yaml)
   */
  logout(options?: CallOptions): Call<Logout> {
    return call(this, "logout", "GET", "/auth/logout", { options });
  }
}
