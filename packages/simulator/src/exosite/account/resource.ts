import type { Series } from "./series.ts";

/** Kinds of resources. */
export const resourceTypes = ["client", "dataport", "datarule", "dispatch"] as const;

/** Kind of a resource. */
export type ResourceType = (typeof resourceTypes)[number];

/** Type of a resource's values. */
export type DataFormat = "float" | "integer" | "string";

/** How much of a series is kept: points, and hours. */
export interface Retention {
  readonly count: number | "infinity";
  readonly duration: number | "infinity";
}

/** What a resource is described with; which members there are depends on its kind. */
export interface Description {
  readonly name: string;
  readonly meta: string;
  readonly public: boolean;
  readonly format?: DataFormat;
  readonly retention?: Retention;
  readonly preprocess?: readonly (readonly [operation: string, operand: number | string])[];
  readonly subscribe?: string | null;
  readonly locked?: boolean;
  readonly limits?: Readonly<Record<string, number | "inherit">>;
  readonly rule?: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** State of a client's CIK. */
export type KeyStatus = "activated" | "notactivated" | "expired";

/** One resource of the account. */
export interface Resource {
  readonly rid: string;
  readonly type: ResourceType;
  /** RID of the client that owns it; null for the one at the top. */
  owner: string | null;
  description: Description;
  /** Unix seconds. */
  readonly created: number;
  modified: number;
  readonly series: Series;
  readonly tags: Set<string>;
  readonly comments: (readonly [visibility: string, text: string])[];
  /** Of a client: RIDs by alias. */
  readonly aliases: Map<string, string>;
  /** Of a client. */
  cik?: string;
  keyStatus?: KeyStatus;
  /** Of a datarule: whether its comparison held for the last value. */
  holds?: boolean;
}
