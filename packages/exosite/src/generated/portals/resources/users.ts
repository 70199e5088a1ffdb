// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import {
  bareKey,
  type Call,
  call,
  type CallOptions,
  link,
  offset,
  page,
  type PageCall,
  Resource,
} from "@busbar/runtime";
import type {
  Confirmation,
  PasswordResetPost,
  PasswordResetPut,
  SignUp,
  User,
  UserActivation,
  UserPost,
  UserPut,
  UsersCreatePendingOptions,
  UsersGetByReadTokenQuery,
  UsersGetManyQuery,
  UsersGetQuery,
  UsersListQuery,
  UsersSendPasswordResetBody,
} from "../types.ts";

const pages = /* @__PURE__ */ offset({ parameter: "offset", size: "limit", needsSize: true });

const pages2 = /* @__PURE__ */ link({ parameter: "offset", size: "limit" });

/** Users of the domain: signing up, activating, changing, and forgotten passwords. */
export class Users extends Resource {
  static override readonly resource: string = "users";

  /**
   * Lists the users of the domain.
   *
   * Needs `d_u_view` on the domain. Without `limit` all users come at once.
   *
   * @param query `offset`, `limit`, `NoPermissions`, `LastLoginTimestamp`.
   * @returns The users.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/users (specs/exosite/portals/paths/users.yaml)
   */
  list(query?: UsersListQuery, options?: CallOptions): PageCall<User> {
    return page(
      this,
      "list",
      "GET",
      "/api/portals/v1/users",
      { query, options, encode: { NoPermissions: bareKey, LastLoginTimestamp: bareKey } },
      pages,
    );
  }

  /**
   * Creates a user, who can log in at once.
   *
   * Anyone may do so where the domain does not moderate signing up. The user gets a mail, with a random
   * password unless one is given. The documentation speaks of a list of users, its sample has one.
   *
   * @returns The user.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /api/portals/v1/users (specs/exosite/portals/paths/users.yaml)
   */
  create(body: UserPost, options?: CallOptions): Call<User> {
    return call(this, "create", "POST", "/api/portals/v1/users", {
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      anonymous: true,
    });
  }

  /**
   * Creates a user, who has to confirm the e-mail address before logging in.
   *
   * The user gets a mail with an activation key, for `activate`. Anyone may do so where the domain does
   * not moderate signing up. The header makes the difference.
   *
   * @param options `xUserAgent`, and the settings of the call.
   * @returns A mail is on its way.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /api/portals/v1/users#pending (specs/exosite/portals/paths/users.yaml)
   */
  createPending(body: UserPost, options: UsersCreatePendingOptions): Call<Confirmation> {
    return call(this, "createPending", "POST", "/api/portals/v1/users#pending", {
      body,
      headers: { "Content-Type": "application/json; charset=utf-8", "X-User-Agent": options.xUserAgent },
      options,
      anonymous: true,
    });
  }

  /**
   * Activates a user by the key of the activation mail.
   *
   * Anyone who has the key may do so.
   *
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @see POST /api/portals/v1/users#activate (specs/exosite/portals/paths/users.yaml)
   */
  activate(body: UserActivation, options?: CallOptions): Call<void> {
    return call(this, "activate", "POST", "/api/portals/v1/users#activate", {
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
      anonymous: true,
    });
  }

  /**
   * Tells about a user.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param query `LastLoginTimestamp`.
   * @returns The user.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id} (specs/exosite/portals/paths/users.yaml)
   */
  get(userId: string, query?: UsersGetQuery, options?: CallOptions): Call<User> {
    return call(this, "get", "GET", "/api/portals/v1/users/{user-id}", {
      path: { "user-id": userId },
      query,
      options,
      encode: { LastLoginTimestamp: bareKey },
    });
  }

