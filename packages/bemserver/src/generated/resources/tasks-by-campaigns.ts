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
  TaskByCampaign,
  TaskByCampaignPost,
  TaskByCampaignPut,
  TasksByCampaignsListQuery,
} from "../types.ts";

/** Which tasks the server runs for which campaign again and again, and over which time span. */
export class TasksByCampaigns extends Resource {
  static override readonly resource: string = "tasksByCampaigns";

  /**
   * Lists the tasks that are set up for campaigns.
   *
   * @param query `campaign_id`, `task_name`, `is_enabled`.
   * @returns The settings.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @since server 0.26
   * @see GET /tasks_by_campaigns/ (specs/bemserver/paths/tasks.yaml)
   */
  list(query?: TasksByCampaignsListQuery, options?: ReadOptions): Call<TaskByCampaign[]> {
    return call(this, "list", "GET", "/tasks_by_campaigns/", { query, options });
  }

  /**
   * Sets up a task for a campaign.
   *
   * The same task may be set up twice for a campaign; the server does not mind.
   *
   * @returns The setting as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @since server 0.26
   * @see POST /tasks_by_campaigns/ (specs/bemserver/paths/tasks.yaml)
   */
  create(body: TaskByCampaignPost, options?: CallOptions): Call<TaskByCampaign> {
    return call(this, "create", "POST", "/tasks_by_campaigns/", { body, options });
  }

  /**
   * Gives one setting of a task for a campaign.
   *
   * @param itemId Id of the setting. Range: at least 0.
   * @returns The setting.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @since server 0.26
   * @see GET /tasks_by_campaigns/{item_id} (specs/bemserver/paths/tasks.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<TaskByCampaign> {
    return call(this, "get", "GET", "/tasks_by_campaigns/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces parameters, time span and switch of a task for a campaign.
   *
   * @param itemId Id of the setting. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The setting after the change.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @since server 0.26
   * @see PUT /tasks_by_campaigns/{item_id} (specs/bemserver/paths/tasks.yaml)
   */
  update(itemId: number, body: TaskByCampaignPut, options: WriteOptions): Call<TaskByCampaign> {
    return call(this, "update", "PUT", "/tasks_by_campaigns/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Takes a task off a campaign.
   *
   * @param itemId Id of the setting. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @since server 0.26
   * @see DELETE /tasks_by_campaigns/{item_id} (specs/bemserver/paths/tasks.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/tasks_by_campaigns/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
