import type { Member, Shape } from "../../model/shape.ts";
import type { Cursor } from "../cursor.ts";

/**
 * Reads the members of an object schema.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2
 */
export function parseSchemaObject(node: Cursor, parse: (node: Cursor) => Shape): Shape {
  const required = node.get("required").value;
  const names = Array.isArray(required) ? (required as unknown[]) : [];
  const members: Member[] = node.entries("properties").map(([name, property]) => ({
    name,
    required: names.includes(name),
    shape: parse(property),
  }));
  const extra = node.get("additionalProperties");
  const patterns = node.entries("patternProperties").map(([, pattern]) => parse(pattern));
  if (extra.value === false && patterns.length === 0) {
    return { kind: "object", members, closed: true };
  }
  const known = [...(extra.exists && extra.value !== false ? [parse(extra)] : []), ...patterns];
  const [first] = known;
  if (first !== undefined) {
    return { kind: "object", members, rest: known.length > 1 ? { kind: "union", of: known } : first };
  }
  return { kind: "object", members };
}