  /**
   * Changes a user.
   *
   * Anyone for themselves, others with `d_u_list` on the domain. What is left out stays; `permissions`
   * replaces all. The documentation speaks of a list of users, its sample has one.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @returns The user as it is now.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/users/{user-id} (specs/exosite/portals/paths/users.yaml)
   */
  update(userId: string, body: UserPut, options?: CallOptions): Call<User> {
    return call(this, "update", "PUT", "/api/portals/v1/users/{user-id}", {
      path: { "user-id": userId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Deletes a user.
   *
   * Refused with 400 while the user owns anything (a portal, a discount, payment data) or where the user
   * is not of this domain. Needs `d_u_list` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/users/{user-id} (specs/exosite/portals/paths/users.yaml)
   */
  delete(userId: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/users/{user-id}", {
      path: { "user-id": userId },
      options,
      as: "nothing",
    });
  }

  /**
   * Changes a user without getting the user back.
   *
   * As `update`, but the answer has no body.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/users/{user-id}#silence (specs/exosite/portals/paths/users.yaml)
   */
  updateSilently(userId: string, body: UserPut, options?: CallOptions): Call<void> {
    return call(this, "updateSilently", "PUT", "/api/portals/v1/users/{user-id}#silence", {
      path: { "user-id": userId },
      body,
      query: { silence: true },
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      encode: { silence: bareKey },
      as: "nothing",
    });
  }

  /**
   * Tells about a user to somebody who has a read token of that user.
   *
   * `userTokens.getReadToken` makes the token, which is good for 5 minutes. The token takes the place of
   * a login; the sample of the documentation has one beside it.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param query `readtoken`.
   * @returns The user.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/users/{user-id}#readtoken (specs/exosite/portals/paths/users.yaml)
   */
  getByReadToken(userId: string, query: UsersGetByReadTokenQuery, options?: CallOptions): Call<User> {
    return call(this, "getByReadToken", "GET", "/api/portals/v1/users/{user-id}#readtoken", {
      path: { "user-id": userId },
      query,
      options,
      anonymous: true,
    });
  }

  /**
   * Tells about several users.
   *
   * Needs `d_u_view` on the domain.
   *
   * @param ids Ids of the users. Range: at least 1 item.
   * @param query `limit`, `offset`, `NoPermissions`, `LastLoginTimestamp`.
   * @returns All of the users.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/users/_this/users/[{ids}] (specs/exosite/portals/paths/users.yaml)
   */
  getMany(ids: readonly string[], query?: UsersGetManyQuery, options?: CallOptions): PageCall<User> {
    return page(
      this,
      "getMany",
      "GET",
      "/api/portals/v1/users/_this/users/[{ids}]",
      { path: { ids }, query, options, encode: { NoPermissions: bareKey, LastLoginTimestamp: bareKey } },
      pages2,
    );
  }

  /**
   * Has a mail sent to a user who forgot the password.
   *
   * The mail has a key, for `completePasswordReset`.
   *
   * @returns A mail is on its way.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @see POST /api/portals/v1/users/reset-password (specs/exosite/portals/paths/users.yaml)
   */
  requestPasswordReset(body: PasswordResetPost, options?: CallOptions): Call<Confirmation> {
    return call(this, "requestPasswordReset", "POST", "/api/portals/v1/users/reset-password", {
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      anonymous: true,
    });
  }

  /**
   * Gives a user a new password by the key of the reset mail.
   *
   * Without a new password a random one is made. The answer has a body, which the documentation does not
   * show, so that nothing is given here.
   *
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @see PUT /api/portals/v1/users/reset-password (specs/exosite/portals/paths/users.yaml)
   */
  completePasswordReset(body: PasswordResetPut, options?: CallOptions): Call<void> {
    return call(this, "completePasswordReset", "PUT", "/api/portals/v1/users/reset-password", {
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
      anonymous: true,
    });
  }

  /**
   * Signs up a user with a portal of a plan, and has an activation mail sent.
   *
   * Superseded by `createPending`.
   *
   * @throws {BadRequestError} 400: The body is missing or not right, or it cannot be done: `errors` says
   *   why.
   * @deprecated Superseded.
   * @see POST /api/portals/v1/user (specs/exosite/portals/paths/users.yaml)
   */
  signUp(body: SignUp, options?: CallOptions): Call<void> {
    return call(this, "signUp", "POST", "/api/portals/v1/user", {
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
      anonymous: true,
    });
  }

  /**
   * Has a mail sent to a user who forgot the password.
   *
   * Superseded by `requestPasswordReset`.
   *
   * @throws {BadRequestError} 400: The body is missing or not right, or it cannot be done: `errors` says
   *   why.
   * @deprecated Superseded.
   * @see POST /api/portals/v1/user/password (specs/exosite/portals/paths/users.yaml)
   */
  sendPasswordReset(body: UsersSendPasswordResetBody, options?: CallOptions): Call<void> {
    return call(this, "sendPasswordReset", "POST", "/api/portals/v1/user/password", {
      body: { action: "reset", ...body },
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
      anonymous: true,
    });
  }
}
