// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { Account } from "../types.ts";

/** Accounts of users: users without their groups and permissions. */
export class Accounts extends Resource {
  static override readonly resource: string = "accounts";

  /**
   * Lists the accounts of all users of the domain.
   *
   * Superseded by `users.list`. Needs `d_u_view` on the domain.
   *
   * @returns The accounts.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @deprecated Superseded.
   * @see GET /api/portals/v1/accounts (specs/exosite/portals/paths/accounts.yaml)
   */
  list(options?: CallOptions): Call<Account[]> {
    return call(this, "list", "GET", "/api/portals/v1/accounts", { options });
  }

  /**
   * Tells about the account of a user.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @returns The account.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/accounts/{user-id} (specs/exosite/portals/paths/accounts.yaml)
   */
  get(userId: string, options?: CallOptions): Call<Account> {
    return call(this, "get", "GET", "/api/portals/v1/accounts/{user-id}", {
      path: { "user-id": userId },
      options,
    });
  }

  /**
   * Tells about the account of the user with an e-mail address.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userEmail E-mail address of the user.
   * @returns The account.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/accounts/{user-email}#email (specs/exosite/portals/paths/accounts.yaml)
   */
  getByEmail(userEmail: string, options?: CallOptions): Call<Account> {
    return call(this, "getByEmail", "GET", "/api/portals/v1/accounts/{user-email}#email", {
      path: { "user-email": userEmail },
      options,
    });
  }
}
