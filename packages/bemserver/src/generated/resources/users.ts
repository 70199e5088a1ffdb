// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  csv,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type { BooleanValue, User, UserPost, UserPut, UsersListQuery } from "../types.ts";

/** People and programs who may log in. */
export class Users extends Resource {
  static override readonly resource: string = "users";

  /**
   * Lists users: administrators see all of them, others themselves.
   *
   * @param query `sort`, `name`, `email`, `is_admin`, `is_active`.
   * @returns The users.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /users/ (specs/bemserver/paths/users.yaml)
   */
  list(query?: UsersListQuery, options?: ReadOptions): Call<User[]> {
    return call(this, "list", "GET", "/users/", { query, options, encode: { sort: csv } });
  }

  /**
   * Adds a user, who is active and no administrator.
   *
   * @returns The user as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /users/ (specs/bemserver/paths/users.yaml)
   */
  create(body: UserPost, options?: CallOptions): Call<User> {
    return call(this, "create", "POST", "/users/", { body, options });
  }

  /**
   * Gives one user; only administrators may see others than themselves.
   *
   * @param itemId Id of the user. Range: at least 0.
   * @returns The user.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /users/{item_id} (specs/bemserver/paths/users.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<User> {
    return call(this, "get", "GET", "/users/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces name, e-mail address and password of a user.
   *
   * The password is required each time, because an update replaces everything; answers never contain it.
   *
   * @param itemId Id of the user. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The user after the change.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see PUT /users/{item_id} (specs/bemserver/paths/users.yaml)
   */
  update(itemId: number, body: UserPut, options: WriteOptions): Call<User> {
    return call(this, "update", "PUT", "/users/{item_id}", { path: { item_id: itemId }, body, options });
  }

  /**
   * Removes a user with memberships, subscriptions and notifications.
   *
   * @param itemId Id of the user. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /users/{item_id} (specs/bemserver/paths/users.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/users/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }

  /**
   * Makes a user an administrator, or an ordinary user again.
   *
   * @param itemId Id of the user. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see PUT /users/{item_id}/set_admin (specs/bemserver/paths/users.yaml)
   */
  setAdmin(itemId: number, body: BooleanValue, options: WriteOptions): Call<void> {
    return call(this, "setAdmin", "PUT", "/users/{item_id}/set_admin", {
      path: { item_id: itemId },
      body,
      options,
      as: "nothing",
    });
  }

  /**
   * Lets a user in, or locks the user out.
   *
   * @param itemId Id of the user. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see PUT /users/{item_id}/set_active (specs/bemserver/paths/users.yaml)
   */
  setActive(itemId: number, body: BooleanValue, options: WriteOptions): Call<void> {
    return call(this, "setActive", "PUT", "/users/{item_id}/set_active", {
      path: { item_id: itemId },
      body,
      options,
      as: "nothing",
    });
  }
}
