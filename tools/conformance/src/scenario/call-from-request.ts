import type { Json, JsonObject } from "../vectors/json.ts";
import type { RecordedRequest, VectorCall } from "../vectors/vector.ts";
import type { OperationTable } from "./operation-table.ts";

/**
 * What a caller has to write so that a recorded request leaves, where nothing but the request is known of the call.
 *
 * @param operation Its name in the vectors, where that is known as well.
 */
export function callFromRequest(
  request: RecordedRequest,
  table: OperationTable,
  surface?: string,
  operation?: string,
): VectorCall {
  return {
    path: table.pathValues(request, surface, operation),
    query: members(request.query),
    headers: request.headers,
    ...(request.bodyKind === "none" ? {} : { body: bodyOf(request) }),
  };
}

function bodyOf({ bodyKind, body }: RecordedRequest): Json {
  if (bodyKind === "bytes") {
    return { base64: String(body) };
  }
  return bodyKind === "form" ? members(body as Pair[]) : (body as Json);
}

type Pair = [name: string, value: string | null];

/** A name that comes several times has a list; a bare key is a flag. */
function members(pairs: readonly Pair[]): JsonObject {
  const result: JsonObject = {};
  for (const [name, value] of pairs) {
    const known = result[name];
    const one = value ?? true;
    result[name] = known === undefined ? one : [known, one].flat();
  }
  return result;
}
