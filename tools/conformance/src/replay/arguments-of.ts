import { isFilledIn, type Operation } from "../scenario/operation.ts";
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
  const query = withoutConstants(call.query, operation);
  if (!takes.query && Object.values(query ?? {}).some((value) => value !== null)) {
    throw new ArgumentError(`${operation.id} takes no query: ${JSON.stringify(query)}`);
  }
  const body = givenBody(call.body, operation);
  if (!takes.body && body != null) {
    throw new ArgumentError(`${operation.id} takes no body: ${JSON.stringify(body)}`);
  }
  const result: unknown[] = takes.path.map((name) => call.path[name]);
  if (takes.body) {
    result.push(bodyOf(body, operation, contentTypeOf(call)));
  }
  if (takes.query) {
    result.push(query);
  }
  result.push(optionsOf(call, operation, known));
  while (result.length > 0 && result.at(-1) === undefined) {
    result.pop();
  }
  return result;
}

/** What the caller gives of a query: the rest is filled in by the method. */
function withoutConstants(query: JsonObject | undefined, { parameters }: Operation): JsonObject | undefined {
  const isConstant = (name: string) =>
    parameters.some((one) => one.in === "query" && one.name === name && isFilledIn(one));
  const given = Object.entries(query ?? {}).filter(([name]) => !isConstant(name));
  return query && Object.fromEntries(given);
}

/** The same of a body; one that consists of constants alone is not given at all. */
function givenBody(body: Json | undefined, operation: Operation): Json | undefined {
  const constants = operation.request?.constants;
  if (constants === undefined || !isObject(body)) {
    return body;
  }
  const given = Object.entries(body).filter(([name]) => !Object.hasOwn(constants, name));
  return given.length === 0 && !operation.arguments.body ? undefined : Object.fromEntries(given);
}

function contentTypeOf(call: PlannedCall): string | undefined {
  const [, value] =
    Object.entries(call.headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
  return value === undefined ? undefined : String(value);
}

function bodyOf(body: Json | undefined, operation: Operation, contentType: string | undefined): unknown {
  const mediaType = operation.request?.mediaType ?? "application/json";
  if (mediaType.startsWith("multipart/") && isObject(body)) {
    return Object.fromEntries(Object.entries(body).map(([name, file]) => [name, partOf(file)]));
  }
  if (/json|form-urlencoded|javascript/.test(mediaType)) {
    return body;
  }
  // Where any type will do, the caller says which it is.
  const file = isValue(body) ? JSON.stringify(body) : fileOf(body);
  const { mediaTypes = [] } = operation.request ?? {};
  const takesAny = mediaType.includes("*") || (mediaTypes.length > 1 && !mediaType.startsWith("text/"));
  return takesAny && contentType !== undefined ? { data: file, type: contentType } : file;
}

/** JSON in the place of a file is its text. */
function isValue(body: Json | undefined): boolean {
  return isObject(body) ? !("base64" in body || "text" in body) : typeof body === "object" && body !== null;
}

/** A part of a form that is given as text is a file all the same. */
function partOf(file: Json): unknown {
  return typeof file === "string" ? new Blob([file]) : fileOf(file);
}

/** In a vector a file is its text, `{ filename, contentType, text }` or `{ base64 }`. */
function fileOf(file: Json | undefined): unknown {
  if (!isObject(file)) {
    return file;
  }
  const data =
    typeof file.base64 === "string" ? new Uint8Array(Buffer.from(file.base64, "base64")) : file.text;
  const { filename, contentType } = file;
  return filename === undefined
    ? data
    : { data, filename, ...(contentType == null ? {} : { type: contentType }) };
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
    if (parameter !== undefined && isFilledIn(parameter)) {
      continue;
    }
    if (parameter === undefined) {
      // A header that the specification does not name is what the option `headers` is for.
      options.headers = { ...(options.headers as object | undefined), [name]: value };
      continue;
    }
    const option = parameter.option ?? OPTIONS[lower] ?? name;
    options[option] = option === "ifMatch" ? (known.get(String(value)) ?? value) : value;
  }
  return Object.keys(options).length === 0 ? undefined : options;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
