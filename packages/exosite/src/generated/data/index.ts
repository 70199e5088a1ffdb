// Generated from specs/exosite/http-data.openapi.yaml by `busbar generate`. Do not edit.
export { DataClient, secretNames } from "./client.ts";
export { Data } from "./resources/data.ts";
export { Device } from "./resources/device.ts";
export type { components, paths } from "./schema.ts";
export type {
  AliasPoints,
  AliasPointsList,
  AliasValues,
  AliasValuesPost,
  Cik,
  ContentId,
  DataLongPollOptions,
  DataLongPollQuery,
  DataReadQuery,
  DataWriteReadQuery,
  DeviceActivation,
  DeviceContentInfo,
  DeviceDownloadContentOptions,
  DeviceDownloadContentQuery,
  DeviceGetContentInfoQuery,
  DeviceListContentQuery,
  RefusedPoints,
  StatusLine,
  TimedValue,
  TimedValues,
} from "./types.ts";
