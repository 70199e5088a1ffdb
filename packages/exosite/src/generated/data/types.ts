// Generated from specs/exosite/http-data.openapi.yaml by `busbar generate`. Do not edit.
import type { CallOptions, DateInput } from "@busbar/runtime";

/** Points to record for one alias. */
export interface AliasPoints {
  /** Alias of the dataport. */
  alias: string;
  /** The points, as `[timestamp, value]`. Those of one alias must be a second apart. */
  points: readonly TimedValue[];
}

/**
 * Points to record for several aliases. On the wire it is one form in which an alias is followed by
 * its points.
 */
export type AliasPointsList = readonly AliasPoints[];

/**
 * Values by alias. Everything is text on this surface; the type lives in the format of the dataport.
 * Unknown aliases, and those without a value, are left out, and the order is not that of the question.
 */
export interface AliasValues {
  [key: string]: string;
}

/** Values to write, by alias: numbers, or texts of at most 64 KB. */
export interface AliasValuesPost {
  [key: string]: string | number;
}

/**
 * Client interface key, 40 hexadecimal digits: whoever has it acts as that client, with all that is
 * below it.
 */
export type Cik = string;

/** Id of a piece of content, given by the vendor. */
export type ContentId = string;

export interface DataLongPollOptions extends CallOptions {
  /**
   * Milliseconds to wait at most, up to 300000 (five minutes).
   * Range: 0 to 300000.
   */
  requestTimeout: number;
  /**
   * Wait for the first point after this time: Unix seconds, or the text of `Last-Modified` of the answer
   * before. Now unless given.
   */
  ifModifiedSince?: number | string | undefined;
}

/** Query of GET /onep:v1/stack/alias#wait. */
export interface DataLongPollQuery {
  /** The one alias to wait for. It is the name in the query, without a value. */
  alias: string;
}

/** Query of GET /onep:v1/stack/alias. */
export interface DataReadQuery {
  /**
   * Aliases to read. They are the names in the query, without values.
   * Range: at least 1 item.
   */
  aliases: readonly string[];
}

/** Query of POST /onep:v1/stack/alias#read. */
export interface DataWriteReadQuery {
  /**
   * Aliases to read. They are the names in the query, without values.
   * Range: at least 1 item.
   */
  aliases: readonly string[];
}

/** What a device tells about itself to get its CIK. */
export interface DeviceActivation {
  /** Name of the vendor. In Murano the id of the product. */
  vendor: string;
  /** Name of the model. In Murano the id of the product. */
  model: string;
  /** Serial number of the device. */
  sn: string;
}

/** What a device is told about a piece of content. */
export interface DeviceContentInfo {
  /** Media type that it was uploaded with. */
  contentType: string;
  /** Size in bytes. */
  size: number;
  /**
   * Time of the last upload in Unix seconds.
   * Seconds since 1970-01-01 (UTC).
   */
  updated: number;
  /** Text of the vendor's own. */
  meta: string;
}

export interface DeviceDownloadContentOptions extends CallOptions {
  /**
   * Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5`
   * the last five. The whole unless given.
   */
  range?: string | undefined;
}

/** Query of GET /provision/download#content. */
export interface DeviceDownloadContentQuery {
  /** Name of the vendor. */
  vendor: string;
  /** Name of the model. */
  model: string;
  /** Id of the content. */
  id: string;
}

/** Query of GET /provision/download#info. */
export interface DeviceGetContentInfoQuery {
  /** Name of the vendor. */
  vendor: string;
  /** Name of the model. */
  model: string;
  /** Id of the content. */
  id: string;
}

/** Query of GET /provision/download. */
export interface DeviceListContentQuery {
  /** Name of the vendor. */
  vendor: string;
  /** Name of the model. */
  model: string;
}

/** Points that were refused, as the time in Unix seconds by alias. An alias may come several times. */
export interface RefusedPoints {
  [key: string]: number;
}

/**
 * The status line again, as `HTTP/1.1 409 Conflict`. The platform tells no more of an error; often
 * there is no body.
 */
export type StatusLine = string;

/**
 * A point to record: `[timestamp, value]`, the timestamp in Unix seconds.
 * Range: 2 items.
 */
export type TimedValue = readonly [DateInput | number, string | number];

/** Points to record for one alias. */
export type TimedValues = readonly TimedValue[];

export {};
