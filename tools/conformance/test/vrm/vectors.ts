import type { Json, JsonObject } from "../../src/vectors/json.ts";
import type {
  RecordedRequest,
  RecordedResponse,
  RecordedStep,
  Vector,
  VectorAuth,
  VectorInput,
} from "../../src/vectors/vector.ts";
import { failure, request, response, value, vector } from "../vectors.ts";

/** An access token. */
export const token: VectorAuth = { kind: "token", token: "abcd" };

const proof = { "x-authorization": "Token abcd" };

/** A request with the access token. */
export function asked(method: string, path: string, more: Partial<RecordedRequest> = {}): RecordedRequest {
  return request(method, path, { ...more, headers: { ...proof, ...more.headers } });
}

/** A request with the access token that sends JSON. */
export function told(method: string, path: string, body: Json): RecordedRequest {
  return asked(method, path, { headers: { "content-type": "application/json" }, bodyKind: "json", body });
}

/** A read with the access token; several values of one name are a list. */
export function get(path: string, query: Readonly<Record<string, string | string[]>> = {}): RecordedRequest {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((one): [string, string] => [name, one]),
  );
  return asked("GET", path, { query: pairs });
}

/** A vector of one exchange by somebody with an access token. */
export function one(
  operation: string,
  input: VectorInput,
  sent: RecordedRequest,
  answer: RecordedResponse,
  more: Partial<Vector> = {},
): Vector {
  const outcome = value(answer.body ?? null);
  return vector(operation, input, { auth: token, request: sent, response: answer, outcome, ...more });
}

/** A vector of several exchanges. */
export function several(
  operation: string,
  input: VectorInput,
  steps: [RecordedRequest, RecordedResponse][],
  more: Partial<Vector>,
): Vector {
  const recorded = steps.map(([sent, answer]): RecordedStep => ({ request: sent, response: answer }));
  return vector(operation, input, { auth: token, steps: recorded, ...more });
}

/** An answer that says no. */
export function refusal(
  status: number,
  code: string | null,
  errors: Json,
  headers: Record<string, string> = {},
): RecordedResponse {
  return response(
    status,
    { success: false, errors, ...(code === null ? {} : { error_code: code }) },
    headers,
  );
}

/** What the caller gets of it. */
export function said(name: string, status: number, code: string | null, ...messages: string[]): object {
  return failure(name, status, { code, messages });
}

/** Points of one code as they are compared. */
export function points(...list: [at: string, value: number, min?: number, max?: number][]): Json {
  return list.map(
    ([at, mean, min = null, max = null]): JsonObject => ({ at, value: mean, min, max }) as JsonObject,
  );
}
