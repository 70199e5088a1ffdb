import type { OpenApiDocument, Schema } from "../document.ts";
import type { DecodedQuery } from "./query.ts";
import { shapeOf } from "./schema-shape.ts";

/** Turns the texts of a query into what its schema says: numbers, flags, lists of them. Others stay as they are. */
export function convertQuery(
  document: OpenApiDocument,
  { schema: { properties = {} }, values }: DecodedQuery,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, convert(document, properties[name] ?? {}, value)]),
  );
}

function convert(document: OpenApiDocument, schema: Schema, value: unknown): unknown {
  const { type, items } = shapeOf(document, schema);
  if (Array.isArray(value)) {
    return value.map((item) => convert(document, items ?? {}, item));
  }
  switch (type) {
    case "integer":
    case "number":
      return typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    case "boolean":
      return { true: true, "1": true, false: false, "0": false }[String(value)] ?? value;
    default:
      return value;
  }
}
