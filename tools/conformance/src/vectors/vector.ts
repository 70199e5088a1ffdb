import type { Json, JsonObject } from "./json.ts";

/** How the caller proves who it is. */
export interface VectorAuth {
  kind: string;
  [detail: string]: Json;
}

/** One call, as its caller writes it: values by wire name. */
export interface VectorCall {
  operation?: string;
  path?: JsonObject;
  query?: JsonObject;
  headers?: Record<string, string | number | null>;
  body?: Json;
}

/** What the client was told beforehand. */
export interface VectorClient {
  retries?: number;
  timeoutMs?: number;
  baseUrl?: string;
  /** Ask for a long range in windows that the server allows. */
  splitWindows?: boolean;
  /** Follow the pages and give all items. */
  allPages?: boolean;
}

/** The call, or several of them; some platforms describe theirs by members of their own. */
export interface VectorInput extends VectorCall {
  calls?: readonly VectorCall[];
  client?: VectorClient;
  /** As `client.allPages`. */
  all?: boolean;
  /** The calls are made at the same time; several calls are, unless it says otherwise. */
  parallel?: boolean;
}

/** Body as recorded: parsed JSON, text, base64 of bytes, the fields of a form in order, or the parts of a multipart body. */
export type BodyKind = "none" | "json" | "text" | "bytes" | "form" | "multipart";

/** A request as it left; `path` is raw, `query` decoded. */
export interface RecordedRequest {
  method: string;
  path: string;
  /** Where it is another than the platform's usual one. */
  host?: string;
  query: [name: string, value: string | null][];
  headers: Record<string, string>;
  bodyKind: BodyKind;
  body?: Json;
}

/** An answer, or the way in which there was none. */
export interface RecordedResponse {
  status: number;
  headers: Record<string, string>;
  bodyKind: BodyKind;
  body?: Json;
  /** A form as it was sent. */
  rawBody?: string | null;
  fault?: string;
  /** How late it comes, in ms. */
  delay?: number;
}

/** One exchange of several. */
export interface RecordedStep {
  request: RecordedRequest;
  response: RecordedResponse | null;
  optional?: boolean;
}

/** A failure as the recording classes it. */
export interface RecordedError {
  class: string;
  status: number | null;
  code?: string | number | null;
  message?: string | null;
  /** All texts, wherever the server put them. */
  messages?: string[];
  fields?: JsonObject | null;
  retryAfterSeconds?: number | null;
}

/** What the caller gets. */
export interface RecordedOutcome {
  kind: "value" | "error";
  value?: Json;
  /** The value where it was sent as text in columns or as a form. */
  parsed?: Json;
  /** The value in a form that is the same for all answers of the kind. */
  normalized?: JsonObject;
  /** The file inside a text. */
  decoded?: string;
  decodedBase64?: string;
  etag?: string;
  pagination?: Json;
  error?: RecordedError;
}

/** One line of `<platform>.jsonl`: what a caller asked of the official client, what travelled, what came of it. */
export interface Vector {
  id: string;
  operation: string;
  /** Which of a platform's interfaces; absent where there is one. */
  surface?: string;
  kind?: string;
  tags?: string[];
  /** What was run, and what was not real. */
  source?: string;
  input: VectorInput;
  auth: VectorAuth;
  request?: RecordedRequest | null;
  response?: RecordedResponse | null;
  steps?: RecordedStep[];
  outcome: RecordedOutcome;
  /** What is correct, where it is not what was recorded; it takes the place of the members of the same name. */
  right?: Partial<Pick<Vector, "request" | "response" | "steps" | "outcome">>;
  /** In words, what the official client does wrong, and often what is right. */
  peerBug?: string | null;
}
