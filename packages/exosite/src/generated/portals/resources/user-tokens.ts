// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, decoded, jsonContent, Resource } from "@busbar/runtime";
import type { ReadToken, UserToken, UserTokensGetQuery } from "../types.ts";

/** Tokens that stand in for the login of a user. */
export class UserTokens extends Resource {
  static override readonly resource: string = "userTokens";

  /**
   * Makes a token that stands in for the login of a user.
   *
   * Good for 30 days, as `Authorization: Token <token>`. Anyone for themselves, others with `d_u_view`
   * on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param query `reDirect`.
   * @returns The token.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/token (specs/exosite/portals/paths/user-access.yaml)
   */
  get(userId: string, query?: UserTokensGetQuery, options?: CallOptions): Call<UserToken> {
    return call(this, "get", "GET", "/api/portals/v1/users/{user-id}/token", {
      path: { "user-id": userId },
      query,
      options,
    });
  }

  /**
   * Makes a token for a user of Google, and an account and a portal where there is none yet.
   *
   * The authorization code of Google goes into the Authorization header, as `Google <code>`; it is good
   * once. An account is made only where the domain does not moderate signing up and has a default plan.
   * The documentation's text speaks of a list of users, its sample has the token.
   *
   * @returns The token, good for 30 days.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see GET /api/portals/v1/users/_this/token#google (specs/exosite/portals/paths/user-access.yaml)
   */
  getByGoogle(options?: CallOptions): Call<UserToken | undefined> {
    return decoded(
      this,
      "getByGoogle",
      "GET",
      "/api/portals/v1/users/_this/token#google",
      { options, retry: "never" },
      { read: jsonContent },
    );
  }

  /**
   * Makes a token by which others can look up a user, and nothing else.
   *
   * Good for 5 minutes, for `users.getByReadToken`. Anyone for themselves, others with `d_u_view` on the
   * domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @returns The token.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/readtoken (specs/exosite/portals/paths/user-access.yaml)
   */
  getReadToken(userId: string, options?: CallOptions): Call<ReadToken> {
    return call(this, "getReadToken", "GET", "/api/portals/v1/users/{user-id}/readtoken", {
      path: { "user-id": userId },
      options,
    });
  }
}
