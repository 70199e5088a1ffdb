import type { Place } from "../problems/problem.ts";
import type { Shape } from "./shape.ts";

/** A parameter as described, before it has a name in TypeScript. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: string;
  deprecated?: true;
  shape: Shape;
  /** JSON type as written, such as `integer`. */
  type?: string;
  style: string;
  explode: boolean;
  /** The value is sent as JSON text (`content: application/json`). */
  json?: true;
  /** Value of x-encoding. */
  encoding?: string;
  timeUnit?: "s" | "ms";
  secret?: true;
  /** Sent with this value unless the caller gives another one. */
  sendDefault?: unknown;
  place: Place;
}

/** How content is handled. */
export type ContentKind = "json" | "text" | "form" | "multipart" | "bytes";

/** x-columns, as written. */
export interface Columns {
  names: string[];
  rest?: string;
}

/** One media type of a body or an answer. */
export interface Content {
  mediaType: string;
  /** How it is handled, where its schema tells more than its media type. */
  kind?: ContentKind;
  columns?: Columns;
  shape: Shape;
  place: Place;
}

/** One documented answer. */
export interface Answer {
  /** `200`, `4XX` or `default`. */
  status: string;
  description?: string;
  content: Content[];
  /** What the method gives for an answer without content. */
  empty?: unknown;
  /** It is a redirect that means success: its address is the value. */
  redirect?: true;
}

/** x-pagination, as written. */
export interface Pagination {
  style: string;
  /** JSON pointer of the list in the body; absent: the body is the list. */
  items?: string;
  [setting: string]: unknown;
}

/** x-long-poll, as written. */
export interface LongPoll {
  /** What asks for the time: a header parameter, or `argument.member` of a procedure. */
  wait: string;
  /** Milliseconds. */
  default?: number;
  maximum?: number;
  since?: string;
  next?: string;
  expired?: string | number;
}

/** What a specification of any format says by extensions about one operation. */
export interface Extensions {
  retry?: "safe" | "never";
  /** Milliseconds. */
  timeout?: number;
  longPoll?: LongPoll;
  since?: string;
  until?: string;
  officialName?: string;
  conformanceId?: string | string[];
  evidence?: string;
}

/** What OpenAPI documents say beyond that. */
export interface OperationExtensions extends Extensions {
  pagination?: Pagination;
  sendDefault: Record<string, unknown>;
  /** Media type -> method name. */
  mediaMethod: Record<string, string>;
  streaming?: true;
}

/** An operation as described, before it has a resource and a method. */
export interface ParsedOperation {
  operationId?: string;
  /** In capitals. */
  httpMethod: string;
  path: string;
  tag?: string;
  summary: string;
  description?: string;
  deprecated?: true;
  parameters: Parameter[];
  requests: Content[];
  bodyRequired: boolean;
  bodyDescription?: string;
  answers: Answer[];
  /** Names of security schemes; undefined where the specification says nothing. */
  security: string[];
  /** `security: []`: no credential is sent. */
  anonymous: boolean;
  extensions: OperationExtensions;
  place: Place;
}

/** An argument of a procedure. */
export interface ProcedureParameter {
  name: string;
  required: boolean;
  description?: string;
  shape: Shape;
  /** Sent with this value unless the caller gives another one. */
  sendDefault?: unknown;
  place: Place;
}

/** What a procedure gives. */
export interface ProcedureResult {
  shape: Shape;
  description?: string;
}

/** x-result-keys, as written. */
export interface ResultKeys {
  /** Name of the argument that chooses the members of the result. */
  argument: string;
}

/** A call of a procedure as documentation shows it. */
export interface ProcedureExample {
  name: string;
  /** Argument -> value. */
  values: Record<string, unknown>;
  result?: unknown;
}

/** A procedure as described, before it has a resource and a method. */
export interface ParsedProcedure {
  operationId?: string;
  /** Name on the wire, and behind `#` which of its forms this is. */
  name: string;
  tag?: string;
  summary: string;
  description?: string;
  deprecated?: true;
  /** In the order in which they are sent. */
  parameters: ProcedureParameter[];
  /** Absent: nothing comes back. */
  result?: ProcedureResult;
  /** Status word other than success -> when it is answered. */
  statuses: Record<string, string>;
  /** What is listed when a part of the call was refused. */
  failures?: Shape;
  resultKeys?: ResultKeys;
  examples: ProcedureExample[];
  extensions: Extensions;
  place: Place;
}

/** A named schema. */
export interface ParsedSchema {
  name: string;
  shape: Shape;
  place: Place;
}

/** A request that the platform sends, not the client. */
export interface ParsedWebhook {
  name: string;
  requests: Content[];
}

/** A specification after parsing, of whatever format. */
export interface ParsedApi {
  title: string;
  version: string;
  description?: string;
  /** Tag -> its description. */
  tags: Record<string, string>;
  operations: ParsedOperation[];
  procedures: ParsedProcedure[];
  /** How calls of procedures are put into a request. */
  envelope?: Record<string, unknown>;
  webhooks: ParsedWebhook[];
  schemas: ParsedSchema[];
  /** The joined document, for templates that hand it on. */
  document: Record<string, unknown>;
  /** Root file, relative to the working folder. */
  file: string;
}
