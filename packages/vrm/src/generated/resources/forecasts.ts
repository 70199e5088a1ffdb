// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type {
  ForecastLastReset,
  ForecastReset,
  ForecastsGetLastResetQuery,
  SuccessAnswer,
} from "../types.ts";

/** Forecasts of solar yield and consumption. */
export class Forecasts extends Resource {
  static override readonly resource: string = "forecasts";

  /**
   * Gives when the forecasts were last made to forget.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `resetType`.
   * @returns The time.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/reset-forecasts (specs/vrm/paths/dynamic-ess.yaml)
   */
  getLastReset(
    idSite: number,
    query?: ForecastsGetLastResetQuery,
    options?: CallOptions,
  ): Call<ForecastLastReset> {
    return call(this, "getLastReset", "GET", "/installations/{idSite}/reset-forecasts", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Makes the forecasts forget all data up to now, as if the installation were new.
   *
   * A refusal may be a 400 with nothing but `success: false`.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The forecasts start anew.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/reset-forecasts (specs/vrm/paths/dynamic-ess.yaml)
   */
  reset(idSite: number, body: ForecastReset, options?: CallOptions): Call<SuccessAnswer> {
    return call(this, "reset", "POST", "/installations/{idSite}/reset-forecasts", {
      path: { idSite },
      body,
      options,
    });
  }
}
