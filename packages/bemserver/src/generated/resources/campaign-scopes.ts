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
  CampaignScope,
  CampaignScopePost,
  CampaignScopePut,
  CampaignScopesListQuery,
} from "../types.ts";

/** Parts of a campaign, by which access to time series and events is given. */
export class CampaignScopes extends Resource {
  static override readonly resource: string = "campaignScopes";

  /**
   * Lists the campaign scopes that the caller may use.
   *
   * @param query `sort`, `name`, `campaign_id`.
   * @returns The campaign scopes.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /campaign_scopes/ (specs/bemserver/paths/campaigns.yaml)
   */
  list(query?: CampaignScopesListQuery, options?: ReadOptions): Call<CampaignScope[]> {
    return call(this, "list", "GET", "/campaign_scopes/", { query, options, encode: { sort: csv } });
  }

  /**
   * Adds a scope to a campaign.
   *
   * @returns The campaign scope as it was created.
   * @throws {BadRequestError} 400: The body is no JSON, or the Authorization header is malformed.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ConflictError} 409: It does not go with what is there: something unique would exist twice,
   *   or something named does not exist.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /campaign_scopes/ (specs/bemserver/paths/campaigns.yaml)
   */
  create(body: CampaignScopePost, options?: CallOptions): Call<CampaignScope> {
    return call(this, "create", "POST", "/campaign_scopes/", { body, options });
  }

  /**
   * Gives one campaign scope.
   *
   * @param itemId Id of the campaign scope. Range: at least 0.
   * @returns The campaign scope.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @see GET /campaign_scopes/{item_id} (specs/bemserver/paths/campaigns.yaml)
   */
  get(itemId: number, options?: ReadOptions): Call<CampaignScope> {
    return call(this, "get", "GET", "/campaign_scopes/{item_id}", { path: { item_id: itemId }, options });
  }

  /**
   * Replaces name and description of a campaign scope.
   *
   * @param itemId Id of the campaign scope. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @returns The campaign scope after the change.
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
   * @see PUT /campaign_scopes/{item_id} (specs/bemserver/paths/campaigns.yaml)
   */
  update(itemId: number, body: CampaignScopePut, options: WriteOptions): Call<CampaignScope> {
    return call(this, "update", "PUT", "/campaign_scopes/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }

  /**
   * Removes a campaign scope with its time series, their values, and its events.
   *
   * @param itemId Id of the campaign scope. Range: at least 0.
   * @param options `ifMatch`: the item as it was read, or its ETag.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {PreconditionError} 412: The item was changed since the ETag in If-Match was current. 428:
   *   If-Match is missing.
   * @see DELETE /campaign_scopes/{item_id} (specs/bemserver/paths/campaigns.yaml)
   */
  delete(itemId: number, options: WriteOptions): Call<void> {
    return call(this, "delete", "DELETE", "/campaign_scopes/{item_id}", {
      path: { item_id: itemId },
      options,
      as: "nothing",
    });
  }
}
