// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import type { CallOptions, EnumInfo, Open } from "@busbar/runtime";

/** An attempt to activate a serial number. */
export interface ActivationLogEntry {
  /**
   * Time of the attempt in Unix seconds.
   * Seconds since 1970-01-01 (UTC).
   */
  timestamp: number;
  /** Where it came from. */
  connectionInfo: string;
  /** What was sent, as a form. */
  logEntry: string;
}

/**
 * Client interface key, 40 hexadecimal digits: whoever has it acts as that client, with all that is
 * below it.
 */
export type Cik = string;

/** What `deleteByForm` of content takes. */
export interface ContentDelete {
  /** Says that it is to be deleted. */
  delete: "true";
  /** Id of the content. */
  id: string;
}

/** What `deleteByForm` of content takes. */
export interface ContentDeleteByFormBody {
  /** Id of the content. */
  id: string;
}

export interface ContentDownloadAuthorizedOptions extends CallOptions {
  /**
   * Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5`
   * the last five. The whole unless given.
   */
  range?: string | undefined;
}

/** Query of GET /provision/manage/content/{model}/{id}#download-sn. */
export interface ContentDownloadAuthorizedQuery {
  /** Serial number of the device that asks. */
  sn: string;
}

export interface ContentDownloadOptions extends CallOptions {
  /**
   * Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5`
   * the last five. The whole unless given.
   */
  range?: string | undefined;
}

/** Query of GET /provision/manage/content/{model}/{id}#sn. */
export interface ContentGetAuthorizedQuery {
  /** Serial number of the device that asks. */
  sn: string;
}

/** Id of a piece of content, given by the vendor. */
export type ContentId = string;

/** What a vendor is told about a piece of content. */
export interface ContentInfo {
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
  /** Whether only serial numbers with access may download it. */
  protected: boolean;
}

/** Query of GET /provision/manage/content/{model}/#sn. */
export interface ContentListAuthorizedQuery {
  /** Serial number of the device that asks. */
  sn: string;
}

/** Query of GET /provision/manage/content/{model}/{id}#groups. */
export interface ContentListGroupsQuery {
  /**
   * Number of lines to leave out, from 0.
   * Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Lines at most, 5 to 1000. The platform enforces both bounds.
   * Default: `5`.
   */
  limit?: number | undefined;
}

