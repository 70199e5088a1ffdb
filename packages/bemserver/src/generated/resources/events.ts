// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  csv,
  cursor,
  page,
  type PageCall,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type { Event, EventPost, EventPut, EventsListQuery } from "../types.ts";

const pages = /* @__PURE__ */ cursor({
  parameter: "page",
  info: "header:X-Pagination",
  next: "next_page",
  total: "total",
});

/** Things that happened, with time, level and source. */
export class Events extends Resource {
  static override readonly resource: string = "events";

  /**
   * Lists the events that the caller may see, page by page.
   *
   * Without `sort` the order is whatever the database gives, so pages may overlap: pass it when walking
   * through pages. A filter by an element and its `recurse_` companion exclude each other.
   *
   * @param query `sort`, `campaign_id`, `campaign_scope_id`, `user_id`, `source`, `in_source`,
   *   `category_id`, `level`, `level_min`, `timestamp_min`, `timestamp_max`, `timeseries_id`, `site_id`,
   *   `recurse_site_id`, `building_id`, `recurse_building_id`, `storey_id`, `recurse_storey_id`,
   *   `space_id`, `zone_id`, `page`, `page_size`.
   * @returns One page of the events.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /events/ (specs/bemserver/paths/events.yaml)
   */
  list(query?: EventsListQuery, options?: ReadOptions): PageCall<Event> {
    return page(this, "list", "GET", "/events/", { query, options, encode: { sort: csv } }, pages);
  }

  /**
   * Records an event; users are notified of it as their subscriptions say.
   *
   * @returns The event as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /events/ (specs/bemserver/paths/events.yaml)
   */
  create(body: EventPost, options?: CallOptions): Call<Event> {
    return call(this, "create", "POST", "/events/", { body, options });
  }

  /**
   * Gives one event.
   *
   * @param itemId Id of the event. Range: at least 0.
   * @returns The event.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /events/{item_id} (specs/bemserver/paths/events.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<Event> {
    return call(this, "get", "GET", "/events/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces category, level, source and description of an event.
   *
   * @param itemId Id of the event. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The event after the change.
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
   * @see PUT /events/{item_id} (specs/bemserver/paths/events.yaml)
   */
  update(itemId: number, body: EventPut, options: WriteOptions): Call<Event> {
    return call(this, "update", "PUT", "/events/{item_id}", { path: { item_id: itemId }, body, options });
  }

  /**
   * Removes an event with its links and notifications.
   *
   * @param itemId Id of the event. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /events/{item_id} (specs/bemserver/paths/events.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/events/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
