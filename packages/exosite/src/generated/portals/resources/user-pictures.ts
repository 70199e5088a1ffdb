// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  decoded,
  type Located,
  multipart,
  Resource,
} from "@busbar/runtime";
import type { PicturePost } from "../types.ts";

/** Pictures of users. */
export class UserPictures extends Resource {
  static override readonly resource: string = "userPictures";

  /**
   * Gives the picture of a user, or the address of the default one.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @returns The picture that was uploaded.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/profile/picture (specs/exosite/portals/paths/user-storage.yaml)
   */
  get(userId: string, options?: CallOptions): Call<Uint8Array | Located> {
    return decoded(
      this,
      "get",
      "GET",
      "/api/portals/v1/users/{user-id}/profile/picture",
      { path: { "user-id": userId }, options, accept: "image/png" },
      { redirect: true },
    );
  }

  /**
   * Gives a user a picture, in PNG.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/users/{user-id}/profile/picture (specs/exosite/portals/paths/user-storage.yaml)
   */
  set(userId: string, body: PicturePost, options?: CallOptions): Call<void> {
    return call(this, "set", "POST", "/api/portals/v1/users/{user-id}/profile/picture", {
      path: { "user-id": userId },
      body,
      options,
      send: multipart("myfile"),
      as: "nothing",
    });
  }

  /**
   * Gives a user the default picture again.
   *
   * Anyone for themselves, others with `d_u_view` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/users/{user-id}/profile/picture (specs/exosite/portals/paths/user-storage.yaml)
   */
  reset(userId: string, options?: CallOptions): Call<void> {
    return call(this, "reset", "DELETE", "/api/portals/v1/users/{user-id}/profile/picture", {
      path: { "user-id": userId },
      options,
      as: "nothing",
    });
  }
}
