import { camelCase, pascalCase } from "./identifiers.ts";
import { type Segment, segmentsOfPath } from "./path-segments.ts";
import { singular } from "./singular.ts";

/** What the name of a method is inferred from. */
export interface MethodSource {
  httpMethod: string;
  path: string;
  /** Name of the resource: its tag, or the first fixed part of the path. */
  resource: string;
  /** Whether the answer is a list, as far as its schema says. */
  answersList: boolean;
  /** HTTP methods by path of the whole specification, path parameters written `{}`. */
  siblings: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names for a method, the best first; the later ones are for when an earlier one is taken. */
export function inferMethod(source: MethodSource): [string, ...string[]] {
  const segments = segmentsOfPath(source.path);
  const rest = afterResource(segments, source.resource);
  const parameters = segments.flatMap((segment) => segment.parameter ?? []);
  const fixed = rest.filter((segment) => segment.words.length > 0);
  const onItem = segments.at(-1)?.parameter !== undefined;
  const suffix = suffixOf(fixed, onItem);
  const verb = verbOf(source, suffix, onItem);
  const by = parameters.length === 0 ? "" : `By${pascalCase(parameters.at(-1) ?? "")}`;
  const whole = pascalCase(segments.flatMap((segment) => segment.words).join(" "));
  const name = camelCase(`${verb} ${suffix}`);
  return [name, `${name}${by}`, `${camelCase(verb)}${whole}`, `${camelCase(verb)}${whole}${by}`];
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
      return !onItem && (source.answersList || items !== undefined) ? "list" : "get";
    case "POST":
      if (suffix === "") {
        return onItem && !here?.has("PUT") && !here?.has("PATCH") ? "update" : "create";
      }
      // A plural names a collection to add to, anything else an action.
      return onItem || items !== undefined || singular(suffix) !== suffix ? "create" : "";
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

function suffixOf(fixed: Segment[], onItem: boolean): string {
  const last = fixed.length - 1;
  const words = fixed.flatMap((segment, index) =>
    segment.words.map((word, position) =>
      onItem && index === last && position === segment.words.length - 1 ? singular(word) : word,
    ),
  );
  return words.join(" ");
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
  return words.map(singular).join(" ");
}
