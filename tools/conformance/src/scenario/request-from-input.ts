import type { Json, JsonObject } from "../vectors/json.ts";
import type { BodyKind } from "../vectors/vector.ts";
import { expandPath } from "./expand-path.ts";
import type { Operation } from "./operation.ts";
import type { ExpectedRequest, PlannedCall } from "./scenario.ts";

/** Says what a call has to send, for vectors in which the official client sent nothing. */
export function requestFromInput(
  call: PlannedCall,
  operation: Operation,
  credentials: Record<string, string>,
): ExpectedRequest {
  const mediaType = operation.request?.mediaType;
  const bodyKind: BodyKind = call.body === undefined || mediaType === undefined ? "none" : kindOf(mediaType);
  const own = Object.entries(call.headers).map(([name, value]) => [name, String(value)]);
  const headers: Record<string, string> = { ...Object.fromEntries(own), ...credentials };
  return {
    method: operation.httpMethod,
    path: expandPath(operation.path, call.path),
    query: Object.entries(call.query ?? {}).flatMap(([name, value]) => pairs(name, value)),
    headers:
      bodyKind === "none" || mediaType === undefined ? headers : { ...headers, "content-type": mediaType },
    bodyKind,
    body: bodyKind === "multipart" ? parts(call.body as JsonObject) : (call.body ?? null),
  };
}

function kindOf(mediaType: string): BodyKind {
  if (mediaType.startsWith("multipart/")) {
    return "multipart";
  }
  return mediaType.includes("json") ? "json" : "text";
}

function pairs(name: string, value: Json): [string, string][] {
  if (value === null) {
    return [];
  }
  return (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)]);
}

function parts(files: JsonObject): Json {
  return Object.entries(files).map(([name, file]) => ({
    name,
    filename: name,
    contentType: null,
    ...(typeof file === "object" ? file : { text: file }),
  }));
}
