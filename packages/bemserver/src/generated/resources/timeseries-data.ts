// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, type FileInput, raw, Resource } from "@busbar/runtime";
import type {
  TimeseriesDataDeleteByNamesQuery,
  TimeseriesDataDeleteQuery,
  TimeseriesDataDownloadAggregateByNamesQuery,
  TimeseriesDataDownloadAggregateQuery,
  TimeseriesDataDownloadByNamesQuery,
  TimeseriesDataDownloadQuery,
  TimeseriesDataGetStatsByNamesQuery,
  TimeseriesDataGetStatsQuery,
  TimeseriesDataPayload,
  TimeseriesDataStats,
  TimeseriesDataStatsByName,
  TimeseriesDataUploadByNamesQuery,
  TimeseriesDataUploadQuery,
} from "../types.ts";

/** The values of time series: read, written, deleted, aggregated, as JSON or CSV, by id or by name. */
export class TimeseriesData extends Resource {
  static override readonly resource: string = "timeseriesData";

  /**
   * Computes statistics over all values of time series.
   *
   * @param query `data_state`, `timezone`, `timeseries`.
   * @returns The statistics, by id.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_data/stats (specs/bemserver/paths/timeseries-data.yaml)
   */
  getStats(query: TimeseriesDataGetStatsQuery, options?: CallOptions): Call<TimeseriesDataStats> {
    return call(this, "getStats", "GET", "/timeseries_data/stats", { query, options });
  }

  /**
   * Reads the values of time series between two times.
   *
   * Values that are missing are left out of JSON and empty in CSV; a series without any value is left
   * out of JSON. CSV has the columns `Datetime` and one for each id, with times like
   * `2024-03-04T00:00:00+0100`.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param query `timeseries`, `start_time`, `end_time`, `data_state`, `timezone`, `convert_to`.
   * @returns The values.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_data/ (specs/bemserver/paths/timeseries-data.yaml)
   */
  download(query: TimeseriesDataDownloadQuery, options?: CallOptions): Call<TimeseriesDataPayload> {
    return call(this, "download", "GET", "/timeseries_data/", { query, options });
  }

  /**
   * Reads the values of time series between two times.
   *
   * Values that are missing are left out of JSON and empty in CSV; a series without any value is left
   * out of JSON. CSV has the columns `Datetime` and one for each id, with times like
   * `2024-03-04T00:00:00+0100`.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param query `timeseries`, `start_time`, `end_time`, `data_state`, `timezone`, `convert_to`.
   * @returns The values.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_data/ (specs/bemserver/paths/timeseries-data.yaml)
   */
  downloadCsv(query: TimeseriesDataDownloadQuery, options?: CallOptions): Call<string> {
    return call(this, "downloadCsv", "GET", "/timeseries_data/", {
      query,
      options,
      accept: "text/csv",
      as: "text",
    });
  }

  /**
   * Writes values of time series; where there is already one at the same time, that one stays.
   *
   * To correct values, delete them first. All or nothing. In CSV the first column is called exactly
   * `Datetime`, the others by id; times need an offset from UTC. The content type is exactly `text/csv`:
   * with a charset behind it the server would take the text for JSON.
   *
   * @param query `data_state`.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /timeseries_data/ (specs/bemserver/paths/timeseries-data.yaml)
   */
  upload(body: TimeseriesDataPayload, query: TimeseriesDataUploadQuery, options?: CallOptions): Call<void> {
    return call(this, "upload", "POST", "/timeseries_data/", {
      body,
      query,
      options,
      as: "nothing",
      retry: "safe",
    });
  }

  /**
   * Writes values of time series; where there is already one at the same time, that one stays.
   *
   * To correct values, delete them first. All or nothing. In CSV the first column is called exactly
   * `Datetime`, the others by id; times need an offset from UTC. The content type is exactly `text/csv`:
   * with a charset behind it the server would take the text for JSON.
   *
   * @param query `data_state`.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /timeseries_data/ (specs/bemserver/paths/timeseries-data.yaml)
   */
  uploadCsv(body: FileInput, query: TimeseriesDataUploadQuery, options?: CallOptions): Call<void> {
    return call(this, "uploadCsv", "POST", "/timeseries_data/", {
      body,
      query,
      headers: { "Content-Type": "text/csv" },
      options,
      send: raw,
      as: "nothing",
      retry: "safe",
    });
  }

  /**
   * Deletes the values of time series between two times.
   *
   * @param query `timeseries`, `start_time`, `end_time`, `data_state`.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see DELETE /timeseries_data/ (specs/bemserver/paths/timeseries-data.yaml)
   */
  delete(query: TimeseriesDataDeleteQuery, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/timeseries_data/", { query, options, as: "nothing" });
  }

