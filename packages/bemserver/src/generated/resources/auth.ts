// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { Credentials, Tokens } from "../types.ts";

/** Login: JSON web tokens for e-mail address and password. */
export class Auth extends Resource {
  static override readonly resource: string = "auth";

  /**
   * Gives an access token and a refresh token for an e-mail address and a password.
   *
   * A refused login (unknown user, wrong password, inactive user) is no HTTP error: the answer is 200
   * with `status: failure` and without tokens.
   *
   * @returns The tokens, or `status: failure`.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /auth/token (specs/bemserver/paths/auth.yaml)
   */
  getTokens(body: Credentials, options?: CallOptions): Call<Tokens> {
    return call(this, "getTokens", "POST", "/auth/token", { body, options, retry: "safe", anonymous: true });
  }

  /**
   * Gives a new pair of tokens for a refresh token.
   *
   * The refresh token takes the place of the access token in the Authorization header; an access token
   * here, like a refresh token anywhere else, is a 401 `invalid_token`. HTTP Basic credentials also get
   * a pair where the server allows Basic.
   *
   * @returns A new pair of tokens.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @see POST /auth/token/refresh (specs/bemserver/paths/auth.yaml)
   */
  refreshTokens(options?: CallOptions): Call<Tokens> {
    return call(this, "refreshTokens", "POST", "/auth/token/refresh", { options, retry: "safe" });
  }
}
