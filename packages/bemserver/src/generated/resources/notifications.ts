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
} from "@busbar/runtime";
import type {
  Notification,
  NotificationCountByCampaign,
  NotificationPost,
  NotificationPut,
  NotificationsCountByCampaignQuery,
  NotificationsListQuery,
  NotificationsMarkAllAsReadQuery,
} from "../types.ts";

const pages = /* @__PURE__ */ cursor({
  parameter: "page",
  info: "header:X-Pagination",
  next: "next_page",
  total: "total",
});

/** News of events for users. */
export class Notifications extends Resource {
  static override readonly resource: string = "notifications";

  /**
   * Lists the notifications that the caller may see, page by page.
   *
   * Without `sort` the order is whatever the database gives, so pages may overlap: pass it when walking
   * through pages.
   *
   * @param query `sort`, `user_id`, `event_id`, `campaign_id`, `timestamp_min`, `timestamp_max`, `read`,
   *   `page`, `page_size`.
   * @returns One page of the notifications.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /notifications/ (specs/bemserver/paths/notifications.yaml)
   */
  list(query?: NotificationsListQuery, options?: ReadOptions): PageCall<Notification> {
    return page(this, "list", "GET", "/notifications/", { query, options, encode: { sort: csv } }, pages);
  }

  /**
   * Notifies a user of an event.
   *
   * @returns The notification as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /notifications/ (specs/bemserver/paths/notifications.yaml)
   */
  create(body: NotificationPost, options?: CallOptions): Call<Notification> {
    return call(this, "create", "POST", "/notifications/", { body, options });
  }

  /**
   * Gives one notification.
   *
   * @param itemId Id of the notification. Range: at least 0.
   * @returns The notification.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /notifications/{item_id} (specs/bemserver/paths/notifications.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<Notification> {
    return call(this, "get", "GET", "/notifications/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Marks a notification as read or unread.
   *
   * No If-Match, although the answers of `get` and `list` carry an ETag.
   *
   * @param itemId Id of the notification. Range: at least 0.
   * @returns The notification after the change.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see PUT /notifications/{item_id} (specs/bemserver/paths/notifications.yaml)
   */
  update(itemId: number, body: NotificationPut, options?: CallOptions): Call<Notification> {
    return call(this, "update", "PUT", "/notifications/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes a notification.
   *
   * No If-Match, although the answers of `get` and `list` carry an ETag.
   *
   * @param itemId Id of the notification. Range: at least 0.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see DELETE /notifications/{item_id} (specs/bemserver/paths/notifications.yaml)
   */
  delete(itemId: number, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/notifications/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }

  /**
   * Counts a user's notifications, in all and by campaign.
   *
   * Only administrators may count for others than themselves.
   *
   * @param query `user_id`, `read`.
   * @returns The numbers.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /notifications/count_by_campaign (specs/bemserver/paths/notifications.yaml)
   */
  countByCampaign(
    query: NotificationsCountByCampaignQuery,
    options?: ReadOptions,
  ): Call<NotificationCountByCampaign> {
    return call(this, "countByCampaign", "GET", "/notifications/count_by_campaign", { query, options });
  }

  /**
   * Marks all notifications of a user as read.
   *
   * Only administrators may do it for others than themselves.
   *
   * @param query `user_id`, `campaign_id`.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see PUT /notifications/mark_all_as_read (specs/bemserver/paths/notifications.yaml)
   */
  markAllAsRead(query: NotificationsMarkAllAsReadQuery, options?: CallOptions): Call<void> {
    return call(this, "markAllAsRead", "PUT", "/notifications/mark_all_as_read", {
      query,
      options,
      as: "nothing",
    });
  }
}
