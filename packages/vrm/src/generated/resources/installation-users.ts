// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type {
  InstallationUserList,
  InviteAnswer,
  InvitePost,
  InviteRightsAnswer,
  InviteRightsPost,
  SuccessAnswer,
  UnlinkAnswer,
  UserGroupAccessPost,
  UserGroupsPost,
  UserRightsAnswer,
  UserRightsPost,
  UserUnlinkPost,
} from "../types.ts";

/** Who has access to an installation. */
export class InstallationUsers extends Resource {
  static override readonly resource: string = "installationUsers";

  /**
   * Lists users, invitations, requests, teams and groups of an installation.
   *
   * With access level 0 one sees only oneself.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns Who has access, or may get it.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/users (specs/vrm/paths/installation-users.yaml)
   */
  list(idSite: number, options?: CallOptions): Call<InstallationUserList> {
    return call(this, "list", "GET", "/installations/{idSite}/users", { path: { idSite }, options });
  }

  /**
   * Invites a person to an installation by mail.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The invitation as it was sent.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/invite (specs/vrm/paths/installation-users.yaml)
   */
  invite(idSite: number, body: InvitePost, options?: CallOptions): Call<InviteAnswer> {
    return call(this, "invite", "POST", "/installations/{idSite}/invite", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Takes a user's access to an installation away.
   *
   * Needs access level 1 or 2, except for oneself. A failure is a 200 with `success: false` and
   * `error_code` `min_one_admin_required` or `user_not_unlinked`.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The user has no access any more; or a failure with status 200, which is thrown.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/unlink-user (specs/vrm/paths/installation-users.yaml)
   */
  unlink(idSite: number, body: UserUnlinkPost, options?: CallOptions): Call<UnlinkAnswer> {
    return call(this, "unlink", "POST", "/installations/{idSite}/unlink-user", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Sets the access levels of several users.
   *
   * Needs access level 1 or 2; somebody with level 1 must remain. A failure is a 200 with `success:
   * false` and `error_code` `min_one_admin_required` or `accesslevel_and_user_required`.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The access levels are set; or a failure with status 200, which is thrown.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/user-rights (specs/vrm/paths/installation-users.yaml)
   */
  setRights(idSite: number, body: UserRightsPost, options?: CallOptions): Call<UserRightsAnswer> {
    return call(this, "setRights", "POST", "/installations/{idSite}/user-rights", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Sets the access levels of several invitations.
   *
   * Needs access level 1 or 2. A failure is a 200 with `success: false` and `error_code`
   * `accesslevel_and_invite_keys_required`.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns Which invitations were changed; or a failure with status 200, which is thrown.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/invite-rights (specs/vrm/paths/installation-users.yaml)
   */
  setInviteRights(idSite: number, body: InviteRightsPost, options?: CallOptions): Call<InviteRightsAnswer> {
    return call(this, "setInviteRights", "POST", "/installations/{idSite}/invite-rights", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Gives teams access to an installation.
   *
   * Needs access level 1 or 2.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The teams have access.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/link-user-groups (specs/vrm/paths/installation-users.yaml)
   */
  linkUserGroups(idSite: number, body: UserGroupsPost, options?: CallOptions): Call<SuccessAnswer> {
    return call(this, "linkUserGroups", "POST", "/installations/{idSite}/link-user-groups", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Changes a team's access to an installation, or takes it away.
   *
   * Needs access level 1 or 2.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The access level is set.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/user-group-access-level (specs/vrm/paths/installation-users.yaml)
   */
  setUserGroupAccessLevel(
    idSite: number,
    body: UserGroupAccessPost,
    options?: CallOptions,
  ): Call<SuccessAnswer> {
    return call(this, "setUserGroupAccessLevel", "POST", "/installations/{idSite}/user-group-access-level", {
      path: { idSite },
      body,
      options,
    });
  }
}
