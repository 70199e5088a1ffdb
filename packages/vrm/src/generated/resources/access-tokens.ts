// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, inSeconds, Resource } from "@busbar/runtime";
import type { AccessTokenCreated, AccessTokenList, AccessTokenPost, AccessTokensRemoved } from "../types.ts";

/**
 * Personal access tokens, which act for their user on every installation. Those marked as superseded
 * have the paths of 2025.
 */
export class AccessTokens extends Resource {
  static override readonly resource: string = "accessTokens";

  /**
   * Lists the access tokens of the caller, without the tokens themselves.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @returns The access tokens.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /users/{idUser}/accesstokens (specs/vrm/paths/access-tokens.yaml)
   */
  list(idUser: number, options?: CallOptions): Call<AccessTokenList> {
    return call(this, "list", "GET", "/users/{idUser}/accesstokens", { path: { idUser }, options });
  }

  /**
   * Creates an access token.
   *
   * The token is good for everything that the account may do on every installation; no narrower kind is
   * documented. Keep it: it is not shown again.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @returns The access token, for the only time.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /users/{idUser}/accesstokens (specs/vrm/paths/access-tokens.yaml)
   */
  create(idUser: number, body: AccessTokenPost, options?: CallOptions): Call<AccessTokenCreated> {
    return call(this, "create", "POST", "/users/{idUser}/accesstokens", {
      path: { idUser },
      get body() {
        return inSeconds(body, "expiry");
      },
      options,
    });
  }

  /**
   * Revokes an access token, or all of them.
   *
   * `*` instead of an id revokes all tokens of the user, the one that is used here included.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @param idAccessToken Id of the access token, or `*` for all of them.
   * @returns How many were revoked.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see DELETE /users/{idUser}/accesstokens/{idAccessToken} (specs/vrm/paths/access-tokens.yaml)
   */
  delete(idUser: number, idAccessToken: number | string, options?: CallOptions): Call<AccessTokensRemoved> {
    return call(this, "delete", "DELETE", "/users/{idUser}/accesstokens/{idAccessToken}", {
      path: { idUser, idAccessToken },
      options,
    });
  }

  /**
   * Creates an access token by the path of 2025.
   *
   * Superseded by `accessTokens.create`, but as far as is known still there: all known clients use it.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @returns The access token, for the only time.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @deprecated Superseded.
   * @see POST /users/{idUser}/accesstokens/create (specs/vrm/paths/access-tokens.yaml)
   */
  createLegacy(idUser: number, body: AccessTokenPost, options?: CallOptions): Call<AccessTokenCreated> {
    return call(this, "createLegacy", "POST", "/users/{idUser}/accesstokens/create", {
      path: { idUser },
      get body() {
        return inSeconds(body, "expiry");
      },
      options,
    });
  }

  /**
   * Lists the access tokens of the caller by the path of 2025.
   *
   * Superseded by `accessTokens.list`.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @returns The access tokens.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @deprecated Superseded.
   * @see GET /users/{idUser}/accesstokens/list (specs/vrm/paths/access-tokens.yaml)
   */
  listLegacy(idUser: number, options?: CallOptions): Call<AccessTokenList> {
    return call(this, "listLegacy", "GET", "/users/{idUser}/accesstokens/list", {
      path: { idUser },
      options,
    });
  }

  /**
   * Revokes an access token, or all of them, by the path of 2025.
   *
   * Superseded by `accessTokens.delete`. A GET that changes something: do not let anything prefetch it.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @param idAccessToken Id of the access token, or `*` for all of them.
   * @returns How many were revoked.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @deprecated Superseded.
   * @see GET /users/{idUser}/accesstokens/{idAccessToken}/revoke (specs/vrm/paths/access-tokens.yaml)
   */
  revoke(idUser: number, idAccessToken: number | string, options?: CallOptions): Call<AccessTokensRemoved> {
    return call(this, "revoke", "GET", "/users/{idUser}/accesstokens/{idAccessToken}/revoke", {
      path: { idUser, idAccessToken },
      options,
    });
  }
}
