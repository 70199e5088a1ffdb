// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  csv,
  type ReadOptions,
  Resource,
  type WriteOptions,
} from "@busbar/runtime";
import type {
  StCheckOutliersByCampaign,
  StCheckOutliersByCampaignFull,
  StCheckOutliersByCampaignPost,
  StCheckOutliersByCampaignPut,
  StCheckOutliersByCampaignsGetFullQuery,
  StCheckOutliersByCampaignsListQuery,
} from "../types.ts";

/** Which campaigns are checked for outliers. Only on servers up to 0.25; then see `tasksByCampaigns`. */
export class StCheckOutliersByCampaigns extends Resource {
  static override readonly resource: string = "stCheckOutliersByCampaigns";

  /**
   * Lists the settings of the outlier service by campaign.
   *
   * @param query `campaign_id`.
   * @returns The settings.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @deprecated Only on servers up to 0.25.
   * @see GET /st_check_outliers_by_campaigns/ (specs/bemserver/paths/legacy-checks.yaml)
   */
  list(
    query?: StCheckOutliersByCampaignsListQuery,
    options?: ReadOptions,
  ): Call<StCheckOutliersByCampaign[]> {
    return call(this, "list", "GET", "/st_check_outliers_by_campaigns/", { query, options });
  }

  /**
   * Sets up the outlier service for a campaign.
   *
   * @returns The setting as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @deprecated Only on servers up to 0.25.
   * @see POST /st_check_outliers_by_campaigns/ (specs/bemserver/paths/legacy-checks.yaml)
   */
  create(body: StCheckOutliersByCampaignPost, options?: CallOptions): Call<StCheckOutliersByCampaign> {
    return call(this, "create", "POST", "/st_check_outliers_by_campaigns/", { body, options });
  }

  /**
   * Gives one setting of the outlier service.
   *
   * @param itemId Id of the setting. Range: at least 0.
   * @returns The setting.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @deprecated Only on servers up to 0.25.
   * @see GET /st_check_outliers_by_campaigns/{item_id} (specs/bemserver/paths/legacy-checks.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<StCheckOutliersByCampaign> {
    return call(this, "get", "GET", "/st_check_outliers_by_campaigns/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Switches the outlier service of a campaign on or off.
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
   * @deprecated Only on servers up to 0.25.
   * @see PUT /st_check_outliers_by_campaigns/{item_id} (specs/bemserver/paths/legacy-checks.yaml)
   */
  update(
    itemId: number,
    body: StCheckOutliersByCampaignPut,
    options: WriteOptions,
  ): Call<StCheckOutliersByCampaign> {
    return call(this, "update", "PUT", "/st_check_outliers_by_campaigns/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Takes the outlier service off a campaign.
   *
   * @param itemId Id of the setting. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @deprecated Only on servers up to 0.25.
   * @see DELETE /st_check_outliers_by_campaigns/{item_id} (specs/bemserver/paths/legacy-checks.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/st_check_outliers_by_campaigns/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }

  /**
   * Lists every campaign with the state of its outlier service, set up or not.
   *
   * @param query `sort`, `is_enabled`, `campaign_id`, `in_campaign_name`.
   * @returns The settings, including those that were never set up.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @deprecated Only on servers up to 0.25.
   * @see GET /st_check_outliers_by_campaigns/full (specs/bemserver/paths/legacy-checks.yaml)
   */
  getFull(
    query?: StCheckOutliersByCampaignsGetFullQuery,
    options?: ReadOptions,
  ): Call<StCheckOutliersByCampaignFull[]> {
    return call(this, "getFull", "GET", "/st_check_outliers_by_campaigns/full", {
      query,
      options,
      encode: { sort: csv },
    });
  }
}
