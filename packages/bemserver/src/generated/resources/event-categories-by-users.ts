// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type {
  EventCategoriesByUsersListQuery,
  EventCategoryByUser,
  EventCategoryByUserPost,
  EventCategoryByUserPut,
} from "../types.ts";

/**
 * Subscriptions: from which level on a user is notified of events of a category. Without one it is
 * from `WARNING` on.
 */
export class EventCategoriesByUsers extends Resource {
  static override readonly resource: string = "eventCategoriesByUsers";

  /**
   * Lists subscriptions: an administrator sees all, others their own.
   *
   * @param query `category_id`, `user_id`.
   * @returns The subscriptions.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /event_categories_by_users/ (specs/bemserver/paths/events.yaml)
   */
  list(query?: EventCategoriesByUsersListQuery, options?: ReadOptions): Call<EventCategoryByUser[]> {
    return call(this, "list", "GET", "/event_categories_by_users/", { query, options });
  }

  /**
   * Subscribes a user to the events of a category, from a level on.
   *
   * @returns The subscription as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /event_categories_by_users/ (specs/bemserver/paths/events.yaml)
   */
  create(body: EventCategoryByUserPost, options?: CallOptions): Call<EventCategoryByUser> {
    return call(this, "create", "POST", "/event_categories_by_users/", { body, options });
  }

  /**
   * Gives one subscription of a user to an event category.
   *
   * @param itemId Id of the subscription. Range: at least 0.
   * @returns The subscription.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /event_categories_by_users/{item_id} (specs/bemserver/paths/events.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<EventCategoryByUser> {
    return call(this, "get", "GET", "/event_categories_by_users/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Replaces category and least level of a subscription.
   *
   * @param itemId Id of the subscription. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The subscription after the change.
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
   * @see PUT /event_categories_by_users/{item_id} (specs/bemserver/paths/events.yaml)
   */
  update(itemId: number, body: EventCategoryByUserPut, options: WriteOptions): Call<EventCategoryByUser> {
    return call(this, "update", "PUT", "/event_categories_by_users/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Ends a subscription; from then on the user is notified from `WARNING` on, as without one.
   *
   * @param itemId Id of the subscription. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /event_categories_by_users/{item_id} (specs/bemserver/paths/events.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/event_categories_by_users/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
