import type { Operation } from "../scenario/operation.ts";
import type { PlannedCall } from "../scenario/scenario.ts";
import type { Json, JsonObject } from "../vectors/json.ts";
import { ArgumentError } from "./argument-error.ts";

/** Headers that the choice of method and the client's own settings decide, not an option of the call. */
const DECIDED = new Set(["accept", "content-type", "authorization"]);

/** Options that every package has for these headers. */
const OPTIONS: Readonly<Record<string, string>> = { "if-match": "ifMatch", "if-none-match": "ifNoneMatch" };

/**
 * Lays a call out as a generated method takes it: path values in order, then body, then query, then options.
 *
 * @param known Objects that earlier calls gave, by ETag: where a call names such an ETag, the object is given instead.
 * @throws {ArgumentError} When the method has no place for what the call says.
 */
export function argumentsOf(
  call: PlannedCall,
  operation: Operation,
  known: ReadonlyMap<string, object> = new Map(),
): unknown[] {
  const takes = operation.arguments;
  if (!takes.query && Object.values(call.query ?? {}).some((value) => value !== null)) {
    throw new ArgumentError(`${operation.id} takes no query: ${JSON.stringify(call.query)}`);
  }
  if (!takes.body && call.body != null) {
    throw new ArgumentError(`${operation.id} takes no body: ${JSON.stringify(call.body)}`);
  }
  const result: unknown[] = takes.path.map((name) => call.path[name]);
  if (takes.body) {
    result.push(bodyOf(call.body, operation));
  }
  if (takes.query) {
    result.push(call.query);
  }
  result.push(optionsOf(call, operation, known));
  while (result.length > 0 && result.at(-1) === undefined) {
    result.pop();
  }
  return result;
}

function bodyOf(body: Json | undefined, operation: Operation): unknown {
  const mediaType = operation.request?.mediaType ?? "application/json";
  if (mediaType.startsWith("multipart/") && isObject(body)) {
    return Object.fromEntries(Object.entries(body).map(([name, file]) => [name, partOf(file)]));
  }
  return mediaType.includes("json") ? body : fileOf(body);
}

/** A part of a form that is given as text is a file all the same. */
function partOf(file: Json): unknown {
  return typeof file === "string" ? new Blob([file]) : fileOf(file);
}

/** In a vector a file is its text, `{ filename, text }` or `{ base64 }`. */
function fileOf(file: Json | undefined): unknown {
  if (!isObject(file)) {
    return file;
  }
  const data =
    typeof file.base64 === "string" ? new Uint8Array(Buffer.from(file.base64, "base64")) : file.text;
  return file.filename === undefined ? data : { data, filename: file.filename };
}

function optionsOf(
  call: PlannedCall,
  operation: Operation,
  known: ReadonlyMap<string, object>,
): Record<string, unknown> | undefined {
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(call.headers)) {
    const lower = name.toLowerCase();
    if (DECIDED.has(lower)) {
      continue;
    }
    const parameter = operation.parameters.find(
      (one) => one.in === "header" && one.name.toLowerCase() === lower,
    );
    if (parameter === undefined) {
      // A header that the specification does not name is what the option `headers` is for.
      options.headers = { ...(options.headers as object | undefined), [name]: value };
      continue;
    }
    const option = parameter.option ?? OPTIONS[lower] ?? name;
    options[option] = option === "ifMatch" ? (known.get(value) ?? value) : value;
  }
  return Object.keys(options).length === 0 ? undefined : options;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
