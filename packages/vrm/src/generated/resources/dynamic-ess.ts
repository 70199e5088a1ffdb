// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, inSeconds, Resource } from "@busbar/runtime";
import type {
  ConsumptionAdjustments,
  DynamicEssAnswer,
  DynamicEssGetScheduleQuery,
  DynamicEssPatch,
  DynamicEssPost,
  OpenAnswer,
} from "../types.ts";

/**
 * Dynamic ESS: buying, storing and selling energy by price. Its settings move real power, so they are
 * never repeated by themselves.
 */
export class DynamicEss extends Resource {
  static override readonly resource: string = "dynamicEss";

  /**
   * Gives the settings of Dynamic ESS.
   *
   * For an installation without Dynamic ESS the answer is an error whose `errors` is a list and which
   * has no `error_code`; it was seen with 404 and with 200.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The settings.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/dynamic-ess-settings (specs/vrm/paths/dynamic-ess.yaml)
   */
  getSettings(idSite: number, options?: CallOptions): Call<DynamicEssAnswer> {
    return call(this, "getSettings", "GET", "/installations/{idSite}/dynamic-ess-settings", {
      path: { idSite },
      options,
    });
  }

  /**
   * Replaces the settings of Dynamic ESS.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The settings after the change.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/dynamic-ess-settings (specs/vrm/paths/dynamic-ess.yaml)
   */
  replaceSettings(idSite: number, body: DynamicEssPost, options?: CallOptions): Call<DynamicEssAnswer> {
    return call(this, "replaceSettings", "POST", "/installations/{idSite}/dynamic-ess-settings", {
      path: { idSite },
      body,
      options,
      retry: "never",
    });
  }

  /**
   * Changes some settings of Dynamic ESS.
   *
   * Not documented, but the Node-RED node uses it, whose author is with the vendor.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The settings after the change.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see PATCH /installations/{idSite}/dynamic-ess-settings (specs/vrm/paths/dynamic-ess.yaml)
   */
  updateSettings(idSite: number, body: DynamicEssPatch, options?: CallOptions): Call<DynamicEssAnswer> {
    return call(this, "updateSettings", "PATCH", "/installations/{idSite}/dynamic-ess-settings", {
      path: { idSite },
      body,
      options,
      retry: "never",
    });
  }

  /**
   * Gives the schedule of Dynamic ESS.
   *
   * Not documented, but the Node-RED node uses it and sends `async: 0`.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `async`.
   * @returns The schedule, whose form is not documented.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/schedule-dynamic-ess (specs/vrm/paths/dynamic-ess.yaml)
   */
  getSchedule(idSite: number, query?: DynamicEssGetScheduleQuery, options?: CallOptions): Call<OpenAnswer> {
    return call(this, "getSchedule", "GET", "/installations/{idSite}/schedule-dynamic-ess", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Overrules the forecast of consumption for single hours.
   *
   * Not documented, but the Node-RED node uses it.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The adjustments are stored.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/adjust-consumption (specs/vrm/paths/dynamic-ess.yaml)
   */
  adjustConsumption(idSite: number, body: ConsumptionAdjustments, options?: CallOptions): Call<OpenAnswer> {
    return call(this, "adjustConsumption", "POST", "/installations/{idSite}/adjust-consumption", {
      path: { idSite },
      get body() {
        return inSeconds(
          body,
          "vrm_consumption_fc_adj.*.timestamp",
          "vrm_consum_evcs_fc_adj.*.timestamp",
          "vrm_consum_hp_fc_adj.*.timestamp",
        );
      },
      options,
    });
  }
}