  /**
   * Reads time series between two times, aggregated by hour, day or another bucket.
   *
   * The time span is widened to whole buckets, and every bucket is there: null in JSON and empty in CSV
   * where it has no values (0 for `count`). Converting to a unit of another dimension is a 500 here.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param query `timeseries`, `bucket_width_value`, `bucket_width_unit`, `start_time`, `end_time`,
   *   `data_state`, `timezone`, `convert_to`, `aggregation`.
   * @returns The aggregated values.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_data/aggregate (specs/bemserver/paths/timeseries-data.yaml)
   */
  downloadAggregate(
    query: TimeseriesDataDownloadAggregateQuery,
    options?: CallOptions,
  ): Call<TimeseriesDataPayload> {
    return call(this, "downloadAggregate", "GET", "/timeseries_data/aggregate", { query, options });
  }

  /**
   * Reads time series between two times, aggregated by hour, day or another bucket.
   *
   * The time span is widened to whole buckets, and every bucket is there: null in JSON and empty in CSV
   * where it has no values (0 for `count`). Converting to a unit of another dimension is a 500 here.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param query `timeseries`, `bucket_width_value`, `bucket_width_unit`, `start_time`, `end_time`,
   *   `data_state`, `timezone`, `convert_to`, `aggregation`.
   * @returns The aggregated values.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_data/aggregate (specs/bemserver/paths/timeseries-data.yaml)
   */
  downloadAggregateCsv(query: TimeseriesDataDownloadAggregateQuery, options?: CallOptions): Call<string> {
    return call(this, "downloadAggregateCsv", "GET", "/timeseries_data/aggregate", {
      query,
      options,
      accept: "text/csv",
      as: "text",
    });
  }

  /**
   * Computes statistics over all values of a campaign's time series, named instead of numbered.
   *
   * @param campaignId Campaign that the named time series belong to. Range: at least 0.
   * @param query `data_state`, `timezone`, `timeseries`.
   * @returns The statistics, by name.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_data/campaign/{campaign_id}/stats (specs/bemserver/paths/timeseries-data.yaml)
   */
  getStatsByNames(
    campaignId: number,
    query: TimeseriesDataGetStatsByNamesQuery,
    options?: CallOptions,
  ): Call<TimeseriesDataStatsByName> {
    return call(this, "getStatsByNames", "GET", "/timeseries_data/campaign/{campaign_id}/stats", {
      path: { campaign_id: campaignId },
      query,
      options,
    });
  }

  /**
   * Reads the values of a campaign's time series, named instead of numbered, between two times.
   *
   * Values that are missing are left out of JSON and empty in CSV; a series without any value is left
   * out of JSON. CSV has the columns `Datetime` and one for each name, with times like
   * `2024-03-04T00:00:00+0100`.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param campaignId Campaign that the named time series belong to. Range: at least 0.
   * @param query `timeseries`, `start_time`, `end_time`, `data_state`, `timezone`, `convert_to`.
   * @returns The values.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_data/campaign/{campaign_id}/ (specs/bemserver/paths/timeseries-data.yaml)
   */
  downloadByNames(
    campaignId: number,
    query: TimeseriesDataDownloadByNamesQuery,
    options?: CallOptions,
  ): Call<TimeseriesDataPayload> {
    return call(this, "downloadByNames", "GET", "/timeseries_data/campaign/{campaign_id}/", {
      path: { campaign_id: campaignId },
      query,
      options,
    });
  }

  /**
   * Reads the values of a campaign's time series, named instead of numbered, between two times.
   *
   * Values that are missing are left out of JSON and empty in CSV; a series without any value is left
   * out of JSON. CSV has the columns `Datetime` and one for each name, with times like
   * `2024-03-04T00:00:00+0100`.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param campaignId Campaign that the named time series belong to. Range: at least 0.
   * @param query `timeseries`, `start_time`, `end_time`, `data_state`, `timezone`, `convert_to`.
   * @returns The values.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_data/campaign/{campaign_id}/ (specs/bemserver/paths/timeseries-data.yaml)
   */
  downloadCsvByNames(
    campaignId: number,
    query: TimeseriesDataDownloadByNamesQuery,
    options?: CallOptions,
  ): Call<string> {
    return call(this, "downloadCsvByNames", "GET", "/timeseries_data/campaign/{campaign_id}/", {
      path: { campaign_id: campaignId },
      query,
      options,
      accept: "text/csv",
      as: "text",
    });
  }

  /**
   * Writes values of a campaign's time series, named instead of numbered; where there is already one at
   * the same time, that one stays.
   *
   * To correct values, delete them first. All or nothing. In CSV the first column is called exactly
   * `Datetime`, the others by name; times need an offset from UTC. The content type is exactly
   * `text/csv`: with a charset behind it the server would take the text for JSON.
   *
   * @param campaignId Campaign that the named time series belong to. Range: at least 0.
   * @param query `data_state`.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /timeseries_data/campaign/{campaign_id}/ (specs/bemserver/paths/timeseries-data.yaml)
   */
  uploadByNames(
    campaignId: number,
    body: TimeseriesDataPayload,
    query: TimeseriesDataUploadByNamesQuery,
    options?: CallOptions,
  ): Call<void> {
    return call(this, "uploadByNames", "POST", "/timeseries_data/campaign/{campaign_id}/", {
      path: { campaign_id: campaignId },
      body,
      query,
      options,
      as: "nothing",
      retry: "safe",
    });
  }

