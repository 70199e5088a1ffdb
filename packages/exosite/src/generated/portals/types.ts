// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import type { CallOptions, DateInput, EnumInfo, FileInput, Open } from "@busbar/runtime";

/**
 * What may be done. Each belongs to one type of thing; `___admin`, the default, to every one. Where
 * several do, the documentation says "at least".
 *
 * What they mean: `accessInfo`.
 */
export type Access =
  | "___admin"
  | "v___view"
  | "d__write"
  | "d___read"
  | "d_update"
  | "d___view"
  | "d_s_cont"
  | "d_s_crea"
  | "d_p_list"
  | "d_p_crea"
  | "d_u_list"
  | "d_u_view"
  | "d_____fs"
  | "g_update"
  | "g_member"
  | "g_modera"
  | "p_manage"
  | "p_m_crea"
  | "p___view"
  | "p_contac";
/** Every value of `Access` that the specification knows. */
export const accesses: readonly Access[] = [
  "___admin",
  "v___view",
  "d__write",
  "d___read",
  "d_update",
  "d___view",
  "d_s_cont",
  "d_s_crea",
  "d_p_list",
  "d_p_crea",
  "d_u_list",
  "d_u_view",
  "d_____fs",
  "g_update",
  "g_member",
  "g_modera",
  "p_manage",
  "p_m_crea",
  "p___view",
  "p_contac",
];

/** What each value of `Access` means. */
export const accessInfo: {
  /** All: of its owner. */
  readonly ___admin: EnumInfo;
  /** Look at a dashboard. */
  readonly v___view: EnumInfo;
  /** Look at a data source, read and write its points. */
  readonly d__write: EnumInfo;
  /** Look at a data source and read its points. */
  readonly d___read: EnumInfo;
  /** Look at a device, change and delete it. */
  readonly d_update: EnumInfo;
  /** Look at a device. */
  readonly d___view: EnumInfo;
  /** Change the domain. */
  readonly d_s_cont: EnumInfo;
  /** Create groups in the domain. */
  readonly d_s_crea: EnumInfo;
  /** Create portals in the domain, says the documentation; it is also what listing them takes. */
  readonly d_p_list: EnumInfo;
  /** Create portals of one's own in the domain. */
  readonly d_p_crea: EnumInfo;
  /** Look at users of the domain, list and delete them. */
  readonly d_u_list: EnumInfo;
  /** Look at users of the domain and list them. */
  readonly d_u_view: EnumInfo;
  /** Create, change and delete files of the domain. */
  readonly d_____fs: EnumInfo;
  /** Look at a group, change it and its members. */
  readonly g_update: EnumInfo;
  /** Look at a group, and change its members. */
  readonly g_member: EnumInfo;
  /** Change the members of a group. */
  readonly g_modera: EnumInfo;
  /** Look at a portal, change it, create devices and data sources in it. */
  readonly p_manage: EnumInfo;
  /** Create devices in a portal. */
  readonly p_m_crea: EnumInfo;
  /** Look at a portal, and list its devices and data sources. */
  readonly p___view: EnumInfo;
  /** Get the alerts of a portal. */
  readonly p_contac: EnumInfo;
} = {
  ___admin: { description: "All: of its owner." },
  v___view: { description: "Look at a dashboard." },
  d__write: { description: "Look at a data source, read and write its points." },
  d___read: { description: "Look at a data source and read its points." },
  d_update: { description: "Look at a device, change and delete it." },
  d___view: { description: "Look at a device." },
  d_s_cont: { description: "Change the domain." },
  d_s_crea: { description: "Create groups in the domain." },
  d_p_list: {
    description: "Create portals in the domain, says the documentation; it is also what listing them takes.",
  },
  d_p_crea: { description: "Create portals of one's own in the domain." },
  d_u_list: { description: "Look at users of the domain, list and delete them." },
  d_u_view: { description: "Look at users of the domain and list them." },
  d_____fs: { description: "Create, change and delete files of the domain." },
  g_update: { description: "Look at a group, change it and its members." },
  g_member: { description: "Look at a group, and change its members." },
  g_modera: { description: "Change the members of a group." },
  p_manage: { description: "Look at a portal, change it, create devices and data sources in it." },
  p_m_crea: { description: "Create devices in a portal." },
  p___view: { description: "Look at a portal, and list its devices and data sources." },
  p_contac: { description: "Get the alerts of a portal." },
};

/** A user, without groups and permissions. */
export interface Account {
  /** E-mail address, of less than 256 characters, as the other texts. */
  email: string;
  /** Full name. */
  fullName: string;
  /** Id of the user: digits, as text. */
  id: string;
  /** Any value of the user's own, of less than 2 MB as JSON text; null unless set. */
  meta: unknown;
  /** Telephone number. */
  phoneNumber: string;
  /** RID of the user in the One Platform. */
  rid: Rid;
  /** Name to log in by. */
  userName: string;
}

/** A number from 0, or `infinity` for no limit. */
export type Amount = number | "infinity";

/** Type, status and time of the last change of a resource. */
export interface BasicInfo {
  /** Changes of a script's state, the newest first. */
  activity?: ScriptActivity[];
  /**
   * Time of the last change in Unix seconds.
   * Seconds since 1970-01-01 (UTC).
   */
  modified: number;
  /** State of a client, dispatch or script; dataports have none. */
  status?: Open<ResourceStatus>;
  /** Number of resources that values are handed on to. */
  subscribers: number;
  /** Kind of the resource. */
  type: Open<ResourceType>;
}

/** Credential that the calls were made with, as the RPC interface has it. */
export interface CacheCredential {
  /** CIK of the client that made the calls. */
  cik: Cik;
}

/** A request of the RPC interface, as it was made. */
export interface CacheInvalidation {
  /** Credential that the calls were made with. */
  auth: CacheCredential;
  /** The calls. */
  calls: readonly CachedCall[];
}

/** A call of the RPC interface, as it was made. */
export interface CachedCall {
  /** Name of the procedure. */
  procedure: CachedProcedure;
  /** Its arguments, in their order. */
  arguments: readonly unknown[];
  /** Number of the call. */
  id: number;
}

/** Procedure of the RPC interface that changes what Portals keeps. */
export type CachedProcedure =
  | "activate"
  | "create"
  | "deactivate"
  | "drop"
  | "map"
  | "revoke"
  | "share"
  | "unmap"
  | "update";
/** Every value of `CachedProcedure` that the specification knows. */
export const cachedProcedures: readonly CachedProcedure[] = [
  "activate",
  "create",
  "deactivate",
  "drop",
  "map",
  "revoke",
  "share",
  "unmap",
  "update",
];

/**
 * Client interface key, 40 hexadecimal digits: whoever has it acts as that client, with all that is
 * below it.
 */
export type Cik = string;

/**
 * Aliases by the RID of the data source or device that they stand for. The empty list where there are
 * none.
 */
export type ClientAliases =
  | {
      [key: string]: string[];
    }
  | unknown[];

/** A client: a device, or something that groups others. */
export interface ClientDescription {
  /** What the client may own and use. All 0 unless given. */
  limits?: ClientLimits;
  /**
   * Whether every call of the client is answered with `locked`.
   * Default: `false`.
   */
  locked?: boolean;
  /**
   * Text of the user's own, often JSON.
   * Default: `""`.
   */
  meta?: string;
  /**
   * Name to show.
   * Default: `""`.
   */
  name?: string;
  /**
   * Whether everyone may read it.
   * Default: `false`.
   */
  public?: boolean;
}

/**
 * What a client may own and use. Each is 0 unless given, so that a client created without limits can
 * own nothing; `inherit` for all is what most callers want. Messages (`email`, `http`, `sms`, `xmpp`)
 * are counted per day (UTC); the `_bucket` of each is the total that is left.
 */
export interface ClientLimits {
  /** Clients below it. */
  client?: Limit;
  /** Dataports. */
  dataport?: Limit;
  /** Datarules, scripts among them. */
  datarule?: Limit;
  /** Stored bytes. The platform does not enforce it. */
  disk?: Limit;
  /** Dispatches. */
  dispatch?: Limit;
  /** E-mails a day. */
  email?: Limit;
  /** E-mails left in all. */
  email_bucket?: Limit;
  /** HTTP messages a day. */
  http?: Limit;
  /** HTTP messages left in all. */
  http_bucket?: Limit;
  /** Shares. */
  share?: Limit;
  /** Text messages a day. */
  sms?: Limit;
  /** Text messages left in all. */
  sms_bucket?: Limit;
  /** XMPP messages a day. */
  xmpp?: Limit;
  /** XMPP messages left in all. */
  xmpp_bucket?: Limit;
}

