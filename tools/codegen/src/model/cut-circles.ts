type Json = Record<string, unknown>;

const parts = ["allOf", "anyOf", "oneOf", "prefixItems"];
const prefix = "#/components/schemas/";

/**
 * Replaces references by which a named schema contains itself without a member in between, such as a list
 * of itself, with a schema that allows anything: in `schema.ts` such a type would refer to its own
 * annotation, which TypeScript refuses. `types.ts` has it complete.
 */
export function cutCircles(schemas: Json): Json {
  const cut = { ...schemas };
  for (const name of Object.keys(cut)) {
    const circular = (ref: string): boolean => leadsTo(ref.slice(prefix.length), name, cut, new Set());
    cut[name] = without(cut[name], circular);
  }
  return cut;
}

function leadsTo(from: string, wanted: string, schemas: Json, seen: Set<string>): boolean {
  if (from === wanted || seen.has(from)) {
    return from === wanted;
  }
  seen.add(from);
  return directly(schemas[from]).some((ref) => leadsTo(ref.slice(prefix.length), wanted, schemas, seen));
}

function directly(schema: unknown): string[] {
  const node = (schema ?? {}) as Json;
  if (typeof node.$ref === "string") {
    return [node.$ref];
  }
  return childrenOf(node).flatMap(([, child]) => (Array.isArray(child) ? child : [child]).flatMap(directly));
}

function without(schema: unknown, circular: (ref: string) => boolean): unknown {
  if (schema === null || typeof schema !== "object" || Array.isArray(schema)) {
    return schema;
  }
  const node = schema as Json;
  if (typeof node.$ref === "string") {
    return circular(node.$ref) ? {} : node;
  }
  const inner = (child: unknown): unknown =>
    Array.isArray(child) ? child.map((item) => without(item, circular)) : without(child, circular);
  return { ...node, ...Object.fromEntries(childrenOf(node).map(([key, child]) => [key, inner(child)])) };
}

function childrenOf(node: Json): [string, unknown][] {
  return [...parts, "items"].filter((key) => node[key] !== undefined).map((key) => [key, node[key]]);
}
