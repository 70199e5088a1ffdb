export type { Account, Gone } from "./account/account.ts";
export type { NewResource } from "./account/create-resource.ts";
export type {
  DataFormat,
  Description,
  KeyStatus,
  Resource,
  ResourceType,
  Retention,
} from "./account/resource.ts";
export type { Message } from "./account/send-message.ts";
export type { Point, Series } from "./account/series.ts";
export type { Share } from "./account/share.ts";
export type { Token } from "./account/token.ts";
export type {
  Attempt,
  Content,
  Fleet,
  Group,
  Member,
  Model,
  SerialNumber,
  Vendor,
} from "./provision/fleet.ts";
export type { SerialRange } from "./provision/serial-range.ts";
export type { ExositeOptions } from "./simulate-exosite.ts";
