// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource, seconds } from "@busbar/runtime";
import type {
  DownloadsGetDataQuery,
  DownloadsGetGpsTrackQuery,
  DownloadsGetOverviewBody,
  DownloadsGetOverviewXlsxBody,
  DownloadsMailDataQuery,
  OverviewAnswer,
  SuccessAnswer,
} from "../types.ts";

/** Files. */
export class Downloads extends Resource {
  static override readonly resource: string = "downloads";

  /**
   * Exports data of an installation as a file, base64 encoded.
   *
   * Superseded according to the vendor, who names no successor; `stats.get` has most of it. Without
   * times it is the last 24 hours. The media type follows `format`, the body is base64 text in each
   * case; the package decodes it.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `datatype`, `format`, `start`, `end`, `debug`.
   * @returns The file as base64 text, whatever the media type says.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @deprecated Superseded.
   * @see GET /installations/{idSite}/data-download (specs/vrm/paths/downloads.yaml)
   */
  getData(idSite: number, query?: DownloadsGetDataQuery, options?: CallOptions): Call<string> {
    return call(this, "getData", "GET", "/installations/{idSite}/data-download", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
      accept:
        "text/csv, text/html, application/vnd.ms-excel, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      as: "text",
    });
  }

  /**
   * Has data of an installation sent as a file by mail.
   *
   * Superseded according to the vendor. The mail goes to the caller's address.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `datatype`, `format`, `start`, `end`, `debug`.
   * @returns The export has begun.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @deprecated Superseded.
   * @see GET /installations/{idSite}/data-download#mail (specs/vrm/paths/downloads.yaml)
   */
  mailData(idSite: number, query?: DownloadsMailDataQuery, options?: CallOptions): Call<SuccessAnswer> {
    return call(this, "mailData", "GET", "/installations/{idSite}/data-download#mail", {
      path: { idSite },
      query: { ...query, async: true },
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Gives where an installation was between two times, as KML.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `start`, `end`.
   * @returns The track.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/gps-download (specs/vrm/paths/downloads.yaml)
   */
  getGpsTrack(idSite: number, query: DownloadsGetGpsTrackQuery, options?: CallOptions): Call<string> {
    return call(this, "getGpsTrack", "GET", "/installations/{idSite}/gps-download", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
      accept: "application/vnd.google-earth.kml+xml",
      as: "text",
    });
  }

  /**
   * Gives a table of chosen installations and columns.
   *
   * @returns The table.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installation-overview-download (specs/vrm/paths/downloads.yaml)
   */
  getOverview(body: DownloadsGetOverviewBody, options?: CallOptions): Call<OverviewAnswer> {
    return call(this, "getOverview", "POST", "/installation-overview-download", {
      body: { ...body, jsonResponse: true },
      options,
      retry: "safe",
    });
  }

  /**
   * Gives a table of chosen installations and columns as a spreadsheet.
   *
   * @returns The spreadsheet (no base64 here).
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installation-overview-download#xlsx (specs/vrm/paths/downloads.yaml)
   */
  getOverviewXlsx(body: DownloadsGetOverviewXlsxBody, options?: CallOptions): Call<Uint8Array> {
    return call(this, "getOverviewXlsx", "POST", "/installation-overview-download#xlsx", {
      body: { ...body, jsonResponse: false },
      options,
      accept: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      as: "bytes",
      retry: "safe",
    });
  }
}