/** What `create` of content takes. The content itself is uploaded afterwards. */
export interface ContentPost {
  /** Id of the content. Unique in the model. */
  id: string;
  /** Text of the vendor's own, which may be empty. Avoid commas: they are not quoted where it is read. */
  meta: string;
  /**
   * Not every serial number of the model may download it, but only those with access (by groups, as it
   * seems). Left out, every one may.
   */
  protected?: true | undefined;
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

/** What `disable` of a serial number takes. */
export interface Disabling {
  /** Says that it is to be disabled. */
  disable: "true";
}

/** What `enable` of a serial number takes. */
export interface Enabling {
  /** Says that it is to be enabled. */
  enable: "true";
  /** RID of the client that is to own the device, such as the portal. */
  owner: Rid;
}

/** A group of the list. */
export interface Group {
  /** Id of the group. */
  id: string;
  /** Text of the vendor's own. */
  meta: string;
}

/** What `deleteByForm` of a group takes. */
export interface GroupDelete {
  /** Id of the group. */
  id: string;
  /** Says that it is to be deleted. */
  delete: "true";
}

/** Id of a group, given by the vendor. */
export type GroupId = string;

/** What there is to know about a group. */
export interface GroupInfo {
  /** Text of the vendor's own. */
  meta: string;
  /** Number of members. */
  count: number;
}

/** A member of a group. */
export interface GroupMember {
  /** Kind of the member, such as `sn` for a serial number, `content` or `group`. */
  type: string;
  /** Id of the member: a serial number, a content id, a group id. */
  memberid: string;
  /** When membership ends, as text; empty for never (inferred). */
  expire: string;
  /** Text of the vendor's own. */
  meta: string;
}

/** Members to take out of a group. One of `id` and `id[]` is given. */
export interface GroupMembersDelete {
  /** Kind of the members, such as `sn`, `content` or `group`. */
  type: string;
  /** Id of the one member. */
  id?: string | undefined;
  /** Ids of several members. */
  "id[]"?: readonly string[] | undefined;
  /** Says that they are to be taken out. */
  delete: "true";
}

/** Members to take out of a group. One of `id` and `id[]` is given. */
export interface GroupMembersDeleteBody {
  /** Kind of the members, such as `sn`, `content` or `group`. */
  type: string;
  /** Id of the one member. */
  id?: string | undefined;
  /** Ids of several members. */
  "id[]"?: readonly string[] | undefined;
}

/** Query of GET /provision/manage/group/{model}/{id}/#type-id. */
export interface GroupMembersGetQuery {
  /** Kind of the member, such as `sn`, `content` or `group`. */
  type: string;
  /** Id of the member. */
  id: string;
}

/** Query of GET /provision/manage/group/{model}/{id}/#id. */
export interface GroupMembersListByIdQuery {
  /** Id of the members. */
  id: string;
}

/** Query of GET /provision/manage/group/{model}/{id}/#type. */
export interface GroupMembersListByTypeQuery {
  /** Kind of the members, such as `sn`, `content` or `group`. */
  type: string;
  /**
   * Number of lines to leave out, from 0.
   * Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Lines at most, 5 to 1000. The platform enforces both bounds.
   * Default: `5`.
   */
  limit?: number | undefined;
}

/** Query of GET /provision/manage/group/{model}/{id}/. */
export interface GroupMembersListQuery {
  /**
   * Number of lines to leave out, from 0.
   * Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Lines at most, 5 to 1000. The platform enforces both bounds.
   * Default: `5`.
   */
  limit?: number | undefined;
}

/**
 * Members to put into a group. One of `id` and `id[]` is given. Members of one call have the same
 * kind, end and text.
 */
export interface GroupMembersPost {
  /** Kind of the members, such as `sn`, `content` or `group`. */
  type: string;
  /** Id of the one member. */
  id?: string | undefined;
  /** Ids of several members. */
  "id[]"?: readonly string[] | undefined;
  /** When membership ends, as text; empty for never (inferred). */
  expire: string;
  /** Text of the vendor's own, which may be empty. */
  meta: string;
}

/** What `create` of a group takes. */
export interface GroupPost {
  /** Id of the group. Unique in the model. */
  id: string;
  /** Text of the vendor's own, which may be empty. */
  meta: string;
}

/** What `deleteByForm` of a group takes. */
export interface GroupsDeleteByFormBody {
  /** Id of the group. */
  id: string;
}

/** Query of GET /provision/manage/group/{model}/{id}#groups. */
export interface GroupsListGroupsQuery {
  /**
   * Number of lines to leave out, from 0.
   * Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Lines at most, 5 to 1000. The platform enforces both bounds.
   * Default: `5`.
   */
  limit?: number | undefined;
}

/** Query of GET /provision/manage/group/{model}/. */
export interface GroupsListQuery {
  /**
   * Number of lines to leave out, from 0.
   * Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Lines at most, 5 to 1000. The platform enforces both bounds.
   * Default: `5`.
   */
  limit?: number | undefined;
}

/**
 * The template that devices of a model are cloned from, by RID or by share code. An example of the
 * documentation spells `options[]` without brackets.
 */
export interface Model {
  /** RID of the client that is the template. */
  rid?: Rid;
  /** Share code of the client that is the template. */
  code?: ShareCode;
  /** What is not copied. */
  "options[]"?: Open<ModelOption>[];
}

/** What `deleteByForm` of a model takes. */
export interface ModelDelete {
  /** Says that it is to be deleted. */
  delete: "true";
  /** Name of the model. */
  model: string;
}

/** Name of a model. */
export type ModelName = string;

/**
 * What is not copied from the template into a new device.
 *
 * What they mean: `modelOptionInfo`.
 */
export type ModelOption = "noaliases" | "nocomments" | "nohistorical";
/** Every value of `ModelOption` that the specification knows. */
export const modelOptions: readonly ModelOption[] = ["noaliases", "nocomments", "nohistorical"];

/** What each value of `ModelOption` means. */
export const modelOptionInfo: {
  /** Its aliases. */
  readonly noaliases: EnumInfo;
  /** Its comments. */
  readonly nocomments: EnumInfo;
  /** Its points. */
  readonly nohistorical: EnumInfo;
} = {
  noaliases: { description: "Its aliases." },
  nocomments: { description: "Its comments." },
  nohistorical: { description: "Its points." },
};

/** What `create` of a model takes. Exactly one of `rid` and `code` is given. */
export interface ModelPost {
  /** Name of the model. */
  model: string;
  /** RID of the client that is the template. */
  rid?: Rid | undefined;
  /** Share code of the client that is the template. */
  code?: ShareCode | undefined;
  /** What is not copied. */
  "options[]"?: readonly ModelOption[] | undefined;
}

/** What `update` of a model takes. Exactly one of `rid` and `code` is given. */
export interface ModelPut {
  /** RID of the client that is the template. */
  rid?: Rid | undefined;
  /** Share code of the client that is the template. */
  code?: ShareCode | undefined;
  /** What is not copied. */
  "options[]"?: readonly ModelOption[] | undefined;
}

/** A vendor by its name, and that something is to be deleted. */
export interface ModelSharesDeleteByFormBody {
  /** Name of the vendor. */
  vendor: string;
}

/** What `deleteByForm` of a model takes. */
export interface ModelsDeleteByFormBody {
  /** Name of the model. */
  model: string;
}

/** What `regenerateCik` of a serial number takes. */
export interface Reenabling {
  /** Says that it is to be enabled. */
  enable: "true";
}

/** What `remap` of a serial number takes. */
export interface Remapping {
  /** Says that it is to be enabled. */
  enable: "true";
  /** Serial number that the client had until now. */
  oldsn: string;
}

/** Identifier of a resource, given by the platform, 40 hexadecimal digits. */
export type Rid = string;

/** A serial number of the list. */
export interface SerialNumber {
  /** The serial number. */
  sn: string;
  /** RID of the client made for it; empty where it was never enabled. */
  rid: string;
  /** Text that was added with it. Always empty for a model of another vendor. */
  extra: string;
}

/** What `deleteByForm` of a serial number takes. */
export interface SerialNumberDelete {
  /** Says that it is to be deleted. */
  delete: "true";
  /** The serial number. */
  sn: string;
}

/** What `add` of a serial number takes. */
export interface SerialNumberPost {
  /** The serial number. Unique in the model. */
  sn: string;
  /** Text of the vendor's own. */
  extra?: string | undefined;
}

/** A client made for a serial number, and its state. */
export interface SerialNumberState {
  /** State of the client. */
  status: Open<SerialNumberStatus>;
  /** RID of the client. */
  rid: string;
  /** Text that was added with the serial number. */
  extra: string;
}

/**
 * State of the client made for a serial number: `notactivated` from enabling until the device has
 * fetched its CIK, `activated` from then on, `expired` when disabled; empty where it was never
 * enabled.
 */
export type SerialNumberStatus = "activated" | "notactivated" | "expired" | "";
/** Every value of `SerialNumberStatus` that the specification knows. */
export const serialNumberStatuses: readonly SerialNumberStatus[] = [
  "activated",
  "notactivated",
  "expired",
  "",
];

/** A serial number of the list, with its state. */
export interface SerialNumberWithStatus {
  /** The serial number. */
  sn: string;
  /** State of the client made for it. */
  status: Open<SerialNumberStatus>;
  /** RID of the client made for it; empty where it was never enabled. */
  rid: string;
  /** Text that was added with it. Always empty for a model of another vendor. */
  extra: string;
}

/** What `deleteBatch` takes. */
export interface SerialNumbersDelete {
  /** Says that they are to be deleted. */
  delete: "true";
  /** The serial numbers. */
  "sn[]": readonly string[];
}

/** What `deleteBatch` takes. */
export interface SerialNumbersDeleteBatchBody {
  /** The serial numbers. */
  "sn[]": readonly string[];
}

/** What `deleteByForm` of a serial number takes. */
export interface SerialNumbersDeleteByFormBody {
  /** The serial number. */
  sn: string;
}

export interface SerialNumbersDisableOptions extends CallOptions {
  /** Name of the vendor that owns the model, where that is another one that shares it with the caller. */
  xExositeVendor?: string | undefined;
}

/** What `enable` of a serial number takes. */
export interface SerialNumbersEnableBody {
  /** RID of the client that is to own the device, such as the portal. */
  owner: Rid;
}

export interface SerialNumbersEnableOptions extends CallOptions {
  /** Name of the vendor that owns the model, where that is another one that shares it with the caller. */
  xExositeVendor?: string | undefined;
}

export interface SerialNumbersGetLogOptions extends CallOptions {
  /** Name of the vendor that owns the model, where that is another one that shares it with the caller. */
  xExositeVendor?: string | undefined;
}

export interface SerialNumbersGetOptions extends CallOptions {
  /** Name of the vendor that owns the model, where that is another one that shares it with the caller. */
  xExositeVendor?: string | undefined;
}

/** Query of GET /provision/manage/model/{model}/{sn}#groups. */
export interface SerialNumbersListGroupsQuery {
  /**
   * Number of lines to leave out, from 0.
   * Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Lines at most, 5 to 1000. The platform enforces both bounds.
   * Default: `5`.
   */
  limit?: number | undefined;
}

export interface SerialNumbersListOptions extends CallOptions {
  /** Name of the vendor that owns the model, where that is another one that shares it with the caller. */
  xExositeVendor?: string | undefined;
}

/** Query of GET /provision/manage/model/{model}/. */
export interface SerialNumbersListQuery {
  /**
   * Number of lines to leave out, from 0.
   * Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Serial numbers at most, 5 to 1000. How many there are without it is not documented; the official
   * client asks for 1000.
   */
  limit?: number | undefined;
  /** Name of a vendor that the model is shared with; only the serial numbers that it enabled are listed. */
  shared?: string | undefined;
}

export interface SerialNumbersListWithStatusOptions extends CallOptions {
  /** Name of the vendor that owns the model, where that is another one that shares it with the caller. */
  xExositeVendor?: string | undefined;
}

/** Query of GET /provision/manage/model/{model}/#status. */
export interface SerialNumbersListWithStatusQuery {
  /**
   * Number of lines to leave out, from 0.
   * Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Serial numbers at most, 5 to 1000. How many there are without it is not documented; the official
   * client asks for 1000.
   */
  limit?: number | undefined;
  /** Name of a vendor that the model is shared with; only the serial numbers that it enabled are listed. */
  shared?: string | undefined;
}

/** What `addBatch` takes. */
export interface SerialNumbersPost {
  /** The serial numbers. */
  "sn[]": readonly string[];
}

export interface SerialNumbersRegenerateCikOptions extends CallOptions {
  /** Name of the vendor that owns the model, where that is another one that shares it with the caller. */
  xExositeVendor?: string | undefined;
}

/** What `remap` of a serial number takes. */
export interface SerialNumbersRemapBody {
  /** Serial number that the client had until now. */
  oldsn: string;
}

export interface SerialNumbersRemapOptions extends CallOptions {
  /** Name of the vendor that owns the model, where that is another one that shares it with the caller. */
  xExositeVendor?: string | undefined;
}

/** A range of serial numbers. */
export interface SerialRange {
  /** How the numbers are written. */
  format: Open<SerialRangeFormat>;
  /** Number of digits, filled up with zeros (inferred). Null for MAC addresses. */
  length?: number | null;
  /** Case of the letters. Null for decimal numbers. */
  casing?: Open<SerialRangeCasing> | null;
  /** First number of the range, a number for hexadecimal and MAC formats too. */
  first: number;
  /** Last number of the range, itself included (inferred). */
  last: number;
}

/** Capital or small letters in hexadecimal numbers and MAC addresses. */
export type SerialRangeCasing = "upper" | "lower";
/** Every value of `SerialRangeCasing` that the specification knows. */
export const serialRangeCasings: readonly SerialRangeCasing[] = ["upper", "lower"];

/**
 * How the numbers of a range are written.
 *
 * What they mean: `serialRangeFormatInfo`.
 */
export type SerialRangeFormat = "base10" | "base16" | "mac:48" | "mac-48" | "mac.48";
/** Every value of `SerialRangeFormat` that the specification knows. */
export const serialRangeFormats: readonly SerialRangeFormat[] = [
  "base10",
  "base16",
  "mac:48",
  "mac-48",
  "mac.48",
];

/** What each value of `SerialRangeFormat` means. */
export const serialRangeFormatInfo: {
  /** Decimal. */
  readonly base10: EnumInfo;
  /** Hexadecimal. */
  readonly base16: EnumInfo;
  /** A MAC address with colons. */
  readonly "mac:48": EnumInfo;
  /** A MAC address with hyphens. */
  readonly "mac-48": EnumInfo;
  /** A MAC address with full stops. */
  readonly "mac.48": EnumInfo;
} = {
  base10: { description: "Decimal." },
  base16: { description: "Hexadecimal." },
  "mac:48": { description: "A MAC address with colons." },
  "mac-48": { description: "A MAC address with hyphens." },
  "mac.48": { description: "A MAC address with full stops." },
};

/** A range of serial numbers. */
export interface SerialRangeInput {
  /** How the numbers are written. */
  format: SerialRangeFormat;
  /** Number of digits, filled up with zeros (inferred). Null for MAC addresses. */
  length?: number | null | undefined;
  /** Case of the letters. Null for decimal numbers. */
  casing?: SerialRangeCasing | null | undefined;
  /** First number of the range, a number for hexadecimal and MAC formats too. */
  first: number;
  /** Last number of the range, itself included (inferred). */
  last: number;
}

/** Ranges of serial numbers. */
export interface SerialRanges {
  /** The ranges. */
  ranges: SerialRange[];
}

/** Ranges of serial numbers. */
export interface SerialRangesInput {
  /** The ranges. */
  ranges: readonly SerialRangeInput[];
}

/** Code that lets one other client read a resource, 40 hexadecimal digits. */
export type ShareCode = string;

/** A model that another vendor shares with the caller. */
export interface SharedModel {
  /** Name of the vendor that owns it. */
  vendorname: string;
  /** Name of the model. */
  model: string;
}

/**
 * The status line again, as `HTTP/1.1 409 Conflict`. The platform tells no more of an error; often
 * there is no body.
 */
export type StatusLine = string;

/** Name of a vendor. */
export type VendorName = string;

/** A vendor by its name, and that something is to be deleted. */
export interface VendorNameDelete {
  /** Name of the vendor. */
  vendor: string;
  /** Says that it is to be deleted. */
  delete: "true";
}

/** A vendor by its name. */
export interface VendorNamePost {
  /** Name of the vendor. */
  vendor: string;
}

/** Token that may provision for the vendor, in place of the vendor's CIK. */
export type VendorToken = string;

/** What `deleteByForm` of a vendor token takes. */
export interface VendorTokenDelete {
  /** Says that it is to be deleted. */
  delete: "true";
  /** Id of the token. */
  id: string;
}

/** Id of a vendor token, given by the vendor. */
export type VendorTokenId = string;

/** What `create` of a vendor token takes. */
export interface VendorTokenPost {
  /** Id of the token. Unique for the vendor. */
  id: string;
}

/** What `deleteByForm` of a vendor token takes. */
export interface VendorTokensDeleteByFormBody {
  /** Id of the token. */
  id: string;
}

/** What `unregister` of a vendor takes. */
export interface VendorUnregisterBody {
  /** Name of the vendor. */
  vendor: string;
}

/** What `unregister` of a vendor takes. */
export interface VendorUnregistration {
  /** Says that it is to be deleted. */
  delete: "true";
  /** Name of the vendor. */
  vendor: string;
}

export {};
