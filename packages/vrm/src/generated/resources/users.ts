// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { CurrentUserAnswer, InviteList } from "../types.ts";

/** Users of the portal: the caller, and what waits for a decision. */
export class Users extends Resource {
  static override readonly resource: string = "users";

  /**
   * Gives the account that the token belongs to.
   *
   * Its `id` is what other operations call `idUser`. Works with access tokens and bearer tokens.
   *
   * @returns The account.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /users/me (specs/vrm/paths/users.yaml)
   */
  me(options?: CallOptions): Call<CurrentUserAnswer> {
    return call(this, "me", "GET", "/users/me", { options });
  }

  /**
   * Lists invitations to a user, and requests that the user may grant.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @returns The invitations and requests.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /users/{idUser}/invites (specs/vrm/paths/users.yaml)
   */
  listInvites(idUser: number, options?: CallOptions): Call<InviteList> {
    return call(this, "listInvites", "GET", "/users/{idUser}/invites", { path: { idUser }, options });
  }
}