/**
 * A client model: a kind of device of a vendor. The documentation gives names only; the meanings are
 * read from them and from its samples.
 */
export interface ClientModel {
  /** Vendor and name, with a slash between, percent-encoded where need be. */
  id: string;
  /** Id of the domain: digits, as text. */
  domainID: string;
  /** Name of the vendor. */
  vendor: string;
  /** Name to show. */
  friendly: string;
  /** Name of the model. */
  name: string;
  /** RID of the client that is the template of its devices. */
  cloneRID: Rid;
  /** Id of a view: digits, as text. */
  viewID: string;
  /** A serial number to show as an example. */
  exampleSN: string;
  /** Serial number that all devices share (inferred). */
  sharedSN: string;
  /** Whether serial numbers are converted: `yes` or `no` (inferred). */
  convertSN: string;
  /** What to call the serial number instead (inferred). */
  alternateSN: string;
  /** Hint on setting up a device. */
  noteSetup: string;
  /** Hint on naming a device. */
  noteName: string;
  /** Hint on the place of a device. */
  noteLocation: string;
  /** Address of a picture of the device. */
  pictureDevice: string;
  /** Description to show. */
  description: string;
  /** Address of a picture of where the serial number is. */
  pictureSN: string;
  /** HTML to show when a device was enabled, with placeholders such as `[device cik]`. */
  confirmPage: string;
  /** Company to turn to. */
  companyName: string;
  /** E-mail address to turn to. */
  contactEmail: string;
  /** Whether users can choose it. */
  ":published": boolean;
}

/** What may be changed of a client model. What is left out stays. */
export interface ClientModelPut {
  /** Vendor and name, with a slash between, percent-encoded where need be. */
  id?: string | undefined;
  /** Id of the domain: digits, as text. */
  domainID?: string | undefined;
  /** Name of the vendor. */
  vendor?: string | undefined;
  /** Name to show. */
  friendly?: string | undefined;
  /** Name of the model. */
  name?: string | undefined;
  /** RID of the client that is the template of its devices. */
  cloneRID?: Rid | undefined;
  /** Id of a view: digits, as text. */
  viewID?: string | undefined;
  /** A serial number to show as an example. */
  exampleSN?: string | undefined;
  /** Serial number that all devices share (inferred). */
  sharedSN?: string | undefined;
  /** Whether serial numbers are converted: `yes` or `no` (inferred). */
  convertSN?: string | undefined;
  /** What to call the serial number instead (inferred). */
  alternateSN?: string | undefined;
  /** Hint on setting up a device. */
  noteSetup?: string | undefined;
  /** Hint on naming a device. */
  noteName?: string | undefined;
  /** Hint on the place of a device. */
  noteLocation?: string | undefined;
  /** Address of a picture of the device. */
  pictureDevice?: string | undefined;
  /** Description to show. */
  description?: string | undefined;
  /** Address of a picture of where the serial number is. */
  pictureSN?: string | undefined;
  /** HTML to show when a device was enabled, with placeholders such as `[device cik]`. */
  confirmPage?: string | undefined;
  /** Company to turn to. */
  companyName?: string | undefined;
  /** E-mail address to turn to. */
  contactEmail?: string | undefined;
  /** Whether users can choose it. */
  ":published"?: boolean | undefined;
}

/** What may be changed of a client. What is left out stays, single limits too. */
export interface ClientUpdate {
  /**
   * New limits. Those of things owned may not go below what there is; daily ones may, and take effect at
   * once.
   */
  limits?: ClientLimits | undefined;
  /** Whether every call of the client is answered with `locked`. */
  locked?: boolean | undefined;
  /** Text of the user's own, often JSON. */
  meta?: string | undefined;
  /** Name to show. */
  name?: string | undefined;
  /** Whether everyone may read it. */
  public?: boolean | undefined;
}

/**
 * How a value is compared with the constant.
 *
 * What they mean: `comparisonInfo`.
 */
export type Comparison = "gt" | "lt" | "eq" | "geq" | "leq" | "neq";
/** Every value of `Comparison` that the specification knows. */
export const comparisons: readonly Comparison[] = ["gt", "lt", "eq", "geq", "leq", "neq"];

/** What each value of `Comparison` means. */
export const comparisonInfo: {
  /** Greater. */
  readonly gt: EnumInfo;
  /** Less. */
  readonly lt: EnumInfo;
  /** Equal. */
  readonly eq: EnumInfo;
  /** Greater or equal. */
  readonly geq: EnumInfo;
  /** Less or equal. */
  readonly leq: EnumInfo;
  /** Not equal. */
  readonly neq: EnumInfo;
} = {
  gt: { description: "Greater." },
  lt: { description: "Less." },
  eq: { description: "Equal." },
  geq: { description: "Greater or equal." },
  leq: { description: "Less or equal." },
  neq: { description: "Not equal." },
};

/** What the platform says after it sent a mail. */
export interface Confirmation {
  /** HTTP status once more. */
  code: number;
  /** Sentences for display. */
  message: string;
}

/** Tells when the comparison has held for a number of values within some time. */
export interface CountRule {
  /** How the value is compared. */
  comparison: Open<Comparison>;
  /** What the value is compared with. */
  constant: number;
  /**
   * Number of values for which the comparison has to hold.
   * Range: at least 0.
   */
  count: number;
  /**
   * Seconds within which they have to come.
   * Range: at least 0.
   */
  timeout: number;
  /** Whether it tells again when it happens again. */
  repeat: boolean;
}

/** Tells when the comparison has held for a number of values within some time. */
export interface CountRuleInput {
  /** How the value is compared. */
  comparison: Comparison;
  /** What the value is compared with. */
  constant: number;
  /**
   * Number of values for which the comparison has to hold.
   * Range: at least 0.
   */
  count: number;
  /**
   * Seconds within which they have to come.
   * Range: at least 0.
   */
  timeout: number;
  /** Whether it tells again when it happens again. */
  repeat: boolean;
}

/** A device that was just created. */
export interface CreatedDevice {
  /** CIK of the device. */
  cik: Cik;
  /** RID of the device. */
  rid: Rid;
}

/** A dashboard of a portal. */
export interface Dashboard {
  /** What is on it. */
  config: DashboardConfig;
  /** Description to show. */
  description: string;
  /** Id of the dashboard: 10 digits, as text. */
  id: string;
  /** Where it is about, as text. */
  location: string;
  /** Name to show. */
  name: string;
  /** Id of the portal: 10 digits, as text. */
  portalId: string;
  /** Whether everyone may look at it, or only those with a permission on it or `p_manage` on the portal. */
  public: boolean;
}

/** What is on a dashboard. At most 16 MB as JSON text. */
export interface DashboardConfig {
  /** How it is laid out. */
  layout?: DashboardLayout;
  /**
   * Settings of the widgets by their numbers. The platform writes an empty list where there are none,
   * though the documentation has an object.
   * Default: `{}`.
   */
  widgets?:
    | {
        [key: string]: unknown;
      }
    | unknown[];
}

/** What is on a dashboard. At most 16 MB as JSON text. */
export interface DashboardConfigInput {
  /** How it is laid out. */
  layout?: DashboardLayoutInput | undefined;
  /**
   * Settings of the widgets by their numbers. The platform writes an empty list where there are none,
   * though the documentation has an object.
   * Default: `{}`.
   */
  widgets?:
    | {
        [key: string]: unknown;
      }
    | readonly unknown[]
    | undefined;
}

/** How the widgets of a dashboard are laid out. */
export interface DashboardLayout {
  /**
   * Columns, of two cells each: 2, 4 or 6.
   * Default: `4`.
   */
  cols?: 2 | 4 | 6 | (number & {});
  /**
   * Where widgets move to.
   * Default: `"LeftTop"`.
   */
  gravity?: Open<"LeftTop" | "Top">;
}

/** How the widgets of a dashboard are laid out. */
export interface DashboardLayoutInput {
  /**
   * Columns, of two cells each: 2, 4 or 6.
   * Default: `4`.
   */
  cols?: 2 | 4 | 6 | undefined;
  /**
   * Where widgets move to.
   * Default: `"LeftTop"`.
   */
  gravity?: "LeftTop" | "Top" | undefined;
}

