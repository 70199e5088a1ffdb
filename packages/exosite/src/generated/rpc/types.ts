// Generated from specs/exosite/rpc.openrpc.yaml by `busbar generate`. Do not edit.
import type { DateInput, EnumInfo, Open } from "@busbar/runtime";

/**
 * Token that may call the procedures it was granted, on the resources it was granted, and nothing
 * else. It is used in place of a CIK, as `{ token }`.
 */
export type AccessToken = string;

/**
 * A resource by its alias. Only aliases of immediate children of the calling client are found; the
 * empty alias is the calling client itself.
 */
export interface AliasReference {
  /** Alias of the resource; the empty text is the calling client. */
  alias: string;
}

/**
 * Aliases by the RID of the resource that they stand for. The empty list where there are none; the
 * text `undefined` where the caller is neither the client nor its owner.
 */
export type Aliases =
  | {
      [key: string]: string[];
    }
  | unknown[]
  | "undefined";

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

/**
 * Client interface key, 40 hexadecimal digits: whoever has it acts as that client, with all that is
 * below it.
 */
export type Cik = string;

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

/** What is cloned. Exactly one of `rid` and `code` is given. */
export interface CloneOptions {
  /** RID of the client to clone. */
  rid?: Rid | undefined;
  /** Share code of the client to clone; nobody may have activated it yet. */
  code?: ShareCode | undefined;
  /**
   * Whether aliases are left behind.
   * Default: `false`.
   */
  noaliases?: boolean | undefined;
  /**
   * Whether the points of the series are left behind.
   * Default: `false`.
   */
  nohistorical?: boolean | undefined;
}

/** Who sees a comment. `public` is the only word known. */
export type CommentVisibility = string;

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

/** Type of a resource's values: `float`, `integer` (signed) or `string` (text of at most 64 KB). */
export type DataFormat = "float" | "integer" | "string";
/** Every value of `DataFormat` that the specification knows. */
export const dataFormats: readonly DataFormat[] = ["float", "integer", "string"];

/** A dataport: a time series that values are written to. */
export interface DataportDescription {
  /** Type of the values. It cannot be changed later. */
  format: Open<DataFormat>;
  /**
   * Text of the user's own, often JSON. Exosite's tools keep unit and description in it:
   * `{"datasource":{"unit":"°C","description":"..."}}`.
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
  /** RID of a resource whose values are handed on to this one. */
  subscribe?: Subscription;
}

