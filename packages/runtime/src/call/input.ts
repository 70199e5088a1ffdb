import type { BodyEncoder } from "../request/encode-body.ts";
import type { PathValue } from "../request/encode-path.ts";
import type { Encoder } from "../request/encoders.ts";
import type { CallOptions, ETagSource } from "../settings.ts";

/** HTTP methods that specifications use. */
export type Method = "GET" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "POST" | "PATCH" | "TRACE";

/** What a generated method hands on: the arguments, and what the specification says of the operation. */
export interface Input {
  /** Values of the path template. */
  path?: Readonly<Record<string, PathValue>> | undefined;
  /** Query parameters. */
  query?: object | undefined;
  /** Header parameters, by wire name. */
  headers?: Readonly<Record<string, unknown>> | undefined;
  /** Body, before encoding. */
  body?: unknown;
  /** Options of the call. */
  options?:
    | (CallOptions & { ifMatch?: ETagSource | undefined; ifNoneMatch?: ETagSource | undefined })
    | undefined;
  /** Query parameters that are not simply written out. */
  encode?: Readonly<Record<string, Encoder>> | undefined;
  /** How the body is written. Default JSON. */
  send?: BodyEncoder | undefined;
  /** Media type asked for. Default `application/json`. */
  accept?: string | undefined;
  /** What the answer is. Default `json`. */
  as?: "json" | "text" | "bytes" | "nothing" | undefined;
  /** Whether the operation may be repeated, where its method does not tell. */
  retry?: "safe" | "never" | undefined;
  /** Whether the operation takes no credential. */
  anonymous?: boolean | undefined;
  /** Names of what is secret in this call alone, beside those of the platform. */
  secretNames?: readonly string[] | undefined;
  /** Time limit of an attempt, in ms. */
  timeout?: number | undefined;
}
