import type { OpenApiDocument, Schema } from "../document.ts";
import { shapeOf } from "../engine/schema-shape.ts";

const truthy = new Set([
  "t",
  "T",
  "true",
  "True",
  "TRUE",
  "on",
  "On",
  "ON",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "1",
]);
const falsy = new Set([
  "f",
  "F",
  "false",
  "False",
  "FALSE",
  "off",
  "Off",
  "OFF",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "0",
]);

/**
 * Converts what the server converts before it checks: numbers and flags may be text, an integer may have a fraction,
 * which is cut. What cannot be converted stays as it is, for the check to find.
 */
export function coerce(document: OpenApiDocument, schema: Schema, value: unknown): unknown {
  const { type, properties, items } = shapeOf(document, schema);
  switch (type) {
    case "integer":
      if (typeof value === "string") {
        return /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
      }
      return typeof value === "number" ? Math.trunc(value) : value;
    case "number":
      return typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value))
        ? Number(value)
        : value;
    case "boolean":
      if (typeof value === "string" || typeof value === "number") {
        return truthy.has(String(value)) ? true : falsy.has(String(value)) ? false : value;
      }
      return value;
    case "array":
      return Array.isArray(value) && items
        ? value.map((item: unknown) => coerce(document, items, item))
        : value;
    case "object":
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return value;
      }
      return Object.fromEntries(
        Object.entries(value).map(([name, member]: [string, unknown]) => {
          const known = properties[name];
          return [name, known ? coerce(document, known, member) : member];
        }),
      );
    default:
      return value;
  }
}