/** What `create` of a dashboard takes. */
export interface DashboardPost {
  /** What is on it. */
  config?: DashboardConfigInput | undefined;
  /**
   * Description to show.
   * Range: at most 255 characters. Default: `""`.
   */
  description?: string | undefined;
  /**
   * Where it is about, as text.
   * Range: at most 255 characters. Default: `""`.
   */
  location?: string | undefined;
  /**
   * Name to show. Unique in the portal.
   * Range: at most 50 characters.
   */
  name: string;
  /**
   * Whether everyone may look at it.
   * Default: `false`.
   */
  public?: boolean | undefined;
}

/** What may be changed of a dashboard. */
export interface DashboardPut {
  /** What is on it. */
  config?: DashboardConfigInput | undefined;
  /**
   * Description to show.
   * Range: at most 255 characters.
   */
  description?: string | undefined;
  /**
   * Where it is about, as text.
   * Range: at most 255 characters.
   */
  location?: string | undefined;
  /**
   * Name to show. Unique in the portal.
   * Range: at most 50 characters.
   */
  name?: string | undefined;
  /** Whether everyone may look at it. */
  public?: boolean | undefined;
}

/** Query of GET /api/portals/v1/portals/{portal-id}/dashboards. */
export interface DashboardsListQuery {
  /** Items at most. All unless given. */
  limit?: number | undefined;
  /** Number of items to leave out, from 0. It counts only together with `limit`. */
  offset?: number | undefined;
}

/** Type of a resource's values: `float`, `integer` (signed) or `string` (text of at most 64 KB). */
export type DataFormat = "float" | "integer" | "string";
/** Every value of `DataFormat` that the specification knows. */
export const dataFormats: readonly DataFormat[] = ["float", "integer", "string"];

/**
 * A point: `[timestamp, value]`, the timestamp in Unix seconds. Samples of the documentation have
 * numbers as text in some places.
 * Range: 2 items.
 */
export type DataPoint = [number, number | string];

/** A data source: a time series of a device or portal. */
export interface DataSource {
  /** Its latest point; empty where there is none. */
  data: DataPoint[];
  /** What the One Platform tells of it. */
  info: DataSourceInfo;
  /** RID of the data source. */
  rid: Rid;
  /** Unit to show, as text; empty where there is none. `meta` has it too. */
  unit: string;
}

/** Description of a data source. */
export interface DataSourceDescription {
  /** Type of the values. */
  format: Open<DataFormat>;
  /** JSON text, which may be empty: what Portals and others keep of it. `DataSourceMeta` says what. */
  meta: string;
  /** Name to show. */
  name: string;
  /** Steps applied to each value on its way in. */
  preprocess?: Preprocess;
  /** Whether everyone may read it. */
  public?: boolean;
  /** How much of the series is kept. */
  retention?: Retention;
  /** RID of a resource whose values are handed on to it; null for none. */
  subscribe?: Subscription;
}

/** What the One Platform tells of a data source. */
export interface DataSourceInfo {
  /** Type and time of the last change. */
  basic: BasicInfo;
  /** Name and the like. */
  description: DataSourceDescription;
  /** Share codes. */
  shares: Share[];
  /** Size of its series. */
  storage: StorageInfo;
  /** Resources that values are handed on to. */
  subscribers: Subscriber[];
  /** Reserved by the platform. */
  tags: unknown[];
}

/**
 * What the text `meta` of a data source is, once read as JSON. Anyone who may change the data source
 * may put anything there.
 */
export interface DataSourceMeta {
  /** Alias of it. In one sample only. */
  alias?: string;
  /** What Portals keeps. */
  datasource?: {
    /** Description to show. */
    description?: string;
    /** Unit to show, as text, such as `°C`. */
    unit?: string;
  };
}

/** What creating a data source takes. */
export interface DataSourcePost {
  /** What the One Platform keeps of it. */
  info?:
    | {
        /** Name and format. */
        description?:
          | {
              /** Type of the values. `string` unless given (as in the documentation's sample). */
              format?: DataFormat | undefined;
              /** Name to show. */
              name?: string | undefined;
            }
          | undefined;
      }
    | undefined;
  /** Unit to show, as text. */
  unit?: string | undefined;
}

/** What may be changed of a data source. What is left out stays. */
export interface DataSourcePut {
  /** What the One Platform keeps of it. */
  info?:
    | {
        /** Name and the like. `meta` is JSON text: `DataSourceMeta`, which has the unit. */
        description?: DataportUpdate | undefined;
      }
    | undefined;
}

/** Query of POST /api/portals/v1/data-sources/{data-source-rid}/json. */
export interface DataSourcesAppendJsonQuery {
  /** Has the server look again after one second, and answer 409 where the value was lost. */
  safe?: boolean | undefined;
}

/** Query of DELETE /api/portals/v1/data-sources/{data-source-rid}/data. */
export interface DataSourcesDeleteDataQuery {
  /**
   * Beginning of the window in Unix seconds. Only together with `endtime`.
   * Seconds since 1970-01-01 (UTC).
   */
  starttime?: DateInput | number | undefined;
  /**
   * End of the window in Unix seconds. Only together with `starttime`.
   * Seconds since 1970-01-01 (UTC).
   */
  endtime?: DateInput | number | undefined;
  /**
   * Order of the points, and from which end of the window `limit` counts. Newest first unless given
   * (inferred from the RPC interface, which the documentation refers to).
   */
  sort?: SortOrder | undefined;
  /** Points to delete at most, or `infinity` for all in the window. */
  limit?: number | "infinity" | undefined;
}

/** Query of GET /api/portals/v1/users/_this/data-sources/[{rids}]. */
export interface DataSourcesGetManyQuery {
  /** Items at most in one answer, up to 200; for some callers the platform allows fewer. */
  limit?: number | undefined;
  /** Number of items of the list in the path to leave out, from 0. */
  offset?: number | undefined;
}

/** Query of GET /api/portals/v1/data-sources/[{rids}]/data. */
export interface DataSourcesReadManyQuery {
  /**
   * Beginning of the window in Unix seconds. Only together with `endtime`.
   * Seconds since 1970-01-01 (UTC).
   */
  starttime?: DateInput | number | undefined;
  /**
   * End of the window in Unix seconds. Only together with `starttime`.
   * Seconds since 1970-01-01 (UTC).
   */
  endtime?: DateInput | number | undefined;
  /**
   * Order of the points, and from which end of the window `limit` counts. Newest first unless given
   * (inferred from the RPC interface, which the documentation refers to).
   */
  sort?: SortOrder | undefined;
  /** Points of each data source at most, up to 200. The newest one unless given (inferred). */
  limit?: number | undefined;
}

/** Query of GET /api/portals/v1/data-sources/{data-source-rid}/data. */
export interface DataSourcesReadQuery {
  /**
   * Beginning of the window in Unix seconds. Only together with `endtime`.
   * Seconds since 1970-01-01 (UTC).
   */
  starttime?: DateInput | number | undefined;
  /**
   * End of the window in Unix seconds. Only together with `starttime`.
   * Seconds since 1970-01-01 (UTC).
   */
  endtime?: DateInput | number | undefined;
  /**
   * Order of the points, and from which end of the window `limit` counts. Newest first unless given
   * (inferred from the RPC interface, which the documentation refers to).
   */
  sort?: SortOrder | undefined;
  /** Points at most. The newest one unless given (as in the sample of the documentation). */
  limit?: number | undefined;
}

/** What may be changed of a dataport. What is left out stays. */
export interface DataportUpdate {
  /** Text of the user's own, often JSON. */
  meta?: string | undefined;
  /** Name to show. */
  name?: string | undefined;
  /** Steps applied to each value on its way in. */
  preprocess?: PreprocessInput | undefined;
  /** Whether everyone may read it. */
  public?: boolean | undefined;
  /** How much of the series is kept. */
  retention?: RetentionUpdate | undefined;
  /** RID of a resource whose values are handed on to this one; null for none. */
  subscribe?: Subscription | undefined;
}

/**
 * A datarule: a time series that is computed, by a comparison or by a script. For a script `format` is
 * `string`, and what it prints is its series.
 */
