// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, cursor, page, type PageCall, Resource } from "@busbar/runtime";
import type { EventBySpace, EventBySpacePost, EventsBySpacesListQuery } from "../types.ts";

const pages = /* @__PURE__ */ cursor({
  parameter: "page",
  info: "header:X-Pagination",
  next: "next_page",
  total: "total",
});

/** Which event happened in a space. */
export class EventsBySpaces extends Resource {
  static override readonly resource: string = "eventsBySpaces";

  /**
   * Lists links between events and spaces, page by page.
   *
   * @param query `space_id`, `event_id`, `page`, `page_size`.
   * @returns One page of the links.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /events_by_spaces/ (specs/bemserver/paths/events-by-structural-elements.yaml)
   */
  list(query?: EventsBySpacesListQuery, options?: CallOptions): PageCall<EventBySpace> {
    return page(this, "list", "GET", "/events_by_spaces/", { query, options }, pages);
  }

  /**
   * Links an event to a space.
   *
   * An event that does not exist is a 500, not a 409.
   *
   * @returns The link as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /events_by_spaces/ (specs/bemserver/paths/events-by-structural-elements.yaml)
   */
  create(body: EventBySpacePost, options?: CallOptions): Call<EventBySpace> {
    return call(this, "create", "POST", "/events_by_spaces/", { body, options });
  }

  /**
   * Gives one link between an event and a space.
   *
   * @param itemId Id of the link. Range: at least 0.
   * @returns The link.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /events_by_spaces/{item_id} (specs/bemserver/paths/events-by-structural-elements.yaml)
   */
  get(itemId: number, options?: CallOptions): Call<EventBySpace> {
    return call(this, "get", "GET", "/events_by_spaces/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Removes a link between an event and a space; both stay.
   *
   * @param itemId Id of the link. Range: at least 0.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see DELETE /events_by_spaces/{item_id} (specs/bemserver/paths/events-by-structural-elements.yaml)
   */
  delete(itemId: number, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/events_by_spaces/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
