import type { OpenApiDocument, OperationObject, Parameter, PathItem, Schema } from "../document.ts";
import type { Incoming } from "./incoming.ts";
import { resolve } from "./resolve.ts";
import { bestSibling } from "./siblings.ts";

const methods = ["get", "head", "post", "put", "patch", "delete", "options"];

/** A parameter with its references followed. */
export interface KnownParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly explode: boolean;
  /** The value is JSON text (`content: application/json`). */
  readonly json: boolean;
  /** Values are sent as bare names: `?temperature&humidity` (`x-encoding`). */
  readonly isBare: boolean;
  /** The value is several segments of the path. */
  readonly isDeep: boolean;
  readonly schema: Schema;
}

/** One operation of the document, ready to be matched. */
export interface Route {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly segments: readonly string[];
  /** For paths whose values are not just segments: parts of one (`[{ids}]`), or several (`x-encoding: segments`). */
  readonly pattern: RegExp | undefined;
  readonly parameters: readonly KnownParameter[];
  readonly operation: OperationObject;
  /** Names of the security schemes that open it; empty where none is needed. */
  readonly schemes: readonly string[];
}

/** Result of looking a request up. */
export type Match =
  | { readonly kind: "found"; readonly route: Route; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: "method"; readonly allow: readonly string[] }
  | { readonly kind: "slash"; readonly location: string }
  | { readonly kind: "nothing" };

/** Whether a path value can be meant for an operation. */
export type TakesPath = (route: Route, name: string, value: string) => boolean;

const read = new WeakMap<OpenApiDocument, Map<string, readonly Route[]>>();

/** All operations of a document that a server of `version` has; paths that say more before those that say less. */
export function routesOf(document: OpenApiDocument, version: string): readonly Route[] {
  const versions = read.get(document) ?? new Map<string, readonly Route[]>();
  const routes = versions.get(version) ?? readRoutes(document, version);
  read.set(document, versions.set(version, routes));
  return routes;
}

function readRoutes(document: OpenApiDocument, version: string): Route[] {
  const values = (path: string): number => path.split("{").length;
  const fixed = (path: string): number => path.replace(/\{.*?\}|#.*/g, "").length;
  const paths = Object.entries(document.paths).sort(
    ([left], [right]) => values(left) - values(right) || fixed(right) - fixed(left),
  );
  return paths.flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as OperationObject | undefined;
      return operation && isServed(operation, version)
        ? [readRoute(document, path, item, method, operation)]
        : [];
    }),
  );
}

function readRoute(
  document: OpenApiDocument,
  template: string,
  item: PathItem,
  method: string,
  operation: OperationObject,
): Route {
  // A fragment only tells operations apart that share method and path.
  const path = template.split("#", 1)[0] ?? "";
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((given) =>
    readParameter(document, given),
  );
  const security = operation.security ?? document.security ?? [];
  return {
    id: operation.operationId ?? `${method.toUpperCase()} ${template}`,
    method: method.toUpperCase(),
    path,
    segments: path.split("/").slice(1),
    pattern: patternOf(path, parameters),
    parameters,
    operation,
    schemes: [...new Set(security.flatMap((scheme) => Object.keys(scheme)))],
  };
}

function readParameter(document: OpenApiDocument, given: Parameter): KnownParameter {
  const parameter = resolve(document, given);
  const json = parameter.content?.["application/json"];
  return {
    name: parameter.name ?? "",
    in: parameter.in ?? "query",
    required: parameter.required ?? false,
    explode: parameter.explode ?? true,
    json: json !== undefined,
    isBare: parameter["x-encoding"] === "bare-key",
    isDeep: parameter["x-encoding"] === "segments",
    schema: json?.schema ?? parameter.schema ?? {},
  };
}

/** `x-since` and `x-until` name the first and the last server version that has the operation. */
function isServed(operation: OperationObject, version: string): boolean {
  const since = operation["x-since"];
  const until = operation["x-until"];
  return (
    (typeof since !== "string" || compareVersions(version, since) >= 0) &&
    (typeof until !== "string" || compareVersions(version, until) <= 0)
  );
}