export interface DataruleDescription {
  /** Type of the values. It cannot be changed later. */
  format: Open<DataFormat>;
  /**
   * Text of the user's own, often JSON.
   * Default: `""`.
   */
  meta?: string;
  /**
   * Name to show.
   * Default: `""`.
   */
  name?: string;
  /**
   * Steps applied to each value on its way in.
   * Default: `[]`.
   */
  preprocess?: Preprocess;
  /**
   * Whether everyone may read it.
   * Default: `false`.
   */
  public?: boolean;
  /** How much of the series is kept. */
  retention: Retention;
  /** What is computed. */
  rule: Rule;
  /** RID of the resource that the rule looks at. */
  subscribe?: Subscription;
}

/**
 * What may be changed of a datarule. What is left out stays; a script restarts only when its text
 * changed.
 */
export interface DataruleUpdate {
  /** Text of the user's own, often JSON. */
  meta?: string | undefined;
  /** Name to show. */
  name?: string | undefined;
  /** Steps applied to each value on its way in. */
  preprocess?: PreprocessInput | undefined;
  /** Whether everyone may read it. */
  public?: boolean | undefined;
  /** How much of the series is kept. */
  retention?: RetentionUpdate | undefined;
  /** What is computed. */
  rule?: RuleInput | undefined;
  /** RID of the resource that the rule looks at; null for none. */
  subscribe?: Subscription | undefined;
}

/** A device of a portal. */
export interface Device {
  /** RIDs of its data sources. */
  dataSources: Rid[];
  /** What the One Platform tells of it. */
  info: DeviceInfo;
  /** Who may do what with it. */
  members: Permission[];
  /** Name of the model; null for a `generic` device. */
  model: string | null;
  /** RID of the device. */
  rid: Rid;
  /** Serial number; null for a `generic` device. */
  sn: string | null;
  /** Whether it is of a model. */
  type: Open<DeviceType>;
  /** Name of the vendor; null for a `generic` device. */
  vendor: string | null;
}

/** Description of a device, which is a client of the One Platform. */
export interface DeviceDescription {
  /** What the device may own and use. */
  limits?: ClientLimits;
  /** Whether every call of the device is answered with `locked`. */
  locked?: boolean;
  /** JSON text, which may be empty: what Portals and others keep of the device. `DeviceMeta` says what. */
  meta: string;
  /** Name to show. */
  name: string;
  /** Whether everyone may read it. */
  public?: boolean;
}

/** Why a device could not be changed. */
export interface DeviceFailure {
  /** Status, as of HTTP. */
  code: number;
  /** Sentence for display. */
  message: string;
}

/** Why devices could not be changed, by their RIDs. */
export interface DeviceFailures {
  [key: string]: DeviceFailure[];
}

/** What `createFromModel` takes. */
export interface DeviceFromModelPost {
  /** Where it is, as text. */
  location?: string | undefined;
  /** Name of the model. */
  model: string;
  /** Name to show. */
  name: string;
  /** RID of the portal. */
  portal_rid: Rid;
  /** Serial number. */
  serialnumber: string;
  /** Time zone, such as `(GMT-11:00) Midway Island, Samoa` in the sample. */
  timezone?: string | undefined;
  /** Name of the vendor. */
  vendor: string;
}

/** What the One Platform tells of a device. */
export interface DeviceInfo {
  /** Aliases of its data sources. */
  aliases: ClientAliases;
  /** Type, status and time of the last change. */
  basic: BasicInfo;
  /** Name and the like. */
  description: DeviceDescription;
  /** CIK. Null or missing unless the caller has `___admin` on the device. */
  key?: string | null;
  /** Share codes. */
  shares: Share[];
  /** Resources that values are handed on to. */
  subscribers: Subscriber[];
  /** Reserved by the platform. */
  tagged?: unknown[];
  /** Reserved by the platform. */
  tags: unknown[];
}

/**
 * What the text `meta` of a device is, once read as JSON. Anyone who may change the device may put
 * anything there. Portals knows names in capitals and in small letters, and the official client writes
 * both.
 */
export interface DeviceMeta {
  /** Time zone, such as `Europe/Paris`. */
  timezone?: string;
  /** Time zone, as older devices have it. */
  Timezone?: string;
  /** Where it is, as text. */
  location?: string;
  /** Where it is, as older devices have it. */
  Location?: string;
  /** Minutes after which a silent device counts as inactive (inferred), as text. */
  activetime?: string;
  /** What the device is. */
  device?: {
    /** `vendor` for a device of a model, else `generic`. */
    type?: string;
    /** Name of the model. */
    model?: string;
    /** Name of the vendor. */
    vendor?: string;
    /** Serial number. */
    sn?: string;
  };
  /** Type, as older devices have it. */
  DeviceType?: string;
  /** Id of the type, as older devices have it. */
  DeviceTypeID?: string;
  /** Name of the type, as older devices have it. */
  DeviceTypeName?: string;
}

/** What `create` of a device takes. `model`, `sn` and `vendor` are needed for a `vendor` device only. */
export interface DevicePost {
  /** Name of the model. */
  model?: string | undefined;
  /** Serial number. */
  sn?: string | undefined;
  /** Whether it is of a model. */
  type: DeviceType;
  /** Name of the vendor. */
  vendor?: string | undefined;
}

/** What may be changed of a device. What is left out stays. */
export interface DevicePut {
  /** What the One Platform keeps of it. */
  info?:
    | {
        /** Name and the like. `meta` is JSON text: `DeviceMeta`. */
        description?: ClientUpdate | undefined;
      }
    | undefined;
}

/** `vendor` for a device of a model, with a serial number, else `generic`. */
export type DeviceType = "vendor" | "generic";
/** Every value of `DeviceType` that the specification knows. */
export const deviceTypes: readonly DeviceType[] = ["vendor", "generic"];

/** Query of GET /api/portals/v1/users/_this/devices/[{rids}]. */
export interface DevicesGetManyQuery {
  /** Items at most in one answer, up to 200; for some callers the platform allows fewer. */
  limit?: number | undefined;
  /** Number of items of the list in the path to leave out, from 0. */
  offset?: number | undefined;
}

/** Query of GET /api/portals/v1/portals/{portal-id}/devices. */
export interface DevicesListQuery {
  /** Items at most. All unless given. */
  limit?: number | undefined;
  /** Number of items to leave out, from 0. It counts only together with `limit`. */
  offset?: number | undefined;
}

/** What to change of devices, by their RIDs: the same as are in the path. */
export interface DevicesPut {
  [key: string]: DevicePut;
}

/** Devices that were changed, by their RIDs; beside them `error`, where there are others. */
export type DevicesUpdate = {
  /** Why others were not changed. Missing where all were. */
  error?: DeviceFailures;
} & {
  [key: string]: Device;
};

/** A domain that the caller has an account in. */
export interface Domain {
  /** Name of its host. */
  domain: string;
  /** Vendor name, for provisioning. Only for administrators. */
  name?: string;
  /** RID of the domain. */
  rid: Rid;
  /** What the caller is there. */
  role: Open<DomainRole>;
  /** Vendor token, for provisioning. Only for administrators. */
  token?: string;
}

/** What the caller is in a domain. */
export type DomainRole = "user" | "admin";
/** Every value of `DomainRole` that the specification knows. */
export const domainRoles: readonly DomainRole[] = ["user", "admin"];

/** Tells when the comparison has held for some time. */
export interface DurationRule {
  /** How the value is compared. */
  comparison: Open<Comparison>;
  /** What the value is compared with. */
  constant: number;
  /**
   * Seconds that the comparison has to hold.
   * Range: at least 0.
   */
  timeout: number;
  /** Whether it tells again after each further such time. */
  repeat: boolean;
}

/** Tells when the comparison has held for some time. */
export interface DurationRuleInput {
  /** How the value is compared. */
  comparison: Comparison;
  /** What the value is compared with. */
  constant: number;
  /**
   * Seconds that the comparison has to hold.
   * Range: at least 0.
   */
  timeout: number;
  /** Whether it tells again after each further such time. */
  repeat: boolean;
}

/** Why something was refused. */
export interface ErrorList {
  /**
   * Words for programs: `missing_<member>` for an empty or missing member. For a device `limit`,
   * `invalid_sn`, `unavailable_sn`, `forbidden_model` (no such model in the domain, or of another
   * vendor), `require_purchase`, `insufficient_resources`, `portal_not_found`; for a user
   * `wrong_password`, `user_exists`, `user_exists_wrong_domain`; for a password `failed`.
   */
  errors?: string[];
  /** Sentences for display. */
  notices?: string[];
}

