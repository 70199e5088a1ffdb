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
import type { Campaign, CampaignPost, CampaignPut, CampaignsListQuery } from "../types.ts";

/** Measuring campaigns: what all sites, zones and time series belong to. */
export class Campaigns extends Resource {
  static override readonly resource: string = "campaigns";

  /**
   * Lists the campaigns that the caller may see.
   *
   * @param query `sort`, `name`, `in_name`.
   * @returns The campaigns.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /campaigns/ (specs/bemserver/paths/campaigns.yaml)
   */
  list(query?: CampaignsListQuery, options?: ReadOptions): Call<Campaign[]> {
    return call(this, "list", "GET", "/campaigns/", { query, options, encode: { sort: csv } });
  }

  /**
   * Adds a campaign.
   *
   * @returns The campaign as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /campaigns/ (specs/bemserver/paths/campaigns.yaml)
   */
  create(body: CampaignPost, options?: CallOptions): Call<Campaign> {
    return call(this, "create", "POST", "/campaigns/", { body, options });
  }

  /**
   * Gives one campaign.
   *
   * @param itemId Id of the campaign. Range: at least 0.
   * @returns The campaign.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /campaigns/{item_id} (specs/bemserver/paths/campaigns.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<Campaign> {
    return call(this, "get", "GET", "/campaigns/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces name, description, time span and time zone of a campaign.
   *
   * @param itemId Id of the campaign. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The campaign after the change.
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
   * @see PUT /campaigns/{item_id} (specs/bemserver/paths/campaigns.yaml)
   */
  update(itemId: number, body: CampaignPut, options: WriteOptions): Call<Campaign> {
    return call(this, "update", "PUT", "/campaigns/{item_id}", { path: { item_id: itemId }, body, options });
  }

  /**
   * Removes a campaign with everything in it: scopes, sites, zones, time series and their values,
   * events.
   *
   * @param itemId Id of the campaign. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /campaigns/{item_id} (specs/bemserver/paths/campaigns.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/campaigns/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