  /**
   * Writes values of a campaign's time series, named instead of numbered; where there is already one at
   * the same time, that one stays.
   *
   * To correct values, delete them first. All or nothing. In CSV the first column is called exactly
   * `Datetime`, the others by name; times need an offset from UTC. The content type is exactly
   * `text/csv`: with a charset behind it the server would take the text for JSON.
   *
   * @param campaignId Campaign that the named time series belong to. Range: at least 0.
   * @param query `data_state`.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see POST /timeseries_data/campaign/{campaign_id}/ (specs/bemserver/paths/timeseries-data.yaml)
   */
  uploadCsvByNames(
    campaignId: number,
    body: FileInput,
    query: TimeseriesDataUploadByNamesQuery,
    options?: CallOptions,
  ): Call<void> {
    return call(this, "uploadCsvByNames", "POST", "/timeseries_data/campaign/{campaign_id}/", {
      path: { campaign_id: campaignId },
      body,
      query,
      headers: { "Content-Type": "text/csv" },
      options,
      send: raw,
      as: "nothing",
      retry: "safe",
    });
  }

  /**
   * Deletes the values of a campaign's time series, named instead of numbered, between two times.
   *
   * @param campaignId Campaign that the named time series belong to. Range: at least 0.
   * @param query `timeseries`, `start_time`, `end_time`, `data_state`.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see DELETE /timeseries_data/campaign/{campaign_id}/ (specs/bemserver/paths/timeseries-data.yaml)
   */
  deleteByNames(
    campaignId: number,
    query: TimeseriesDataDeleteByNamesQuery,
    options?: CallOptions,
  ): Call<void> {
    return call(this, "deleteByNames", "DELETE", "/timeseries_data/campaign/{campaign_id}/", {
      path: { campaign_id: campaignId },
      query,
      options,
      as: "nothing",
    });
  }

  /**
   * Reads a campaign's time series, named instead of numbered, aggregated by hour, day or another
   * bucket.
   *
   * The time span is widened to whole buckets, and every bucket is there: null in JSON and empty in CSV
   * where it has no values (0 for `count`). Converting to a unit of another dimension is a 500 here.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param campaignId Campaign that the named time series belong to. Range: at least 0.
   * @param query `timeseries`, `bucket_width_value`, `bucket_width_unit`, `start_time`, `end_time`,
   *   `data_state`, `timezone`, `convert_to`, `aggregation`.
   * @returns The aggregated values.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_data/campaign/{campaign_id}/aggregate (specs/bemserver/paths/timeseries-data.yaml)
   */
  downloadAggregateByNames(
    campaignId: number,
    query: TimeseriesDataDownloadAggregateByNamesQuery,
    options?: CallOptions,
  ): Call<TimeseriesDataPayload> {
    return call(
      this,
      "downloadAggregateByNames",
      "GET",
      "/timeseries_data/campaign/{campaign_id}/aggregate",
      { path: { campaign_id: campaignId }, query, options },
    );
  }

  /**
   * Reads a campaign's time series, named instead of numbered, aggregated by hour, day or another
   * bucket.
   *
   * The time span is widened to whole buckets, and every bucket is there: null in JSON and empty in CSV
   * where it has no values (0 for `count`). Converting to a unit of another dimension is a 500 here.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param campaignId Campaign that the named time series belong to. Range: at least 0.
   * @param query `timeseries`, `bucket_width_value`, `bucket_width_unit`, `start_time`, `end_time`,
   *   `data_state`, `timezone`, `convert_to`, `aggregation`.
   * @returns The aggregated values.
   * @throws {AuthenticationError} 401: Not authenticated; `errors.authentication` says why.
   * @throws {PermissionError} 403: The user is not active, or may not do this.
   * @throws {NotFoundError} 404: There is no such item.
   * @throws {ValidationError} 422: A parameter or a member of the body is not valid: `errors` says
   *   which, or `message` what.
   * @see GET /timeseries_data/campaign/{campaign_id}/aggregate (specs/bemserver/paths/timeseries-data.yaml)
   */
  downloadAggregateCsvByNames(
    campaignId: number,
    query: TimeseriesDataDownloadAggregateByNamesQuery,
    options?: CallOptions,
  ): Call<string> {
    return call(
      this,
      "downloadAggregateCsvByNames",
      "GET",
      "/timeseries_data/campaign/{campaign_id}/aggregate",
      { path: { campaign_id: campaignId }, query, options, accept: "text/csv", as: "text" },
    );
  }
}