/** Fields of a form, files and texts. Names have letters, digits, `-` and `_`. */
export interface FileForm {
  [key: string]: FileInput | string;
}

/** What is in the files, by their names. */
export interface FileList {
  [key: string]: unknown;
}

/** A group: what its members may do. */
export interface Group {
  /** Id of the group: digits, as text. */
  id: string;
  /** Who is a member. */
  members: Permission[];
  /** Any value of the user's own, of less than 2 MB as JSON text; null unless set. */
  meta: unknown;
  /** Name to show. */
  name: string;
  /** What the members may do. Missing where `NoPermissions` was given. */
  permissions?: Permission[];
  /** Id of the owner: digits, as text. */
  userId: string;
}

/** Query of GET /api/portals/v1/groups/{group-id}/permissions. */
export interface GroupPermissionsListQuery {
  /** Only permissions on things of these types. */
  "type[]"?: readonly PermissionType[] | undefined;
  /** Number of items to leave out, from 0. It counts only together with `limit`. */
  offset?: number | undefined;
  /** Items at most. All unless given. */
  limit?: number | undefined;
}

/** What `create` of a group takes. */
export interface GroupPost {
  /**
   * Name to show, of less than 50 characters. Unique among the groups of the owner in the domain.
   * Range: at most 49 characters.
   */
  name?: string | undefined;
}

/** What may be changed of a group. What is left out stays. */
export interface GroupPut {
  /** Who is a member, in place of all who were. */
  members?: readonly PermissionInput[] | undefined;
  /** Any value of the user's own, of less than 2 MB as JSON text. */
  meta?: unknown | undefined;
  /**
   * Name to show, of less than 50 characters. Unique among the groups of the owner in the domain.
   * Range: at most 49 characters.
   */
  name?: string | undefined;
  /** What the members may do, in place of all that they could. */
  permissions?: readonly PermissionInput[] | undefined;
}

/** Query of GET /api/portals/v1/users/_this/groups/[{ids}]. */
export interface GroupsGetManyQuery {
  /** Items at most in one answer, up to 200; for some callers the platform allows fewer. */
  limit?: number | undefined;
  /** Number of items of the list in the path to leave out, from 0. */
  offset?: number | undefined;
  /** Leaves out `permissions`, which makes the answer much smaller. */
  NoPermissions?: boolean | undefined;
}

/** Query of PUT /api/portals/v1/groups/{group-id}. */
export interface GroupsUpdateQuery {
  /** Sets the permissions that are valid and leaves out the others, where one invalid one fails them all. */
  force?: boolean | undefined;
}

/** Tells when the comparison has not come true again within some time. */
export interface IntervalRule {
  /** How the value is compared. */
  comparison: Open<Comparison>;
  /** What the value is compared with. */
  constant: number;
  /**
   * Seconds between two values for which the comparison holds.
   * Range: at least 0.
   */
  timeout: number;
  /** Whether it tells again after each further such time. */
  repeat: boolean;
}

/** Tells when the comparison has not come true again within some time. */
export interface IntervalRuleInput {
  /** How the value is compared. */
  comparison: Comparison;
  /** What the value is compared with. */
  constant: number;
  /**
   * Seconds between two values for which the comparison holds.
   * Range: at least 0.
   */
  timeout: number;
  /** Whether it tells again after each further such time. */
  repeat: boolean;
}

/** A limit: a number from 0, or `inherit` for what the owner has left. */
export type Limit = number | "inherit";

/** A portal of the domain: its id and no more. */
export interface ListedPortal {
  /** Id of the portal: digits, as text. */
  id: string;
}

/** A portal that the caller owns or manages. */
export interface MyPortal {
  /** Domain, as the name of its host. */
  domain: string;
  /** CIK of the portal. Only for its owner and managers. */
  key?: Cik;
  /** Name to show. */
  name: string;
  /** RID of the portal. */
  rid: Rid;
  /** What the caller is to it. */
  role: Open<PortalRole>;
}

/**
 * A point to be recorded: `[timestamp, value]`. A negative timestamp counts back from the clock of the
 * server, in seconds: -30 is half a minute ago. It must not be 0; what a time in the future does is
 * not defined.
 * Range: 2 items.
 */
export type NewPoint = readonly [DateInput | number, PointValue];

/** What a permission is for; of a member, who has it. */
export interface ObjectId {
  /** Id as text; of devices and data sources the RID. */
  id: string;
  /** Type of the thing. */
  type: Open<ObjectType>;
}

/** What a permission is for; of a member, who has it. */
export interface ObjectIdInput {
  /** Id as text; of devices and data sources the RID. */
  id: string;
  /** Type of the thing. */
  type: ObjectType;
}

/**
 * Type of a thing. `User` is who is a member, not what a permission is for. There are permissions for
 * dashboards too, whose type the documentation does not list.
 */
export type ObjectType = "DataSource" | "Device" | "Domain" | "Group" | "Portal" | "User";
/** Every value of `ObjectType` that the specification knows. */
export const objectTypes: readonly ObjectType[] = [
  "DataSource",
  "Device",
  "Domain",
  "Group",
  "Portal",
  "User",
];

/** What `requestPasswordReset` takes. */
export interface PasswordResetPost {
  /** E-mail address of the user. */
  email: string;
}

/** What `completePasswordReset` takes. */
export interface PasswordResetPut {
  /** New password. A random one unless given. */
  newPassword?: string | undefined;
  /** Key of the reset mail. */
  resetPasswordRegkey: string;
}

/** What `sendPasswordReset` takes. */
export interface PasswordResetRequest {
  /** What to do. */
  action: "reset";
  /** E-mail address of the user. */
  email: string;
}

/** What may be done with a thing; in `members`, what that user may do with the thing that has the list. */
export interface Permission {
  /** What may be done. */
  access: Open<Access>;
  /** What it is for; of a member, who has it. */
  oid: ObjectId;
}

/** What may be done with a thing; in `members`, what that user may do with the thing that has the list. */
export interface PermissionInput {
  /** What may be done. */
  access: Access;
  /** What it is for; of a member, who has it. */
  oid: ObjectIdInput;
}

/** Type of thing that permissions may be listed for. */
export type PermissionType = "Domain" | "Portal" | "Device" | "DataSource" | "Group";
/** Every value of `PermissionType` that the specification knows. */
export const permissionTypes: readonly PermissionType[] = [
  "Domain",
  "Portal",
  "Device",
  "DataSource",
  "Group",
];

/** A picture. */
export interface PicturePost {
  /** The picture, in PNG. The name of the field is that of the documentation's sample. */
  myfile: FileInput;
}

/**
 * A value: a number in `float` and `integer` resources, a text of at most 64 KB in `string` resources.
 * On writing, the platform converts to the format of the resource (seen in an imitation of the server:
 * a fraction written to an `integer` is rounded down, text that is no number becomes 1, a number
 * written to a `string` becomes text).
 */
export type PointValue = number | string;

/** Points by the RID of their data source; an empty list where there are none. */
export interface PointsByRid {
  [key: string]: DataPoint[];
}

/** A portal. */
export interface Portal {
  /** RIDs of its devices. */
  devices: Rid[];
  /** Id of the portal: digits, as text. */
  id: string;
  /** What the One Platform tells of it. */
  info: PortalInfo;
  /** Id of its plan: digits, as text. The documentation's samples lack it. */
  planId?: string;
}

/** What a user may do with a portal. */
export interface PortalAccess {
  /**
   * `___admin` for the owner, `p_manage` for a manager, who may do the same, `p_m_crea` for who may
   * create devices, `p_contac` for who gets alerts.
   */
  access: Open<Access>;
}

/** What the One Platform tells of a portal. */
export interface PortalInfo {
  /** Aliases of its devices and data sources. */
  aliases: ClientAliases;
  /** Type, status and time of the last change. */
  basic: BasicInfo;
  /** Name and the like. */
  description: ClientDescription;
  /** CIK. Null or missing unless the caller has `___admin` on the portal. */
  key?: string | null;
  /** Share codes. */
  shares: Share[];
  /** Resources that values are handed on to. */
  subscribers: Subscriber[];
  /** Reserved by the platform. */
  tagged?: unknown[];
  /** Reserved by the platform. */
  tags: unknown[];
}

/** What `create` of a portal takes. */
export interface PortalPost {
  /** Id of a plan that can be had for free; the address of the signup page has it. */
  planId: string;
}