/** Compares dotted versions as far as both go: 0.25.3 is as good as 0.25. */
function compareVersions(left: string, right: string): number {
  const others = right.split(".").map(Number);
  const parts = left.split(".").map(Number);
  for (const [index, other] of others.entries()) {
    const difference = (parts[index] ?? 0) - other;
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

/** Finds the operation that a request is for. */
export function matchRoute(
  document: OpenApiDocument,
  routes: readonly Route[],
  incoming: Incoming,
  platform: { takesPath?: TakesPath; takesRoute?(route: Route, incoming: Incoming): boolean } = {},
): Match {
  const takesPath: TakesPath =
    platform.takesPath ?? ((route, name, value) => fits(document, route, name, value));
  const segments = incoming.path.split("/").slice(1);
  const here = routes.flatMap((route) => {
    if (platform.takesRoute?.(route, incoming) === false) {
      return [];
    }
    const path = matchSegments(route, segments, takesPath);
    return path ? [{ route, path }] : [];
  });
  const method = incoming.method === "HEAD" ? "GET" : incoming.method;
  const candidates = here.filter(({ route }) => route.method === method);
  const [first] = candidates;
  if (first) {
    const siblings = candidates.filter(({ route }) => route.path === first.route.path);
    const best = bestSibling(
      document,
      siblings.map(({ route }) => route),
      incoming,
    );
    return { kind: "found", ...(siblings.find(({ route }) => route === best) ?? first) };
  }
  if (here.length > 0) {
    const allow = new Set(
      here.flatMap(({ route }) => (route.method === "GET" ? ["GET", "HEAD"] : [route.method])),
    );
    return { kind: "method", allow: [...allow, "OPTIONS"].sort() };
  }
  if (segments.at(-1) !== "" && routes.some((route) => matchSegments(route, [...segments, ""], takesPath))) {
    return {
      kind: "slash",
      location: `${incoming.url.origin}${incoming.url.pathname}/${incoming.url.search}`,
    };
  }
  return { kind: "nothing" };
}

function matchSegments(
  route: Route,
  segments: readonly string[],
  takesPath: TakesPath,
): Record<string, string> | undefined {
  if (route.pattern) {
    return matchPattern(route, route.pattern, segments, takesPath);
  }
  if (route.segments.length !== segments.length) {
    return undefined;
  }
  const path: Record<string, string> = {};
  for (const [index, expected] of route.segments.entries()) {
    const given = decode(segments[index] ?? "");
    const name = /^\{(.+)\}$/.exec(expected)?.[1];
    if (name === undefined ? given !== expected : !takesPath(route, name, given)) {
      return undefined;
    }
    if (name !== undefined) {
      path[name] = given;
    }
  }
  return path;
}

function fits(document: OpenApiDocument, route: Route, name: string, given: string): boolean {
  const parameter = route.parameters.find((known) => known.in === "path" && known.name === name);
  const type = parameter && resolve(document, parameter.schema).type;
  return type === "integer" ? /^\d+$/.test(given) : given !== "";
}

/** Takes the place of slashes that are part of a value. */
const inner = "\u0000";

function patternOf(path: string, parameters: readonly KnownParameter[]): RegExp | undefined {
  const deep = new Set(parameters.filter(({ isDeep }) => isDeep).map(({ name }) => name));
  const parts = path.split(/(\{[^}]+\})/);
  const isPlain = path.split("/").every((segment) => /^\{[^}]+\}$/.test(segment) || !segment.includes("{"));
  if (isPlain && !parts.some((part) => deep.has(part.slice(1, -1)))) {
    return undefined;
  }
  const source = parts.map((part) =>
    part.startsWith("{")
      ? deep.has(part.slice(1, -1))
        ? "(.+)"
        : "([^/]+)"
      : part.replace(/[[\]*.]/g, "\\$&"),
  );
  return new RegExp(`^${source.join("")}$`);
}

function matchPattern(
  route: Route,
  pattern: RegExp,
  segments: readonly string[],
  takesPath: TakesPath,
): Record<string, string> | undefined {
  const path = segments.map((segment) => `/${decode(segment).replaceAll("/", inner)}`).join("");
  const values = pattern.exec(path)?.slice(1);
  const names = [...route.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const found = values?.map((value, index) => [names[index] ?? "", value.replaceAll(inner, "/")] as const);
  return found?.every(([name, value]) => takesPath(route, name, value))
    ? Object.fromEntries(found)
    : undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
