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

/** One media type of a body or an answer. */
export interface Content {
  mediaType: string;
  shape: Shape;
  place: Place;
}

/** One documented answer. */
export interface Answer {
  /** `200`, `4XX` or `default`. */
  status: string;
  description?: string;
  content: Content[];
}

/** x-pagination, as written. */
export interface Pagination {
  style: string;
  /** JSON pointer of the list in the body; absent: the body is the list. */
  items?: string;
  [setting: string]: unknown;
}

/** What a specification says by extensions about one operation. */
export interface OperationExtensions {
  pagination?: Pagination;
  retry?: "safe" | "never";
  /** Milliseconds. */
  timeout?: number;
  sendDefault: Record<string, unknown>;
  /** Media type -> method name. */
  mediaMethod: Record<string, string>;
  since?: string;
  until?: string;
  officialName?: string;
  conformanceId?: string;
  evidence?: string;
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
  webhooks: ParsedWebhook[];
  schemas: ParsedSchema[];
  /** The joined document, for templates that hand it on. */
  document: Record<string, unknown>;
  /** Root file, relative to the working folder. */
  file: string;
}