/** What may be changed of a portal. */
export interface PortalPut {
  /** What the One Platform keeps of it. */
  info?:
    | {
        /**
         * Aliases by the RID of the device or data source, in place of all that there were. They stay if left
         * out.
         */
        aliases?: ClientAliases | undefined;
        /** Name and the like. What is left out stays. */
        description?: ClientUpdate | undefined;
      }
    | undefined;
}

/**
 * What the caller is to a portal. Both may do the same.
 *
 * What they mean: `portalRoleInfo`.
 */
export type PortalRole = "owner" | "manager";
/** Every value of `PortalRole` that the specification knows. */
export const portalRoles: readonly PortalRole[] = ["owner", "manager"];

/** What each value of `PortalRole` means. */
export const portalRoleInfo: {
  /** The portal is below the caller in the One Platform. */
  readonly owner: EnumInfo;
  /** The portal is shared with the caller. */
  readonly manager: EnumInfo;
} = {
  owner: { description: "The portal is below the caller in the One Platform." },
  manager: { description: "The portal is shared with the caller." },
};

/** Who a portal is shared with, and what they may do. */
export interface PortalShare {
  /** What the user may do. */
  access: PortalShareAccess;
  /** The user. */
  oid: {
    /** Id of the user. */
    id: string;
    /** `User`. */
    type: "User";
  };
}

/**
 * What somebody may do with a portal that is shared with them.
 *
 * What they mean: `portalShareAccessInfo`.
 */
export type PortalShareAccess = "p_manage" | "p_m_crea" | "p_contac";
/** Every value of `PortalShareAccess` that the specification knows. */
export const portalShareAccesses: readonly PortalShareAccess[] = ["p_manage", "p_m_crea", "p_contac"];

/** What each value of `PortalShareAccess` means. */
export const portalShareAccessInfo: {
  /** All that the owner may. */
  readonly p_manage: EnumInfo;
  /** Create devices. */
  readonly p_m_crea: EnumInfo;
  /** Get alerts. */
  readonly p_contac: EnumInfo;
} = {
  p_manage: { description: "All that the owner may." },
  p_m_crea: { description: "Create devices." },
  p_contac: { description: "Get alerts." },
};

/** A user that a portal is shared with. */
export interface PortalShareOfUser {
  /** What the user may do. */
  access: Open<Access>;
  /** The user. */
  oid: {
    /** E-mail address of the user. */
    email: string;
    /** Id of the user: digits, as text. */
    id: string;
    /** `User`. */
    type: Open<ObjectType>;
  };
}

/** A portal of a user with the users that it is shared with. */
export interface PortalShares {
  /** Description to show. */
  Description: string;
  /** Id of the portal: digits, as text. */
  PortalID: string;
  /** Name to show. */
  PortalName: string;
  /** RID of the portal. */
  PortalRID: Rid;
  /** Users that it is shared with. */
  Shares: PortalShareOfUser[];
  /** E-mail address of the owner. */
  UserEmail: string;
}

/** Query of GET /api/portals/v1/users/{user-id}/portals. */
export interface PortalsListForUserQuery {
  /** `devices` adds the RIDs of the devices of each portal. */
  options?: "devices" | undefined;
}

/**
 * Steps applied to each value on its way in, in their order: to what is written to the resource and to
 * what comes from the one that it subscribes to.
 */
export type Preprocess = PreprocessStep[];

/**
 * Steps applied to each value on its way in, in their order: to what is written to the resource and to
 * what comes from the one that it subscribes to.
 */
export type PreprocessInput = readonly PreprocessStepInput[];

/**
 * What a step does with a value and its operand: `add`, `sub`, `mul`, `div`, `mod` compute; `gt`,
 * `geq`, `lt`, `leq`, `eq`, `neq` compare; `value` puts the operand in the place of the value.
 */
export type PreprocessOperation =
  | "add"
  | "sub"
  | "mul"
  | "div"
  | "mod"
  | "gt"
  | "geq"
  | "lt"
  | "leq"
  | "eq"
  | "neq"
  | "value";
/** Every value of `PreprocessOperation` that the specification knows. */
export const preprocessOperations: readonly PreprocessOperation[] = [
  "add",
  "sub",
  "mul",
  "div",
  "mod",
  "gt",
  "geq",
  "lt",
  "leq",
  "eq",
  "neq",
  "value",
];

/**
 * A step that is applied to each value on its way in: `[operation, operand]`. The operand is a
 * constant, or the RID of a resource whose present value is used.
 * Range: 2 items.
 */
export type PreprocessStep = [Open<PreprocessOperation>, number | string];

/**
 * A step that is applied to each value on its way in: `[operation, operand]`. The operand is a
 * constant, or the RID of a resource whose present value is used.
 * Range: 2 items.
 */
export type PreprocessStepInput = readonly [PreprocessOperation, number | string];

/** Token by which anyone can look up its user for 5 minutes. */
export type ReadToken = string;

/**
 * State of a resource. Clients and dispatches are `activated`, `locked`, `notactivated` or `expired`;
 * scripts are `running`, `completed` or `error`.
 */
export type ResourceStatus =
  | "activated"
  | "locked"
  | "notactivated"
  | "expired"
  | "running"
  | "completed"
  | "error";
/** Every value of `ResourceStatus` that the specification knows. */
export const resourceStatuses: readonly ResourceStatus[] = [
  "activated",
  "locked",
  "notactivated",
  "expired",
  "running",
  "completed",
  "error",
];

/**
 * Kind of a resource.
 *
 * What they mean: `resourceTypeInfo`.
 */
export type ResourceType = "client" | "dataport" | "datarule" | "dispatch";
/** Every value of `ResourceType` that the specification knows. */
export const resourceTypes: readonly ResourceType[] = ["client", "dataport", "datarule", "dispatch"];

/** What each value of `ResourceType` means. */
export const resourceTypeInfo: {
  /** Owns others: a device, a portal, a group. */
  readonly client: EnumInfo;
  /** Holds a time series that is written to. */
  readonly dataport: EnumInfo;
  /** Computes a time series, or runs a script. */
  readonly datarule: EnumInfo;
  /** Sends messages. */
  readonly dispatch: EnumInfo;
} = {
  client: { description: "Owns others: a device, a portal, a group." },
  dataport: { description: "Holds a time series that is written to." },
  datarule: { description: "Computes a time series, or runs a script." },
  dispatch: { description: "Sends messages." },
};

/** How much of its series a resource keeps. What goes beyond either limit is deleted. */
export interface Retention {
  /** Points kept, the newest ones. 0 stores nothing. */
  count: Amount;
  /** Hours that a point is kept. */
  duration: Amount;
}

/** New limits of what a resource keeps; the one that is left out stays. */
export interface RetentionUpdate {
  /** Points kept, the newest ones. 0 stores nothing. */
  count?: Amount | undefined;
  /** Hours that a point is kept. */
  duration?: Amount | undefined;
}

/**
 * Identifier of a resource, given by the platform: 40 hexadecimal digits. It stays the same for the
 * life of the resource.
 */
export type Rid = string;

/** What a datarule computes: exactly one of these members. */
export type Rule =
  | {
      /** A comparison of each value. */
      simple: SimpleRule;
    }
  | {
      /** The absence of values. */
      timeout: TimeoutRule;
    }
  | {
      /** The time between values that compare so. */
      interval: IntervalRule;
    }
  | {
      /** The time for which values compare so. */
      duration: DurationRule;
    }
  | {
      /** How often values compare so. */
      count: CountRule;
    }
  | {
      /** A script in Lua, of about 16 KB at most. Its log is the series of the datarule. */
      script: string;
    };

/** What a datarule computes: exactly one of these members. */
export type RuleInput =
  | {
      /** A comparison of each value. */
      simple: SimpleRuleInput;
    }
  | {
      /** The absence of values. */
      timeout: TimeoutRule;
    }
  | {
      /** The time between values that compare so. */
      interval: IntervalRuleInput;
    }
  | {
      /** The time for which values compare so. */
      duration: DurationRuleInput;
    }
  | {
      /** How often values compare so. */
      count: CountRuleInput;
    }
  | {
      /** A script in Lua, of about 16 KB at most. Its log is the series of the datarule. */
      script: string;
    };

/** A script of a device or portal. */
export interface Script {
  /** End of its log. */
  data: DataPoint[];
  /** What the One Platform tells of it. */
  info: ScriptInfo;
  /** RID of the script. */
  rid: Rid;
}

