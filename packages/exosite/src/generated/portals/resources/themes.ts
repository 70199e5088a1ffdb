// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { Theme, ThemePost, ThemePut } from "../types.ts";

/** Themes: looks of the domain. For its administrators. */
export class Themes extends Resource {
  static override readonly resource: string = "themes";

  /**
   * Lists the themes of the domain.
   *
   * Needs `___admin` on the domain. Samples of the documentation leave out the last slash.
   *
   * @returns The themes.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/themes/ (specs/exosite/portals/paths/themes.yaml)
   */
  list(options?: CallOptions): Call<Theme[]> {
    return call(this, "list", "GET", "/api/portals/v1/themes/", { options });
  }

  /**
   * Creates a theme with the usual looks.
   *
   * Needs `___admin` on the domain. The documentation says 200, its sample has 201. `update` gives it
   * looks of its own.
   *
   * @returns The theme.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see POST /api/portals/v1/themes (specs/exosite/portals/paths/themes.yaml)
   */
  create(body: ThemePost, options?: CallOptions): Call<Theme> {
    return call(this, "create", "POST", "/api/portals/v1/themes", {
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Tells about a theme.
   *
   * Needs `___admin` on the domain.
   *
   * @param themeId Id of the theme.
   * @returns The theme.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/themes/{theme-id} (specs/exosite/portals/paths/themes.yaml)
   */
  get(themeId: string, options?: CallOptions): Call<Theme> {
    return call(this, "get", "GET", "/api/portals/v1/themes/{theme-id}", {
      path: { "theme-id": themeId },
      options,
    });
  }

  /**
   * Changes a theme.
   *
   * Needs `___admin` on the domain. What is left out stays (inferred); images cannot be changed.
   *
   * @param themeId Id of the theme.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/themes/{theme-id} (specs/exosite/portals/paths/themes.yaml)
   */
  update(themeId: string, body: ThemePut, options?: CallOptions): Call<void> {
    return call(this, "update", "PUT", "/api/portals/v1/themes/{theme-id}", {
      path: { "theme-id": themeId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
    });
  }

  /**
   * Deletes a theme.
   *
   * The platform's own theme takes its place where it was the default. Needs `___admin` on the domain.
   *
   * @param themeId Id of the theme.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/themes/{theme-id} (specs/exosite/portals/paths/themes.yaml)
   */
  delete(themeId: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/themes/{theme-id}", {
      path: { "theme-id": themeId },
      options,
      as: "nothing",
    });
  }
}
