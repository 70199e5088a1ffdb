import type {
  RecordedOutcome,
  RecordedRequest,
  RecordedResponse,
  Vector,
  VectorInput,
} from "../src/vectors/vector.ts";

/** A request with what it has beside method and path. */
export function request(method: string, path: string, more: Partial<RecordedRequest> = {}): RecordedRequest {
  return { method, path, query: [], headers: {}, bodyKind: "none", body: null, ...more };
}

/** An answer in JSON, or without a body. */
export function response(
  status: number,
  body?: RecordedResponse["body"],
  headers: Record<string, string> = {},
): RecordedResponse {
  return body === undefined
    ? { status, headers, bodyKind: "none", body: null }
    : { status, headers: { "content-type": "application/json", ...headers }, bodyKind: "json", body };
}

/** A vector of one exchange, or of what `more` says. */
export function vector(operation: string, input: VectorInput, more: Partial<Vector> = {}): Vector {
  return {
    id: "made",
    operation,
    input,
    auth: { kind: "none" },
    tags: [],
    outcome: { kind: "value", value: null },
    ...more,
  };
}

/** A value that the caller gets. */
export function value(data: RecordedOutcome["value"], etag?: string): RecordedOutcome {
  return { kind: "value", value: data ?? null, ...(etag === undefined ? {} : { etag }) };
}

/** An error that the caller gets. */
export function failure(name: string, status: number | null, more: object = {}): RecordedOutcome {
  return { kind: "error", error: { class: name, status, ...more } };
}