/** A dataport: a time series that values are written to. */
export interface DataportDescriptionInput {
  /** Type of the values. It cannot be changed later. */
  format: DataFormat;
  /**
   * Text of the user's own, often JSON. Exosite's tools keep unit and description in it:
   * `{"datasource":{"unit":"°C","description":"..."}}`.
   * Default: `""`.
   */
  meta?: string | undefined;
  /**
   * Name to show.
   * Default: `""`.
   */
  name?: string | undefined;
  /**
   * Steps applied to each value on its way in.
   * Default: `[]`.
   */
  preprocess?: PreprocessInput | undefined;
  /**
   * Whether everyone may read it.
   * Default: `false`.
   */
  public?: boolean | undefined;
  /** How much of the series is kept. */
  retention: Retention;
  /** RID of a resource whose values are handed on to this one. */
  subscribe?: Subscription | undefined;
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
 * A datarule: a time series that is computed, by a comparison or by a script. For a script `format` is
 * `string`, and what it prints is its series.
 */
export interface DataruleDescriptionInput {
  /** Type of the values. It cannot be changed later. */
  format: DataFormat;
  /**
   * Text of the user's own, often JSON.
   * Default: `""`.
   */
  meta?: string | undefined;
  /**
   * Name to show.
   * Default: `""`.
   */
  name?: string | undefined;
  /**
   * Steps applied to each value on its way in.
   * Default: `[]`.
   */
  preprocess?: PreprocessInput | undefined;
  /**
   * Whether everyone may read it.
   * Default: `false`.
   */
  public?: boolean | undefined;
  /** How much of the series is kept. */
  retention: Retention;
  /** What is computed. */
  rule: RuleInput;
  /** RID of the resource that the rule looks at. */
  subscribe?: Subscription | undefined;
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

/** A dispatch: it sends a message for each value that comes in. Its series holds what became of them. */
export interface DispatchDescription {
  /**
   * Whether it is locked, so that nothing is sent.
   * Default: `false`.
   */
  locked?: boolean;
  /**
   * Text of the message; empty for the value as it is after preprocessing. `[[value]]` stands for the
   * value, `[[subscribe.cid]]` for the client of the resource that it subscribes to.
   * Default: `""`.
   */
  message?: string;
  /**
   * Text of the user's own, often JSON.
   * Default: `""`.
   */
  meta?: string;
  /** How it is sent. */
  method: Open<DispatchMethod>;
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
  /** E-mail address, telephone number, or URL for the `http_` methods. */
  recipient: string;
  /** How much of the series is kept. */
  retention?: Retention;
  /** Subject line of an e-mail. */
  subject?: string;
  /** RID of the resource whose values are sent. */
  subscribe?: Subscription;
}

/** A dispatch: it sends a message for each value that comes in. Its series holds what became of them. */
export interface DispatchDescriptionInput {
  /**
   * Whether it is locked, so that nothing is sent.
   * Default: `false`.
   */
  locked?: boolean | undefined;
  /**
   * Text of the message; empty for the value as it is after preprocessing. `[[value]]` stands for the
   * value, `[[subscribe.cid]]` for the client of the resource that it subscribes to.
   * Default: `""`.
   */
  message?: string | undefined;
  /**
   * Text of the user's own, often JSON.
   * Default: `""`.
   */
  meta?: string | undefined;
  /** How it is sent. */
  method: DispatchMethod;
  /**
   * Name to show.
   * Default: `""`.
   */
  name?: string | undefined;
  /**
   * Steps applied to each value on its way in.
   * Default: `[]`.
   */
  preprocess?: PreprocessInput | undefined;
  /**
   * Whether everyone may read it.
   * Default: `false`.
   */
  public?: boolean | undefined;
  /** E-mail address, telephone number, or URL for the `http_` methods. */
  recipient: string;
  /** How much of the series is kept. */
  retention?: Retention | undefined;
  /** Subject line of an e-mail. */
  subject?: string | undefined;
  /** RID of the resource whose values are sent. */
  subscribe?: Subscription | undefined;
}

/** How a dispatch sends its messages. */
export type DispatchMethod = "email" | "http_get" | "http_post" | "http_put" | "sms" | "xmpp";
/** Every value of `DispatchMethod` that the specification knows. */
export const dispatchMethods: readonly DispatchMethod[] = [
  "email",
  "http_get",
  "http_post",
  "http_put",
  "sms",
  "xmpp",
];

/** What may be changed of a dispatch. What is left out stays. */
export interface DispatchUpdate {
  /** Whether it is locked, so that nothing is sent. */
  locked?: boolean | undefined;
  /** Text of the message; empty for the value as it is. */
  message?: string | undefined;
  /** Text of the user's own, often JSON. */
  meta?: string | undefined;
  /** How it is sent. */
  method?: DispatchMethod | undefined;
  /** Name to show. */
  name?: string | undefined;
  /** Steps applied to each value on its way in. */
  preprocess?: PreprocessInput | undefined;
  /** Whether everyone may read it. */
  public?: boolean | undefined;
  /** E-mail address, telephone number, or URL for the `http_` methods. */
  recipient?: string | undefined;
  /** How much of the series is kept. */
  retention?: RetentionUpdate | undefined;
  /** Subject line of an e-mail. */
  subject?: string | undefined;
  /** RID of the resource whose values are sent; null for none. */
  subscribe?: Subscription | undefined;
}

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

/** Which points `flush` deletes: those between the bounds, which are not included. Without any, all. */
export interface FlushOptions {
  /**
   * Only points after this time, in Unix seconds.
   * Seconds since 1970-01-01 (UTC).
   */
  newerthan?: DateInput | number | undefined;
  /**
   * Only points before this time, in Unix seconds.
   * Seconds since 1970-01-01 (UTC).
   */
  olderthan?: DateInput | number | undefined;
}

/** Options of a token. */
export interface GrantOptions {
  /** Seconds (inferred) that the token is valid. 0 is sent as such. */
  ttl?: number | undefined;
}

/** A procedure that a token may be allowed to call. These names are known from the official client. */
export type GrantedProcedure =
  | "read"
  | "write"
  | "writegroup"
  | "record"
  | "flush"
  | "wait"
  | "info"
  | "create"
  | "move"
  | "update"
  | "listing"
  | "drop"
  | "usage"
  | "map"
  | "lookup"
  | "unmap"
  | "share"
  | "revoke";
/** Every value of `GrantedProcedure` that the specification knows. */
export const grantedProcedures: readonly GrantedProcedure[] = [
  "read",
  "write",
  "writegroup",
  "record",
  "flush",
  "wait",
  "info",
  "create",
  "move",
  "update",
  "listing",
  "drop",
  "usage",
  "map",
  "lookup",
  "unmap",
  "share",
  "revoke",
];

/** What `info` tells of a resource. The members that were asked for, or all that apply. */
export interface Info {
  /** Aliases of what the client owns. */
  aliases?: Aliases;
  /** Type, status and time of the last change. */
  basic?: BasicInfo;
  /**
   * Comments of old, as `[visibility, text]`. Only ever there when everything was asked for.
   * @deprecated
   */
  comments?: string[][];
  /** How many things of each kind there are below the client. */
  counts?: ResourceCounts;
  /** Description of the resource with its defaults. */
  description?: ResourceDescription;
  /** CIK of the client. */
  key?: Cik;
  /** Share codes of the resource. */
  shares?: Share[];
  /** Size of the series. */
  storage?: StorageInfo;
  /** Resources that values are handed on to. */
  subscribers?: Subscriber[];
  /** Reserved by the platform. */
  tagged?: unknown[];
  /** Reserved by the platform. */
  tags?: unknown[];
  /** What the client uses at present. */
  usage?: ResourceCounts;
}

/**
 * What `info` tells. Without any it tells everything that applies, which is slow: counts and usage are
 * summed over all that is below a client. Leave a member out rather than set it to false: the platform
 * then answers with null or an empty list.
 */
export interface InfoOptions {
  /** Aliases of what the client owns. Only for itself and its owner. */
  aliases?: true | undefined;
  /** Type, status and time of the last change. */
  basic?: true | undefined;
  /** How many things of each kind there are below a client. Slow. */
  counts?: true | undefined;
  /** Description of the resource with its defaults. */
  description?: true | undefined;
  /** CIK of a client. Only for its owner. */
  key?: true | undefined;
  /** Share codes of the resource. Only for itself and its owner. */
  shares?: true | undefined;
  /** Size of the series of a dataport, datarule or dispatch. */
  storage?: true | undefined;
  /** Resources that values are handed on to. */
  subscribers?: true | undefined;
  /** Reserved by the platform. */
  tagged?: true | undefined;
  /** Reserved by the platform. */
  tags?: true | undefined;
  /** What a client uses at present. Slow. */
  usage?: true | undefined;
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

/** What is switched on or off, `client` for the CIK of a client, `share` for a share code. */
export type KeyKind = "client" | "share";
/** Every value of `KeyKind` that the specification knows. */
export const keyKinds: readonly KeyKind[] = ["client", "share"];

/** A CIK where the kind is `client`, a share code where it is `share`: 40 hexadecimal digits. */
export type KeyOrCode = string;

/** A limit: a number from 0, or `inherit` for what the owner has left. */
export type Limit = number | "inherit";

/** RIDs of resources by their kind. The kinds that were asked for. */
export interface Listing {
  /** Clients. */
  client?: Rid[];
  /** Dataports. */
  dataport?: Rid[];
  /** Datarules, scripts among them. */
  datarule?: Rid[];
  /** Dispatches. */
  dispatch?: Rid[];
}

/** Which resources `listing` gives. Without any it is what the client owns. */
export interface ListingOptions {
  /** Shares that the client has activated. */
  activated?: boolean | undefined;
  /** Resources that have an alias in the client. */
  aliased?: boolean | undefined;
  /** Resources that the client owns. */
  owned?: boolean | undefined;
  /** Resources that are public. */
  public?: boolean | undefined;
  /** Resources with these tags. A list and not a flag. */
  tagged?: readonly string[] | undefined;
}

/** How `move` moves. What it does without an option is not documented. */
export interface MoveOptions {
  /**
   * True makes the aliases of the resource again in its new place where that is possible; false drops
   * those that break.
   */
  aliases?: boolean | undefined;
}

/**
 * A point to be recorded: `[timestamp, value]`. A negative timestamp counts back from the clock of the
 * server, in seconds: -30 is half a minute ago. It must not be 0; what a time in the future does is
 * not defined.
 * Range: 2 items.
 */
export type NewPoint = readonly [DateInput | number, PointValue];

/**
 * A value to be written to a resource: `[resource, value]`.
 * Range: 2 items.
 */
export type NewValue = readonly [ResourceId, PointValue];

/**
 * What a token may do: procedures by the RID of the resource. Those on a client hold for what is below
 * it as well.
 */
export interface Permissions {
  [key: string]: readonly GrantedProcedure[];
}

/**
 * A point of a time series: `[timestamp, value]`, the timestamp in Unix seconds.
 * Range: 2 items.
 */
export type Point = [number, PointValue];

/**
 * Points that were refused, as `[timestamp, word]`. The other points of the call were stored
 * (inferred).
 */
export type PointFailures = [number, string][];

/**
 * A value: a number in `float` and `integer` resources, a text of at most 64 KB in `string` resources.
 * On writing, the platform converts to the format of the resource (seen in an imitation of the server:
 * a fraction written to an `integer` is rounded down, text that is no number becomes 1, a number
 * written to a `string` becomes text).
 */
export type PointValue = number | string;

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

/**
 * Which points of the window are given when there are more than `limit`. They are picked, never
 * averaged.
 *
 * What they mean: `readSelectionInfo`.
 */
export type ReadSelection = "all" | "givenwindow" | "autowindow";
/** Every value of `ReadSelection` that the specification knows. */
export const readSelections: readonly ReadSelection[] = ["all", "givenwindow", "autowindow"];

/** What each value of `ReadSelection` means. */
export const readSelectionInfo: {
  /** The first ones in the order asked for. */
  readonly all: EnumInfo;
  /** At most one for each of `limit` equal slices of the window. */
  readonly givenwindow: EnumInfo;
  /** `limit` points, spread evenly over those that are there. */
  readonly autowindow: EnumInfo;
} = {
  all: { description: "The first ones in the order asked for." },
  givenwindow: { description: "At most one for each of `limit` equal slices of the window." },
  autowindow: { description: "`limit` points, spread evenly over those that are there." },
};

/**
 * Which points `read` gives. Without any option it is the latest one. A window includes both of its
 * ends. Leave the end out rather than send the clock of this machine, which may be wrong.
 */
export interface ReadWindow {
  /**
   * Beginning of the window in Unix seconds, itself included. From 0, which is the default.
   * Seconds since 1970-01-01 (UTC). Default: `0`.
   */
  starttime?: DateInput | number | undefined;
  /**
   * End of the window in Unix seconds, itself included. Now by default.
   * Seconds since 1970-01-01 (UTC).
   */
  endtime?: DateInput | number | undefined;
  /**
   * Order of the points.
   * Default: `"desc"`.
   */
  sort?: SortOrder | undefined;
  /**
   * Points at most, counted after sorting. No upper bound is documented; the platform's command line
   * asks for 212 at a time.
   * Range: at least 0. Default: `1`.
   */
  limit?: number | undefined;
  /**
   * Which points of the window are given.
   * Default: `"all"`.
   */
  selection?: ReadSelection | undefined;
}

/** Options of `record`. The platform knows none; the documented call has an empty object here. */
export type RecordOptions = { [key: string]: never };

/** Numbers of things and messages of a client. */
export interface ResourceCounts {
  /** Clients. */
  client?: number;
  /** Dataports. */
  dataport?: number;
  /** Datarules, scripts among them. */
  datarule?: number;
  /** Stored bytes. */
  disk?: number;
  /** Dispatches. */
  dispatch?: number;
  /** E-mails. */
  email?: number;
  /** HTTP messages. */
  http?: number;
  /** Shares. */
  share?: number;
  /** Text messages. */
  sms?: number;
  /** XMPP messages. */
  xmpp?: number;
}

/** Description of a resource of whatever kind, with its defaults filled in. */
export type ResourceDescription =
  | DispatchDescription
  | DataruleDescription
  | DataportDescription
  | ClientDescription;

/**
 * A resource: its RID, `{ alias: "temperature" }` for a child of the calling client, or `{ alias: ""
 * }` for the calling client itself.
 */
export type ResourceId = Rid | AliasReference;

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

/** What may be changed of a resource: the members of its kind. `format` cannot be changed. */
export type ResourceUpdate = DataportUpdate | DataruleUpdate | DispatchUpdate | ClientUpdate;

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

/** Answer to one call. */
export interface RpcAnswer {
  /** Id of the call. */
  id: RpcCallId;
  /** How the call went; instead of a word, the points that were refused. */
  status: Open<RpcStatus> | PointFailures;
  /** Result; missing where the procedure has none. An unknown kind in `listing` is explained here. */
  result?: unknown;
  /** More about a failure. */
  error?: RpcErrorObject;
}

/**
 * Who calls. `{ cik }` acts as that client; with `client_id` as a client below it, with `resource_id`
 * as the owner of a resource below it; `{ token }` acts with a token from `grant` (undocumented, used
 * by the official client).
 */
export type RpcAuth =
  | {
      /** CIK of the client. */
      cik: Cik;
    }
  | {
      /** CIK of a client above it. */
      cik: Cik;
      /** RID of the client to act as. */
      client_id: Rid;
    }
  | {
      /** CIK of a client above it. */
      cik: Cik;
      /** RID of the resource whose owner to act as. */
      resource_id: Rid;
    }
  | {
      /** Token from `grant`. */
      token: AccessToken;
    };

/** One call. */
export interface RpcCall {
  /** Comes back in the answer. A call without it is done, but not answered. */
  id?: RpcCallId;
  /** Name of the procedure. */
  procedure: string;
  /** Arguments in the order of the procedure. */
  arguments: unknown[];
}

/** What tells the answers apart: a number, or a text of at most 40 characters. */
export type RpcCallId = number | string;

/**
 * Code of a failure.
 *
 * What they mean: `rpcErrorCodeInfo`.
 */
export type RpcErrorCode = -1 | 400 | 401 | 500 | 501;
/** Every value of `RpcErrorCode` that the specification knows. */
export const rpcErrorCodes: readonly RpcErrorCode[] = [-1, 400, 401, 500, 501];

/** What each value of `RpcErrorCode` means. */
export const rpcErrorCodeInfo: {
  /** The request is not JSON. */
  readonly "-1": EnumInfo;
  /** The request is malformed. */
  readonly "400": EnumInfo;
  /** The credential is wrong. */
  readonly "401": EnumInfo;
  /** The platform failed; calls may or may not have been done. */
  readonly "500": EnumInfo;
  /** The procedure does not take these arguments. */
  readonly "501": EnumInfo;
} = {
  "-1": { description: "The request is not JSON." },
  "400": { description: "The request is malformed." },
  "401": { description: "The credential is wrong." },
  "500": { description: "The platform failed; calls may or may not have been done." },
  "501": { description: "The procedure does not take these arguments." },
};

/** Part of the request that a failure is about. `calls` and `call` both occur. */
export type RpcErrorContext = "arguments" | "auth" | "calls" | "call" | "procedure";
/** Every value of `RpcErrorContext` that the specification knows. */
export const rpcErrorContexts: readonly RpcErrorContext[] = [
  "arguments",
  "auth",
  "calls",
  "call",
  "procedure",
];

/** What comes instead of the answers when the request as a whole failed. The HTTP status may be 200. */
export interface RpcErrorEnvelope {
  /** What went wrong. */
  error: RpcErrorObject;
}

/** What went wrong, with one call or with the request as a whole. */
export interface RpcErrorObject {
  /** Code of the failure. */
  code: RpcErrorCode | (number & {});
  /** Text of the platform. */
  message: string;
  /** Part of the request that it is about. */
  context?: Open<RpcErrorContext>;
}

/**
 * A request: who calls, and the calls. A failed call does not stop the others. After 100 requests the
 * platform closes the connection.
 */
export interface RpcRequest {
  /** Who calls. */
  auth: RpcAuth;
  /** The calls. */
  calls: RpcCall[];
}

/**
 * Answer to a request: one for each call that has an id, in any order. Without a call that has one
 * there is no body.
 */
export type RpcResponse = RpcAnswer[] | RpcErrorEnvelope;

/**
 * How a call went.
 *
 * What they mean: `rpcStatusInfo`.
 */
export type RpcStatus =
  | "ok"
  | "invalid"
  | "restricted"
  | "noauth"
  | "expire"
  | "error"
  | "fail"
  | "locked"
  | "badarg";
/** Every value of `RpcStatus` that the specification knows. */
export const rpcStatuses: readonly RpcStatus[] = [
  "ok",
  "invalid",
  "restricted",
  "noauth",
  "expire",
  "error",
  "fail",
  "locked",
  "badarg",
];

/** What each value of `RpcStatus` means. */
export const rpcStatusInfo: {
  /** Done. */
  readonly ok: EnumInfo;
  /** An unknown alias, or a value that is refused: the most frequent failure. */
  readonly invalid: EnumInfo;
  /** The resource is not the caller's, or a client tried to change itself. */
  readonly restricted: EnumInfo;
  /** The caller does not own the client of that key. */
  readonly noauth: EnumInfo;
  /** A `wait` ended without a point. */
  readonly expire: EnumInfo;
  /** Arguments of `listing` or `wait` are wrong. */
  readonly error: EnumInfo;
  /** See the error object beside it; its code is 501. Any procedure may answer it. */
  readonly fail: EnumInfo;
  /** The client is locked; every call of it is answered so. */
  readonly locked: EnumInfo;
  /** An unknown word, seen for the kind of `lookup`. */
  readonly badarg: EnumInfo;
} = {
  ok: { description: "Done." },
  invalid: { description: "An unknown alias, or a value that is refused: the most frequent failure." },
  restricted: { description: "The resource is not the caller's, or a client tried to change itself." },
  noauth: { description: "The caller does not own the client of that key." },
  expire: { description: "A `wait` ended without a point." },
  error: { description: "Arguments of `listing` or `wait` are wrong." },
  fail: { description: "See the error object beside it; its code is 501. Any procedure may answer it." },
  locked: { description: "The client is locked; every call of it is answered so." },
  badarg: { description: "An unknown word, seen for the kind of `lookup`." },
};

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

/**
 * A change of a script's state: `[timestamp, [state]]`.
 * Range: 2 items.
 */
export type ScriptActivity = [number, string[]];

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

/** Options of a share. */
export interface ShareOptions {
  /** Code of a share that exists already and whose `meta` is to change. */
  code?: ShareCode | undefined;
  /**
   * Text that goes with the share. For provisioning by share code it is the JSON text of vendor and
   * model: `["vendor","model"]`.
   * Default: `""`.
   */
  meta?: string | undefined;
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

/** Whether a tag is put on a resource or taken off. */
export type TagAction = "add" | "remove";
/** Every value of `TagAction` that the specification knows. */
export const tagActions: readonly TagAction[] = ["add", "remove"];

/** Tells when no value has come for some time. */
export interface TimeoutRule {
  /** Seconds without a value. With 0 it is not repeated. */
  timeout: number;
  /** Whether it tells again after each further such time. */
  repeat: boolean;
}

/**
 * What `usage` counts. Messages (`email`, `http`, `sms`, `xmpp`) are counted as they are sent. Of
 * things (`client`, `dataport`, `datarule`, `dispatch`, `share`) the result is how many there were,
 * added up over the seconds of the time span: one dataport for an hour is 3600.
 */
export type UsageMetric =
  | "client"
  | "dataport"
  | "datarule"
  | "dispatch"
  | "share"
  | "email"
  | "http"
  | "sms"
  | "xmpp";
/** Every value of `UsageMetric` that the specification knows. */
export const usageMetrics: readonly UsageMetric[] = [
  "client",
  "dataport",
  "datarule",
  "dispatch",
  "share",
  "email",
  "http",
  "sms",
  "xmpp",
];

/** How long `wait` waits, and for what. */
export interface WaitOptions {
  /**
   * Milliseconds to wait at most, up to 300000 (five minutes).
   * Range: 0 to 300000. Default: `30000`.
   */
  timeout?: number | undefined;
  /**
   * Wait for the first point after this time, in Unix seconds: one that is there already is given at
   * once. Null, the default, is now. Whether a point at exactly this time counts is not settled: the
   * documentation says no, the platform's command line passes the time of the last point plus 1.
   * Seconds since 1970-01-01 (UTC).
   */
  since?: DateInput | number | null | undefined;
}

export {};
