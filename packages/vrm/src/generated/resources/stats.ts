// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource, seconds } from "@busbar/runtime";
import type {
  OverallStatsAnswer,
  StatsAnswer,
  StatsByInstanceAnswer,
  StatsGetByInstanceQuery,
  StatsGetOverallQuery,
  StatsGetQuery,
} from "../types.ts";

/** Statistics: attributes as points in time and as totals. */
export class Stats extends Resource {
  static override readonly resource: string = "stats";

  /**
   * Gives attributes of an installation as points in time, and their totals.
   *
   * Without times it is the last 24 hours. How long a span may be depends on the interval: 31 days for
   * `15mins` and `hours`, 180 days for `days`, 140 days for `weeks`, 24 months for `months`, 5 years for
   * `years`; a longer one is a 400. Times in the answer are milliseconds, those asked for are seconds.
   * An attribute without data is false instead of a list, and without any data at all there is an empty
   * list instead of a map. `stats.series` of the package evens this out and splits long spans.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `type`, `interval`, `attributeCodes[]`, `start`, `end`.
   * @returns The statistics by code.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/stats (specs/vrm/paths/stats.yaml)
   */
  get(idSite: number, query?: StatsGetQuery, options?: CallOptions): Call<StatsAnswer> {
    return call(this, "get", "GET", "/installations/{idSite}/stats", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Gives attributes of an installation as points in time for each device, and their totals.
   *
   * Without times it is the last 24 hours. How long a span may be depends on the interval: 31 days for
   * `15mins` and `hours`, 180 days for `days`, 140 days for `weeks`, 24 months for `months`, 5 years for
   * `years`; a longer one is a 400. Times in the answer are milliseconds, those asked for are seconds.
   * An attribute without data is false instead of a list.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `type`, `interval`, `attributeCodes[]`, `start`, `end`.
   * @returns The statistics by device.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/stats#by-instance (specs/vrm/paths/stats.yaml)
   */
  getByInstance(
    idSite: number,
    query?: StatsGetByInstanceQuery,
    options?: CallOptions,
  ): Call<StatsByInstanceAnswer> {
    return call(this, "getByInstance", "GET", "/installations/{idSite}/stats#by-instance", {
      path: { idSite },
      query: { ...query, show_instance: true },
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Gives totals of an installation for today, this week, this month and this year.
   *
   * 404 for installations with nothing but a battery. There are no totals over the whole lifetime.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `type`, `attributeCodes[]`.
   * @returns The totals.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/overallstats (specs/vrm/paths/stats.yaml)
   */
  getOverall(idSite: number, query?: StatsGetOverallQuery, options?: CallOptions): Call<OverallStatsAnswer> {
    return call(this, "getOverall", "GET", "/installations/{idSite}/overallstats", {
      path: { idSite },
      query,
      options,
    });
  }
}
