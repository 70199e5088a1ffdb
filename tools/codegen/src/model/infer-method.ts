import { camelCase, pascalCase } from "./identifiers.ts";
import { type Segment, segmentsOfPath } from "./path-segments.ts";
import { singular } from "./singular.ts";

/** What the name of a method is inferred from. */
export interface MethodSource {
  httpMethod: string;
  path: string;
  /** Name of the resource: its tag, or the first fixed part of the path. */
  resource: string;
  /** Whether the answer is a list, or an object around one. */
  answersList: boolean;
  /** HTTP methods by path of the whole specification, path parameters written `{}`. */
  siblings: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names for a method, the best first; the later ones are for when an earlier one is taken. */
export function inferMethod(source: MethodSource): [string, ...string[]] {
  const segments = segmentsOfPath(source.path);
  const parameters = segments.flatMap((segment) => segment.parameter ?? []);
  const name = camelCase(describe(source, segments));
  const by = parameters.length === 0 ? "" : `By${pascalCase(parameters.at(-1) ?? "")}`;
  const verb = camelCase(verbOf(source, "any", segments.at(-1)?.parameter !== undefined));
  const whole = pascalCase(segments.flatMap((segment) => segment.words).join(" "));
  return [name, `${name}${by}`, `${verb}${whole}`, `${verb}${whole}${by}`];
}

// Verb and what it is done to, in words.
function describe(source: MethodSource, segments: Segment[]): string {
  const rest = afterResource(segments, source.resource);
  const fixed = rest.filter((segment) => segment.words.length > 0);
  const onItem = segments.at(-1)?.parameter !== undefined;
  const last = fixed.at(-1);
  const suffix = fixed.flatMap((segment) => segment.words).join(" ");
  const verb = verbOf(source, suffix, onItem);
  if (verb === "" && last?.words.length === 1 && fixed.length > 1) {
    // `/templates/{id}/revert` is `revertTemplate`.
    const ofItem = segments.at(-2)?.parameter !== undefined;
    return `${last.words[0]} ${nounOf(fixed.slice(0, -1), ofItem)}`;
  }
  const one = verb === "create" || (onItem && verb !== "list");
  return `${verb} ${nounOf(fixed, one)}`;
}

function nounOf(fixed: readonly Segment[], one: boolean): string {
  const words = fixed.flatMap((segment) => segment.words);
  return words.map((word, index) => (one && index === words.length - 1 ? singular(word) : word)).join(" ");
}

/** A path with its parameters written `{}`, as `siblings` has them. */
export function pathKey(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}").replace(/\/$/, "");
}

function verbOf(source: MethodSource, suffix: string, onItem: boolean): string {
  const here = source.siblings.get(pathKey(source.path));
  const items = source.siblings.get(`${pathKey(source.path)}/{}`);
  switch (source.httpMethod) {
    case "GET":
      return source.answersList || (!onItem && items !== undefined) ? "list" : "get";
    case "POST":
      if (suffix === "") {
        return onItem && !here?.has("PUT") && !here?.has("PATCH") ? "update" : "create";
      }
      // A plural, or something that can be read or removed, is a thing to add to; anything else is an action.
      return onItem || items !== undefined || (here?.size ?? 0) > 1 || singular(suffix) !== suffix
        ? "create"
        : "";
    case "PUT":
      return here?.has("PATCH") ? "replace" : "update";
    case "PATCH":
      return "update";
    case "DELETE":
      return !onItem && suffix === "" && items?.has("DELETE") ? "deleteAll" : "delete";
    default:
      return source.httpMethod.toLowerCase();
  }
}

// The part of the path behind the words that name the resource; all of it where no part does.
function afterResource(segments: Segment[], resource: string): Segment[] {
  const wanted = normal(wordsOfResource(resource));
  for (let end = segments.length; end > 0; end -= 1) {
    for (let start = end - 1; start >= 0; start -= 1) {
      if (normal(segments.slice(start, end).flatMap((segment) => segment.words)) === wanted) {
        return segments.slice(end);
      }
    }
  }
  return segments;
}

function wordsOfResource(resource: string): string[] {
  return segmentsOfPath(`/${resource.replaceAll("/", " ")}`).flatMap((segment) => segment.words);
}

function normal(words: string[]): string {
  return words.map(singular).join("");
}
