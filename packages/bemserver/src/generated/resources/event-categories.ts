// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type { EventCategory, EventCategoryPost, EventCategoryPut } from "../types.ts";

/** Kinds of events. */
export class EventCategories extends Resource {
  static override readonly resource: string = "eventCategories";

  /**
   * Lists the event categories.
   *
   * @returns The event categories.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @see GET /event_categories/ (specs/bemserver/paths/events.yaml)
   */
  list(options?: ReadOptions): Call<EventCategory[]> {
    return call(this, "list", "GET", "/event_categories/", { options });
  }

  /**
   * Adds an event category.
   *
   * @returns The event category as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /event_categories/ (specs/bemserver/paths/events.yaml)
   */
  create(body: EventCategoryPost, options?: CallOptions): Call<EventCategory> {
    return call(this, "create", "POST", "/event_categories/", { body, options });
  }

  /**
   * Gives one event category.
   *
   * @param itemId Id of the event category. Range: at least 0.
   * @returns The event category.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /event_categories/{item_id} (specs/bemserver/paths/events.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<EventCategory> {
    return call(this, "get", "GET", "/event_categories/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces name and description of an event category.
   *
   * @param itemId Id of the event category. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The event category after the change.
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
   * @see PUT /event_categories/{item_id} (specs/bemserver/paths/events.yaml)
   */
  update(itemId: number, body: EventCategoryPut, options: WriteOptions): Call<EventCategory> {
    return call(this, "update", "PUT", "/event_categories/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes an event category with all events of it.
   *
   * @param itemId Id of the event category. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /event_categories/{item_id} (specs/bemserver/paths/events.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/event_categories/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