/**
 * A change of a script's state: `[timestamp, [state]]`.
 * Range: 2 items.
 */
export type ScriptActivity = [number, string[]];

/** What the One Platform tells of a script. */
export interface ScriptInfo {
  /** State, its changes, and time of the last change. */
  basic: BasicInfo;
  /** Name, the script itself under `rule`, and the like. */
  description: DataruleDescription;
  /** Share codes. */
  shares: Share[];
  /** Resources that values are handed on to. */
  subscribers: Subscriber[];
  /** Reserved by the platform. */
  tags: unknown[];
}

/** What creating a script takes. */
export interface ScriptPost {
  /** What the One Platform keeps of it. */
  info?:
    | {
        /** Name and text. */
        description?:
          | {
              /**
               * Name to show.
               * Default: `""`.
               */
              name?: string | undefined;
              /** What it does. */
              rule?:
                | {
                    /**
                     * The script, in Lua, of about 16 KB at most.
                     * Default: `""`.
                     */
                    script?: string | undefined;
                  }
                | undefined;
            }
          | undefined;
      }
    | undefined;
}

/** What may be changed of a script. What is left out stays. */
export interface ScriptPut {
  /** What the One Platform keeps of it. */
  info?:
    | {
        /** Name, the script itself under `rule`, and the like. */
        description?: DataruleUpdate | undefined;
      }
    | undefined;
}

/** Query of GET /api/portals/v1/devices/{device-rid}/scripts. */
export interface ScriptsListForDeviceQuery {
  /** Items at most. All unless given. */
  limit?: number | undefined;
  /** Number of items to leave out, from 0. It counts only together with `limit`. */
  offset?: number | undefined;
}

/** Query of GET /api/portals/v1/portals/{portal-id}/scripts. */
export interface ScriptsListForPortalQuery {
  /** Items at most. All unless given. */
  limit?: number | undefined;
  /** Number of items to leave out, from 0. It counts only together with `limit`. */
  offset?: number | undefined;
}

/** Query of GET /api/portals/v1/scripts/{script-rid}/data. */
export interface ScriptsReadQuery {
  /**
   * Beginning of the window in Unix seconds. Only together with `endtime`.
   * Seconds since 1970-01-01 (UTC).
   */
  starttime?: DateInput | number | undefined;
  /**
   * End of the window in Unix seconds. Only together with `starttime`.
   * Seconds since 1970-01-01 (UTC).
   */
  endtime?: DateInput | number | undefined;
  /**
   * Order of the points, and from which end of the window `limit` counts. Newest first unless given
   * (inferred from the RPC interface, which the documentation refers to).
   */
  sort?: SortOrder | undefined;
  /** Points at most. The newest one unless given (as in the sample of the documentation). */
  limit?: number | undefined;
}

/** A serial number of a client model. */
export interface SerialNumber {
  /** Its state, such as `expired`; the words are those of provisioning (inferred). */
  status: string;
  /** RID of the device that has it. */
  rid?: string;
  /** Text of the vendor's own. */
  extra?: string;
}

/** A share code of a resource. */
export interface Share {
  /** RID of the client that activated it; null as long as none has. */
  activator: string | null;
  /** The code. */
  code: ShareCode;
  /** Text that was given with the share. */
  meta: string;
}

/**
 * Code that lets one other client read a resource, 40 hexadecimal digits. Whoever activates it first
 * has it.
 */
export type ShareCode = string;

/** What `signUp` takes. */
export interface SignUp {
  /** E-mail address. */
  email: string;
  /**
   * First name.
   * Default: `"New"`.
   */
  first_name?: string | undefined;
  /**
   * Last name.
   * Default: `"User"`.
   */
  last_name?: string | undefined;
  /** Password. For a user of another domain the one that the user has there. */
  password: string;
  /** Id of a plan that can be had for free; the address of the signup page has it. */
  plan: string;
}

/** Compares each value with a constant. */
export interface SimpleRule {
  /** How the value is compared. */
  comparison: Open<Comparison>;
  /** What the value is compared with. */
  constant: number;
  /** Whether it tells again while the comparison goes on holding. */
  repeat: boolean;
}

/** Compares each value with a constant. */
export interface SimpleRuleInput {
  /** How the value is compared. */
  comparison: Comparison;
  /** What the value is compared with. */
  constant: number;
  /** Whether it tells again while the comparison goes on holding. */
  repeat: boolean;
}

/**
 * Order of points by time.
 *
 * What they mean: `sortOrderInfo`.
 */
export type SortOrder = "asc" | "desc";
/** Every value of `SortOrder` that the specification knows. */
export const sortOrders: readonly SortOrder[] = ["asc", "desc"];

/** What each value of `SortOrder` means. */
export const sortOrderInfo: {
  /** Oldest first. */
  readonly asc: EnumInfo;
  /** Newest first. */
  readonly desc: EnumInfo;
} = {
  asc: { description: "Oldest first." },
  desc: { description: "Newest first." },
};

/** Size of a series. All 0 where there is no point. */
export interface StorageInfo {
  /** Number of points. */
  count: number;
  /**
   * Time of the oldest point in Unix seconds.
   * Seconds since 1970-01-01 (UTC).
   */
  first: number;
  /**
   * Time of the newest point in Unix seconds.
   * Seconds since 1970-01-01 (UTC).
   */
  last: number;
  /** Size of the points in bytes. */
  size: number;
}

/**
 * A resource that values are handed on to: `[type, RID]`.
 * Range: 2 items.
 */
export type Subscriber = [Open<ResourceType>, Rid];

/** RID of a resource whose values are handed on to this one; null for none. */
export type Subscription = string | null;

/** A theme: the looks of a domain. */
export interface Theme {
  /** Id of the theme: digits, as text. */
  id: string;
  /** Name to show. */
  name: string;
  /** Description to show. */
  description: string;
  /** Whether the domain uses it. */
  ":default": boolean;
  /** Its looks. */
  config: ThemeConfig;
  /** Code, of which the documentation says nothing. */
  code: string;
}

/** A background. */
export interface ThemeBackground {
  /** Colour. */
  background_color?: string;
  /** Address of an image, or nothing. */
  background_image?: string;
  /** `scroll` or `fixed`, as in CSS. */
  background_attachment?: string;
  /** `repeat`, `repeat-y` and the like, as in CSS. */
  background_repeat?: string;
  /** Position, as in CSS. */
  background_position?: string;
}

/**
 * Looks of a theme. Colours are three or six hexadecimal digits. The documentation shows the names in
 * a sample only, and there may be others.
 */
export interface ThemeConfig {
  /** Background of dashboards. */
  dashboard_background?: ThemeBackground;
  /** Address of the logo. */
  header_logo?: string;
  /** Address of the image behind the header. */
  header_bkimage?: string;
  /** Colour of the title. */
  header_title_color?: string;
  /** Colour of the line below the title. */
  header_subtitle_color?: string;
  /** Where the titles begin, as in CSS. */
  header_titles_position_top?: string;
  /** Colour of links in the header. */
  header_linktext_color?: string;
  /** Colour of links in the header, under the pointer. */
  header_linktextover_color?: string;
  /** Colour of text in menus of the header. */
  header_dropdown_text_color?: string;
  /** Where the links of the header begin, as in CSS. */
  header_linktext_position_top?: string;
  /** Colour of the portal that is open, in the menu. */
  header_portalmenu_current_color?: string;
  /** Text of the footer. */
  footer_text?: string;
  /** Colour of the text of the footer. */
  footer_text_color?: string;
  /** Colour of the bar of the footer. */
  footer_bar_color?: string;
  /** Colour of links in the footer. */
  footer_linktext_color?: string;
  /** Colour of links in the footer, under the pointer. */
  footer_linktextover_color?: string;
  /** Colour of titles of blocks. */
  block_title_text_color?: string;
  /** Colour of links in titles of blocks, under the pointer. */
  block_title_linkover_color?: string;
  /** Colour behind titles of blocks. */
  block_title_back_color?: string;
  /** Whether icons of blocks are inverted: `0` or empty for no. */
  block_invert_icons?: string;
  /** Colour of what stands out on pages for managing. */
  managepage_highlight_text_color?: string;
  /** Address of a small picture for dashboards, or nothing. */
  dashboard_thumbnail?: string;
  /** Colour of the title of the page after signing up. */
  thankyoupage_title_text_color?: string;
  /** Title of the window. */
  browser_tab_text?: string;
  /** Address of the icon of the window. */
  browser_tab_icon?: string;
  /** Looks of menus. */
  admin_menu_style?: ThemeMenus;
  /** JavaScript for every page. */
  jsCode?: string;
}

