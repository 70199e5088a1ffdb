// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { TagAnswer, TagList, TagPut, TagsListQuery } from "../types.ts";

/** Tags of installations. */
export class Tags extends Resource {
  static override readonly resource: string = "tags";

  /**
   * Lists the tags of an installation by who gave them.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `filter`.
   * @returns The tags.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/tags (specs/vrm/paths/tags.yaml)
   */
  list(idSite: number, query?: TagsListQuery, options?: CallOptions): Call<TagList> {
    return call(this, "list", "GET", "/installations/{idSite}/tags", { path: { idSite }, query, options });
  }

  /**
   * Gives an installation a tag.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The tag.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see PUT /installations/{idSite}/tags (specs/vrm/paths/tags.yaml)
   */
  create(idSite: number, body: TagPut, options?: CallOptions): Call<TagAnswer> {
    return call(this, "create", "PUT", "/installations/{idSite}/tags", { path: { idSite }, body, options });
  }

  /**
   * Takes a tag from an installation.
   *
   * The tag is named in a JSON body, which some proxies take out of a DELETE.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The tag that is gone.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see DELETE /installations/{idSite}/tags (specs/vrm/paths/tags.yaml)
   */
  delete(idSite: number, body: TagPut, options?: CallOptions): Call<TagAnswer> {
    return call(this, "delete", "DELETE", "/installations/{idSite}/tags", {
      path: { idSite },
      body,
      options,
    });
  }
}
