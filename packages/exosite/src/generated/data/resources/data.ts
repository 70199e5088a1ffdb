// Generated from specs/exosite/http-data.openapi.yaml by `busbar generate`. Do not edit.
import {
  bareKey,
  type Call,
  call,
  type CallOptions,
  columns,
  decoded,
  fields,
  form,
  inSeconds,
  pairs,
  Resource,
} from "@busbar/runtime";
import type {
  AliasPointsList,
  AliasValues,
  AliasValuesPost,
  DataLongPollOptions,
  DataLongPollQuery,
  DataReadQuery,
  DataWriteReadQuery,
  TimedValues,
} from "../types.ts";

/** Values of the dataports of a device, by alias. */
export class Data extends Resource {
  static override readonly resource: string = "data";

  /**
   * Reads the latest values of some dataports.
   *
   * Aliases that are unknown or have no value are left out.
   *
   * @param query `aliases`.
   * @returns Values by alias.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /onep:v1/stack/alias (specs/exosite/http-data/paths.yaml)
   */
  read(query: DataReadQuery, options?: CallOptions): Call<AliasValues> {
    return decoded(
      this,
      "read",
      "GET",
      "/onep:v1/stack/alias",
      {
        query,
        options,
        encode: { aliases: bareKey },
        accept: "application/x-www-form-urlencoded; charset=utf-8",
      },
      { read: fields(), empty: {} },
    );
  }

  /**
   * Writes values to some dataports, all at the same time of the server.
   *
   * An alias that is unknown is skipped without an error. At most one value a second for an alias; what
   * more would do is not defined.
   *
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /onep:v1/stack/alias (specs/exosite/http-data/paths.yaml)
   */
  write(body: AliasValuesPost, options?: CallOptions): Call<void> {
    return call(this, "write", "POST", "/onep:v1/stack/alias", {
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Writes values to some dataports and reads the latest values of others in one request.
   *
   * All is written before anything is read, says the documentation; a test of the platform's command
   * line saw the old value at times.
   *
   * @param query `aliases`.
   * @returns Values by alias.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /onep:v1/stack/alias#read (specs/exosite/http-data/paths.yaml)
   */
  writeRead(body: AliasValuesPost, query: DataWriteReadQuery, options?: CallOptions): Call<AliasValues> {
    return decoded(
      this,
      "writeRead",
      "POST",
      "/onep:v1/stack/alias#read",
      {
        body,
        query,
        headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
        options,
        encode: { aliases: bareKey },
        send: form,
        accept: "application/x-www-form-urlencoded; charset=utf-8",
      },
      { read: fields(), empty: {} },
    );
  }

  /**
   * Waits for the next value of a dataport.
   *
   * The platform keeps the request until there is a point, or answers 304 when the time is over: then
   * call again. To miss nothing, pass `Last-Modified` of one answer as `ifModifiedSince` of the next
   * call.
   *
   * @param query `alias`.
   * @param options `requestTimeout`, `ifModifiedSince`, and the settings of the call.
   * @returns The value by its alias.
   * @throws {NotModifiedError} 304: There was no point before the time was over.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /onep:v1/stack/alias#wait (specs/exosite/http-data/paths.yaml)
   */
  longPoll(query: DataLongPollQuery, options: DataLongPollOptions): Call<AliasValues> {
    return decoded(
      this,
      "longPoll",
      "GET",
      "/onep:v1/stack/alias#wait",
      {
        query,
        headers: { "Request-Timeout": options.requestTimeout, "If-Modified-Since": options.ifModifiedSince },
        options,
        encode: { alias: bareKey },
        accept: "application/x-www-form-urlencoded; charset=utf-8",
        timeout: options.requestTimeout + 30000,
      },
      { read: fields() },
    );
  }

  /**
   * Stores points of the past for some dataports.
   *
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {ConflictError} 409: Points of one alias are less than a second apart: these were refused.
   * @see POST /onep:v1/stack/record (specs/exosite/http-data/paths.yaml)
   */
  record(body: AliasPointsList, options?: CallOptions): Call<void> {
    return call(this, "record", "POST", "/onep:v1/stack/record", {
      get body() {
        return inSeconds(body, "*.points.*.0");
      },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: pairs,
      as: "nothing",
    });
  }

  /**
   * Stores points of the past for one dataport.
   *
   * Only an example of the documentation shows it; `record` is described.
   *
   * @param alias Alias of the dataport.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /onep:v1/stack/alias/{alias} (specs/exosite/http-data/paths.yaml)
   */
  recordAlias(alias: string, body: TimedValues, options?: CallOptions): Call<void> {
    return call(this, "recordAlias", "POST", "/onep:v1/stack/alias/{alias}", {
      path: { alias },
      get body() {
        return inSeconds(body, "*.0");
      },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: pairs,
      as: "nothing",
    });
  }

  /**
   * Tells the time of the platform.
   *
   * @returns Unix seconds.
   * @see GET /timestamp (specs/exosite/http-data/paths.yaml)
   */
  getTimestamp(options?: CallOptions): Call<number> {
    return decoded(
      this,
      "getTimestamp",
      "GET",
      "/timestamp",
      { options, accept: "text/plain", anonymous: true },
      { read: columns({ names: ["timestamp"], numbers: ["timestamp"], gives: "value" }) },
    );
  }

  /**
   * Tells the address of the platform.
   *
   * Served for old devices; the documentation dropped it in 2015.
   *
   * @returns The four numbers of the address and the two of the port, high byte first, all by comma.
   * @deprecated Superseded.
   * @see GET /ip (specs/exosite/http-data/paths.yaml)
   */
  getIp(options?: CallOptions): Call<string> {
    return call(this, "getIp", "GET", "/ip", { options, accept: "text/plain", as: "text", anonymous: true });
  }
}