/** Looks of menus. */
export interface ThemeMenus {
  /** Title of the menu of the domain. */
  admin_menu_title?: string;
  /** Title of the menu for managing. */
  manage_menu_title?: string;
  /** Title of the menu of a portal. */
  secondary_menu_title?: string;
  /** Title of the menu of the account. */
  account_menu_title?: string;
  /** Colour of titles. */
  menu_title_color?: string;
  /** Colour behind. */
  background_color?: string;
  /** Colour behind, under the pointer. */
  background_hover_color?: string;
  /** Colour of text. */
  text_color?: string;
  /** Colour behind what is below. */
  sub_background_color?: string;
  /** Colour behind what is below, under the pointer. */
  sub_background_hover_color?: string;
  /** Colour of text of what is below. */
  sub_text_color?: string;
  /** Colour of text of the one that is open. */
  text_active_color?: string;
}

/** What `create` of a theme takes. */
export interface ThemePost {
  /** Name to show. */
  name: string;
  /** Description to show. */
  description: string;
}

/** What may be changed of a theme. Images of `config` cannot be changed. */
export interface ThemePut {
  /** Name to show. */
  name?: string | undefined;
  /** Description to show. */
  description?: string | undefined;
  /** Whether the domain uses it. */
  ":default"?: boolean | undefined;
  /** Its looks. */
  config?: ThemeConfig | undefined;
  /** Code, of which the documentation says nothing. */
  code?: string | undefined;
}

/** Tells when no value has come for some time. */
export interface TimeoutRule {
  /** Seconds without a value. With 0 it is not repeated. */
  timeout: number;
  /** Whether it tells again after each further such time. */
  repeat: boolean;
}

/** A user of the domain. */
export interface User {
  /** Whether the user is active in the domain. */
  activated: boolean;
  /** E-mail address, of less than 256 characters, as the other texts. */
  email: string;
  /** Full name. */
  fullName: string;
  /** Ids of the groups that the user is a member of. */
  groups: string[];
  /** Id of the user: digits, as text. */
  id: string;
  /**
   * Time of the last login in Unix seconds; null where there was none. Only where `LastLoginTimestamp`
   * was given.
   * Seconds since 1970-01-01 (UTC).
   */
  lastLoginTimestamp?: number | null;
  /** Any value of the user's own, of less than 2 MB as JSON text; null unless set. */
  meta: unknown;
  /** What the user may do. Missing where `NoPermissions` was given. */
  permissions?: Permission[];
  /** Telephone number. */
  phoneNumber: string;
  /** RID of the user in the One Platform. Some samples of the documentation lack it. */
  rid?: Rid;
  /** Name to log in by. Many samples of the documentation lack it. */
  userName?: string;
}

/** What `activate` of a user takes. */
export interface UserActivation {
  /** Key of the activation mail. */
  activationRegkey: string;
}

/** Query of GET /api/portals/v1/users/{user-id}/permissions. */
export interface UserPermissionsListQuery {
  /** Only permissions on things of these types. */
  "type[]"?: readonly PermissionType[] | undefined;
}

/** A portal of a user, and what the user may do there. */
export interface UserPortal {
  /** Description to show. */
  Description: string;
  /** RIDs of its devices. Only where `options` asked for them. */
  Devices?: Rid[];
  /** What the user may do. */
  Permissions: PortalAccess[];
  /** Id of the portal: digits, as text. */
  PortalID: string;
  /** Name to show. */
  PortalName: string;
  /** RID of the portal. */
  PortalRID: Rid;
  /** E-mail address of the user. */
  UserEmail: string;
}

/** What `create` of a user takes. */
export interface UserPost {
  /**
   * E-mail address.
   * Range: at most 255 characters.
   */
  email: string;
  /** First name. Together with `Lastname` it makes `fullName`. */
  Firstname?: string | undefined;
  /** Last name. Together with `Firstname` it makes `fullName`. */
  Lastname?: string | undefined;
  /** Password. A random one unless given. */
  password?: string | undefined;
  /**
   * Name to log in by. The e-mail address unless given.
   * Range: at most 255 characters.
   */
  userName?: string | undefined;
}

/** What may be changed of a user. What is left out stays. */
export interface UserPut {
  /** Whether the user is active in the domain. */
  activated?: boolean | undefined;
  /**
   * E-mail address.
   * Range: at most 255 characters.
   */
  email?: string | undefined;
  /**
   * Full name.
   * Range: at most 255 characters.
   */
  fullName?: string | undefined;
  /** Any value of the user's own, of less than 2 MB as JSON text. */
  meta?: unknown | undefined;
  /** New password. */
  password?: string | undefined;
  /** What the user may do, in place of all that the user could. */
  permissions?: readonly PermissionInput[] | undefined;
  /**
   * Telephone number.
   * Range: at most 255 characters.
   */
  phoneNumber?: string | undefined;
  /**
   * Name to log in by.
   * Range: at most 255 characters.
   */
  userName?: string | undefined;
}

/** Token that stands in for the login of a user for 30 days. */
export type UserToken = string;

/** Query of GET /api/portals/v1/users/{user-id}/token. */
export interface UserTokensGetQuery {
  /** Address that a browser is sent to when the login fails. */
  reDirect?: string | undefined;
}

export interface UsersCreatePendingOptions extends CallOptions {
  /** What the request comes from. Any text; that there is one asks for the mail. */
  xUserAgent: string;
}

/** Query of GET /api/portals/v1/users/{user-id}#readtoken. */
export interface UsersGetByReadTokenQuery {
  /** Token of `userTokens.getReadToken`. */
  readtoken: ReadToken;
}

/** Query of GET /api/portals/v1/users/_this/users/[{ids}]. */
export interface UsersGetManyQuery {
  /** Items at most in one answer, up to 200; for some callers the platform allows fewer. */
  limit?: number | undefined;
  /** Number of items of the list in the path to leave out, from 0. */
  offset?: number | undefined;
  /** Leaves out `permissions`, which makes the answer much smaller. */
  NoPermissions?: boolean | undefined;
  /** Adds `lastLoginTimestamp`. Only in the documentation of 2017. */
  LastLoginTimestamp?: boolean | undefined;
}

/** Query of GET /api/portals/v1/users/{user-id}. */
export interface UsersGetQuery {
  /** Adds `lastLoginTimestamp`. Only in the documentation of 2017. */
  LastLoginTimestamp?: boolean | undefined;
}

/** Query of GET /api/portals/v1/users. */
export interface UsersListQuery {
  /** Number of items to leave out, from 0. It counts only together with `limit`. */
  offset?: number | undefined;
  /** Items at most. All unless given. */
  limit?: number | undefined;
  /** Leaves out `permissions`, which makes the answer much smaller. */
  NoPermissions?: boolean | undefined;
  /** Adds `lastLoginTimestamp`. Only in the documentation of 2017. */
  LastLoginTimestamp?: boolean | undefined;
}

/** What `sendPasswordReset` takes. */
export interface UsersSendPasswordResetBody {
  /** E-mail address of the user. */
  email: string;
}

/** A widget of the domain. */
export interface WidgetScript {
  /** Its code, in JavaScript. */
  code: string;
  /** Description to show. */
  description: string;
  /** Id of the widget: digits, as text. */
  id: string;
  /** Name to show. */
  name: string;
}

/** What `create` of a widget takes. */
export interface WidgetScriptPost {
  /** Its code, in JavaScript, of less than 1 MB as JSON text. */
  code?: string | undefined;
  /**
   * Description to show.
   * Range: at most 255 characters.
   */
  description?: string | undefined;
  /**
   * Name to show.
   * Range: at most 50 characters.
   */
  name: string;
}

/** What may be changed of a widget. */
export interface WidgetScriptPut {
  /** Its code, in JavaScript, of less than 1 MB as JSON text. */
  code?: string | undefined;
  /**
   * Description to show.
   * Range: at most 255 characters.
   */
  description?: string | undefined;
  /**
   * Name to show.
   * Range: at most 50 characters.
   */
  name?: string | undefined;
}

export {};
