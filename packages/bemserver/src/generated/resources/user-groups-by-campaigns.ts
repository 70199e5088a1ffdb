// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type {
  UserGroupByCampaign,
  UserGroupByCampaignPost,
  UserGroupsByCampaignsListQuery,
} from "../types.ts";

/** Which user group may see which campaign. */
export class UserGroupsByCampaigns extends Resource {
  static override readonly resource: string = "userGroupsByCampaigns";

  /**
   * Lists which user groups may see which campaigns.
   *
   * @param query `user_group_id`, `campaign_id`.
   * @returns The permissions.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /user_groups_by_campaigns/ (specs/bemserver/paths/campaigns.yaml)
   */
  list(query?: UserGroupsByCampaignsListQuery, options?: CallOptions): Call<UserGroupByCampaign[]> {
    return call(this, "list", "GET", "/user_groups_by_campaigns/", { query, options });
  }

  /**
   * Lets a user group see a campaign.
   *
   * @returns The permission as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /user_groups_by_campaigns/ (specs/bemserver/paths/campaigns.yaml)
   */
  create(body: UserGroupByCampaignPost, options?: CallOptions): Call<UserGroupByCampaign> {
    return call(this, "create", "POST", "/user_groups_by_campaigns/", { body, options });
  }

  /**
   * Gives one link between a user group and a campaign.
   *
   * @param itemId Id of the permission. Range: at least 0.
   * @returns The permission.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /user_groups_by_campaigns/{item_id} (specs/bemserver/paths/campaigns.yaml)
   */
  get(itemId: number, options?: CallOptions): Call<UserGroupByCampaign> {
    return call(this, "get", "GET", "/user_groups_by_campaigns/{item_id}", {
      path: { item_id: itemId },
      options,
    });
  }

  /**
   * Takes a campaign away from a user group; both stay.
   *
   * @param itemId Id of the permission. Range: at least 0.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see DELETE /user_groups_by_campaigns/{item_id} (specs/bemserver/paths/campaigns.yaml)
   */
  delete(itemId: number, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/user_groups_by_campaigns/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
