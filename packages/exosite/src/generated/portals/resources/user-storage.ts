// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import {
  anyContent,
  type Call,
  call,
  type CallOptions,
  decoded,
  type FileInput,
  mediaTypeOf,
  raw,
  Resource,
  segments,
} from "@busbar/runtime";

/** Values, texts and files that are stored for a user, in places that are named like paths. */
export class UserStorage extends Resource {
  static override readonly resource: string = "userStorage";

  /**
   * Gives what is stored for a user in a place.
   *
   * JSON is given as its value, text as such, anything else as bytes. Anyone for themselves, others with
   * `d_u_list` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param subdirectory Name of the place, with slashes between those inside each other.
   * @returns What is stored, with the media type that it was stored with.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/ds/{subdirectory} (specs/exosite/portals/paths/user-storage.yaml)
   */
  get(userId: string, subdirectory: string, options?: CallOptions): Call<unknown> {
    return decoded(
      this,
      "get",
      "GET",
      "/api/portals/v1/users/{user-id}/ds/{subdirectory}",
      {
        path: { "user-id": userId, subdirectory: segments(subdirectory) },
        options,
        accept: "application/json, text/plain, */*",
      },
      { read: anyContent },
    );
  }

  /**
   * Stores something for a user in a place.
   *
   * `set` takes a value, which is stored as JSON, `setText` a text, `setFile` bytes with their media
   * type. Anyone for themselves, others with `d_u_list` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param subdirectory Name of the place, with slashes between those inside each other.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/users/{user-id}/ds/{subdirectory} (specs/exosite/portals/paths/user-storage.yaml)
   */
  set(userId: string, subdirectory: string, body: unknown, options?: CallOptions): Call<void> {
    return call(this, "set", "POST", "/api/portals/v1/users/{user-id}/ds/{subdirectory}", {
      path: { "user-id": userId, subdirectory: segments(subdirectory) },
      body,
      options,
      as: "nothing",
    });
  }

  /**
   * Stores something for a user in a place.
   *
   * `set` takes a value, which is stored as JSON, `setText` a text, `setFile` bytes with their media
   * type. Anyone for themselves, others with `d_u_list` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param subdirectory Name of the place, with slashes between those inside each other.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/users/{user-id}/ds/{subdirectory} (specs/exosite/portals/paths/user-storage.yaml)
   */
  setText(userId: string, subdirectory: string, body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "setText", "POST", "/api/portals/v1/users/{user-id}/ds/{subdirectory}", {
      path: { "user-id": userId, subdirectory: segments(subdirectory) },
      body,
      headers: { "Content-Type": "text/plain" },
      options,
      send: raw,
      as: "nothing",
    });
  }

  /**
   * Stores something for a user in a place.
   *
   * `set` takes a value, which is stored as JSON, `setText` a text, `setFile` bytes with their media
   * type. Anyone for themselves, others with `d_u_list` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param subdirectory Name of the place, with slashes between those inside each other.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see POST /api/portals/v1/users/{user-id}/ds/{subdirectory} (specs/exosite/portals/paths/user-storage.yaml)
   */
  setFile(userId: string, subdirectory: string, body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "setFile", "POST", "/api/portals/v1/users/{user-id}/ds/{subdirectory}", {
      path: { "user-id": userId, subdirectory: segments(subdirectory) },
      body,
      headers: { "Content-Type": mediaTypeOf(body) ?? "application/octet-stream" },
      options,
      send: raw,
      as: "nothing",
    });
  }

  /**
   * Deletes what is stored for a user in a place.
   *
   * Anyone for themselves, others with `d_u_list` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param subdirectory Name of the place, with slashes between those inside each other.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/users/{user-id}/ds/{subdirectory} (specs/exosite/portals/paths/user-storage.yaml)
   */
  delete(userId: string, subdirectory: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/users/{user-id}/ds/{subdirectory}", {
      path: { "user-id": userId, subdirectory: segments(subdirectory) },
      options,
      as: "nothing",
    });
  }

  /**
   * Lists what is stored for a user below a place.
   *
   * Anyone for themselves, others with `d_u_list` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @param subdirectory Name of the place, with slashes between those inside each other.
   * @returns Names of the places, without those below them.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/ds/{subdirectory}/* (specs/exosite/portals/paths/user-storage.yaml)
   */
  list(userId: string, subdirectory: string, options?: CallOptions): Call<string[]> {
    return call(this, "list", "GET", "/api/portals/v1/users/{user-id}/ds/{subdirectory}/*", {
      path: { "user-id": userId, subdirectory: segments(subdirectory) },
      options,
    });
  }

  /**
   * Gives what is stored for a user at the top.
   *
   * JSON is given as its value, text as such, anything else as bytes. Anyone for themselves, others with
   * `d_u_list` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @returns What is stored, with the media type that it was stored with.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/ds (specs/exosite/portals/paths/user-storage.yaml)
   */
  getRoot(userId: string, options?: CallOptions): Call<unknown> {
    return decoded(
      this,
      "getRoot",
      "GET",
      "/api/portals/v1/users/{user-id}/ds",
      { path: { "user-id": userId }, options, accept: "application/json, text/plain, */*" },
      { read: anyContent },
    );
  }

  /**
   * Lists what is stored for a user at the top.
   *
   * Anyone for themselves, others with `d_u_list` on the domain.
   *
   * @param userId Id of the user, or `_this` for the caller.
   * @returns Names of the places, without those below them.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/users/{user-id}/ds/* (specs/exosite/portals/paths/user-storage.yaml)
   */
  listRoot(userId: string, options?: CallOptions): Call<string[]> {
    return call(this, "listRoot", "GET", "/api/portals/v1/users/{user-id}/ds/*", {
      path: { "user-id": userId },
      options,
    });
  }
}
