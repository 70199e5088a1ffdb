import type { OpenApiDocument, OperationObject, PathItem } from "../document.ts";

const methods = new Set(["get", "head", "post", "put", "patch", "delete", "options"]);

/**
 * Makes one document of those of a platform with several interfaces at one address. Components get the name of
 * their interface in front, operations have it in `x-surface`. Of a path that several describe the first counts.
 */
export function mergeDocuments(documents: Readonly<Record<string, OpenApiDocument>>): OpenApiDocument {
  const [first] = Object.values(documents);
  if (!first) {
    throw new Error("There is no document to merge.");
  }
  const paths: Record<string, PathItem> = {};
  const components: Record<string, Record<string, unknown>> = {};
  for (const [surface, given] of Object.entries(documents)) {
    const document = renamed(given, surface);
    for (const [path, item] of Object.entries(document.paths)) {
      paths[path] ??= marked(item, surface, document.security);
    }
    for (const [kind, members] of Object.entries(document.components ?? {})) {
      const target = components[kind] ?? {};
      components[kind] = target;
      for (const [name, member] of Object.entries(members)) {
        target[`${surface}.${name}`] = member;
      }
    }
  }
  return { openapi: first.openapi, info: first.info, paths, components };
}

function renamed(document: OpenApiDocument, surface: string): OpenApiDocument {
  const text = JSON.stringify(document).replace(/"#\/components\/(\w+)\//g, `"#/components/$1/${surface}.`);
  return JSON.parse(text) as OpenApiDocument;
}

function marked(item: PathItem, surface: string, security: OpenApiDocument["security"]): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([name, member]) =>
      methods.has(name)
        ? [name, { ...(security && { security }), ...(member as OperationObject), "x-surface": surface }]
        : [name, member],
    ),
  );
}
