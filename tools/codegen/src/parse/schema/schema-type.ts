import type { Shape } from "../../model/shape.ts";
import type { Cursor } from "../cursor.ts";
import { parseSchemaObject } from "./schema-properties.ts";

type Parse = (node: Cursor) => Shape;

/**
 * Reads what a schema says by `const`, `enum` and `type`; undefined where it says nothing.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1
 */
export function parseSchemaType(node: Cursor, parse: Parse): Shape | undefined {
  const constant = node.object.const;
  if (constant !== undefined) {
    return literal(constant);
  }
  const values = node.get("enum").value;
  if (Array.isArray(values) && values.length > 0) {
    return parseEnum(values);
  }
  const type = node.get("type").value;
  const all: unknown[] = Array.isArray(type) ? type : [type ?? implied(node)];
  // "null" beside other types is added by the caller, around compositions too.
  const types = all.length > 1 ? all.filter((item) => item !== "null") : all;
  const shapes = types.map((item) => parseType(item, node, parse)).filter((shape) => shape !== undefined);
  return shapes.length > 1 ? { kind: "union", of: shapes } : shapes[0];
}

function parseType(type: unknown, node: Cursor, parse: Parse): Shape | undefined {
  switch (type) {
    case "string":
      return parseText(node);
    case "integer":
    case "number":
      return { kind: "number" };
    case "boolean":
      return { kind: "boolean" };
    case "null":
      return { kind: "null" };
    case "array":
      return parseArray(node, parse);
    case "object":
      return parseSchemaObject(node, parse);
    default:
      return undefined;
  }
}

function parseText(node: Cursor): Shape {
  const format = node.text("format");
  const media = node.text("contentMediaType");
  if (format === "binary" || (media === "application/octet-stream" && !node.get("contentEncoding").exists)) {
    return { kind: "binary" };
  }
  return { kind: format === "date-time" ? "time" : "string" };
}

function parseArray(node: Cursor, parse: Parse): Shape {
  const items = node.get("items");
  const prefix = [...node.items("prefixItems"), ...(Array.isArray(items.value) ? node.items("items") : [])];
  if (prefix.length === 0) {
    return { kind: "array", items: parse(items) };
  }
  const closed = items.value === false || node.number("maxItems") === prefix.length;
  const rest: Shape = Array.isArray(items.value) ? { kind: "unknown" } : parse(items);
  return { kind: "tuple", items: prefix.map(parse), ...(closed ? {} : { rest }) };
}

function parseEnum(values: unknown[]): Shape {
  const plain = values.filter((value) => ["string", "number", "boolean"].includes(typeof value));
  const unique = [...new Set(plain as (string | number | boolean)[])];
  const [only] = unique;
  const shape: Shape =
    unique.length === 1 && only !== undefined
      ? { kind: "literal", value: only }
      : { kind: "enum", values: unique };
  if (!values.includes(null)) {
    return shape;
  }
  return unique.length === 0 ? { kind: "null" } : { kind: "union", of: [shape, { kind: "null" }] };
}

function literal(value: unknown): Shape {
  if (value === null) {
    return { kind: "null" };
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? { kind: "literal", value }
    : { kind: "unknown" };
}

function implied(node: Cursor): string | undefined {
  if (node.get("properties").exists || node.get("additionalProperties").exists) {
    return "object";
  }
  return node.get("items").exists || node.get("prefixItems").exists ? "array" : undefined;
}
