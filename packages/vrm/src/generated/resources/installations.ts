// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  countedPages,
  page,
  type PageCall,
  Resource,
} from "@busbar/runtime";
import type {
  AttributeSearchRecord,
  FavoriteAnswer,
  FavoritePost,
  InstallationIdentifier,
  InstallationList,
  InstallationSearchAnswer,
  InstallationSettingsAnswer,
  InstallationSettingsPost,
  InstallationsListQuery,
  InstallationsSearchByAttributesQuery,
  InstallationsSearchQuery,
  SiteIdAnswer,
  SystemOverview,
  UnlinkAnswer,
} from "../types.ts";

const pages = /* @__PURE__ */ countedPages({
  parameter: "page",
  size: "count",
  usual: 100,
  most: 1000,
  items: "/records",
});

/** Installations (sites): finding, adding, changing and leaving them, and what devices they have. */
export class Installations extends Resource {
  static override readonly resource: string = "installations";

  /**
   * Lists the installations that a user can reach.
   *
   * Ordinary users can ask for their own only, dealers also for those of their customers. There are no
   * pages.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @param query `extended`, `idSite`.
   * @returns The installations.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /users/{idUser}/installations (specs/vrm/paths/installations.yaml)
   */
  list(idUser: number, query?: InstallationsListQuery, options?: CallOptions): Call<InstallationList> {
    return call(this, "list", "GET", "/users/{idUser}/installations", { path: { idUser }, query, options });
  }

  /**
   * Lists the installations that the caller can reach, without knowing the caller's id.
   *
   * Not documented, but the Node-RED node uses it. What is documented is `users.me` and then
   * `installations.list`.
   *
   * @returns The installations.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /users/me/installations (specs/vrm/paths/installations.yaml)
   */
  listMine(options?: CallOptions): Call<InstallationList> {
    return call(this, "listMine", "GET", "/users/me/installations", { options });
  }

  /**
   * Adds an installation to an account by its portal id.
   *
   * A mail tells when it is done.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @returns The id of the installation.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /users/{idUser}/addsite (specs/vrm/paths/installations.yaml)
   */
  add(idUser: number, body: InstallationIdentifier, options?: CallOptions): Call<SiteIdAnswer> {
    return call(this, "add", "POST", "/users/{idUser}/addsite", { path: { idUser }, body, options });
  }

  /**
   * Gives the id of an installation for its portal id.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @returns The id of the installation.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /users/{idUser}/get-site-id (specs/vrm/paths/installations.yaml)
   */
  getSiteId(idUser: number, body: InstallationIdentifier, options?: CallOptions): Call<SiteIdAnswer> {
    return call(this, "getSiteId", "POST", "/users/{idUser}/get-site-id", {
      path: { idUser },
      body,
      options,
      retry: "safe",
    });
  }

  /**
   * Searches the installations that a user can reach for a text.
   *
   * Looks at ids, portal ids, names and e-mail addresses of users, their domains, and serial numbers of
   * devices.
   *
   * @param idUser Id of the user; one's own is `user.id` of `users.me`. Range: at least 1.
   * @param query `query`.
   * @returns The installations found.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /users/{idUser}/search (specs/vrm/paths/installations.yaml)
   */
  search(
    idUser: number,
    query: InstallationsSearchQuery,
    options?: CallOptions,
  ): Call<InstallationSearchAnswer> {
    return call(this, "search", "GET", "/users/{idUser}/search", { path: { idUser }, query, options });
  }

  /**
   * Searches the caller's installations for values of their attributes, page by page.
   *
   * The answer says neither how many there are nor whether there is a further page, so the list ends
   * with a page that is not full.
   *
   * @param query `query`, `page`, `count`.
   * @returns One page of the installations found.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installation-data-attributes (specs/vrm/paths/installations.yaml)
   */
  searchByAttributes(
    query: InstallationsSearchByAttributesQuery,
    options?: CallOptions,
  ): PageCall<AttributeSearchRecord> {
    return page(
      this,
      "searchByAttributes",
      "GET",
      "/installation-data-attributes",
      { query, options },
      pages,
    );
  }

  /**
   * Lists the devices of an installation with firmware, connection and settings.
   *
   * The `instance` of a device is what the widgets ask for. Tanks may be missing here although
   * `diagnostics.list` has them.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The devices.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/system-overview (specs/vrm/paths/installations.yaml)
   */
  getSystemOverview(idSite: number, options?: CallOptions): Call<SystemOverview> {
    return call(this, "getSystemOverview", "GET", "/installations/{idSite}/system-overview", {
      path: { idSite },
      options,
    });
  }

  /**
   * Changes general settings of an installation.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns What was changed.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/settings (specs/vrm/paths/installations.yaml)
   */
  updateSettings(
    idSite: number,
    body: InstallationSettingsPost,
    options?: CallOptions,
  ): Call<InstallationSettingsAnswer> {
    return call(this, "updateSettings", "POST", "/installations/{idSite}/settings", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Makes an installation a favourite of the caller, or ends that.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The mark as it was set.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/favorite (specs/vrm/paths/installations.yaml)
   */
  setFavorite(idSite: number, body: FavoritePost, options?: CallOptions): Call<FavoriteAnswer> {
    return call(this, "setFavorite", "POST", "/installations/{idSite}/favorite", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Takes an installation out of the caller's account.
   *
   * A failure is a 200 with `success: false` and `error_code` `site_not_linked` or
   * `installation_was_not_unlinked`.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The link is gone; or a failure with status 200, which is thrown.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/unlink (specs/vrm/paths/installations.yaml)
   */
  unlink(idSite: number, options?: CallOptions): Call<UnlinkAnswer> {
    return call(this, "unlink", "POST", "/installations/{idSite}/unlink", { path: { idSite }, options });
  }
}
