// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, multipart, Resource } from "@busbar/runtime";
import type {
  IoUploadSitesCsvQuery,
  IoUploadTimeseriesCsvQuery,
  SitesCsvFiles,
  TimeseriesCsvFiles,
} from "../types.ts";

/** Imports of descriptions (not of values) from CSV files. */
export class Io extends Resource {
  static override readonly resource: string = "io";

  /**
   * Imports sites, buildings, storeys, spaces and zones of a campaign, with values of their properties,
   * from CSV files.
   *
   * Elements are named in the files, so a building may come with its site or after it. A file that
   * cannot be read, an unknown name and a missing right are all a 422 with a message.
   *
   * @param query `campaign_id`.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /io/sites (specs/bemserver/paths/io.yaml)
   */
  uploadSitesCsv(body: SitesCsvFiles, query: IoUploadSitesCsvQuery, options?: CallOptions): Call<void> {
    return call(this, "uploadSitesCsv", "POST", "/io/sites", {
      body,
      query,
      options,
      send: multipart("sites_csv", "buildings_csv", "storeys_csv", "spaces_csv", "zones_csv"),
      as: "nothing",
    });
  }

  /**
   * Imports time series of a campaign, their places and values of their properties, from a CSV file.
   *
   * The places (site, building, storey, space, zone) must be there. A file that cannot be read, an
   * unknown name and a missing right are all a 422 with a message.
   *
   * @param query `campaign_id`.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /io/timeseries (specs/bemserver/paths/io.yaml)
   */
  uploadTimeseriesCsv(
    body: TimeseriesCsvFiles,
    query: IoUploadTimeseriesCsvQuery,
    options?: CallOptions,
  ): Call<void> {
    return call(this, "uploadTimeseriesCsv", "POST", "/io/timeseries", {
      body,
      query,
      options,
      send: multipart("timeseries_csv"),
      as: "nothing",
    });
  }
}
