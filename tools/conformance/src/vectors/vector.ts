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
  headers?: Record<string, string | null>;
  body?: Json;
}

/** The call, or several of them, and what the client was told beforehand. */
export interface VectorInput extends VectorCall {
  calls?: VectorCall[];
  client?: { retries?: number; timeoutMs?: number; baseUrl?: string };
}

/** Body as recorded: parsed JSON, text, base64 of bytes, or the parts of a multipart body. */
export type BodyKind = "none" | "json" | "text" | "bytes" | "form" | "multipart";

/** A request as it left; `path` is raw, `query` decoded. */
export interface RecordedRequest {
  method: string;
  path: string;
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
  fault?: string;
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
  fields?: JsonObject | null;
}

/** What the caller gets. */
export interface RecordedOutcome {
  kind: "value" | "error";
  value?: Json;
  etag?: string;
  pagination?: JsonObject;
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
  peerCall?: string;
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
