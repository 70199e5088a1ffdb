import type { NamedType } from "../model/api.ts";
import type { Shape } from "../model/shape.ts";
import { typeText } from "./type-text.ts";

/** Values of an enumeration that are listed; of more, these and how many there are. */
const LISTED = 20;

/** The types of a client, one line each: members of objects, values of enumerations, and what others stand for. */
export function apiTypes(types: readonly NamedType[]): string[] {
  return types.map((type) => `- \`${type.name}\`: ${contentOf(type)}`);
}

function contentOf({ shape, input }: NamedType): string {
  switch (shape.kind) {
    case "object": {
      const names = shape.members.map(({ name, required }) => code(required ? name : `${name}?`));
      const rest = shape.rest === undefined ? [] : [code(`[key]: ${typeText(shape.rest, input)}`)];
      return [...names, ...rest].join(", ") || "no members";
    }
    case "enum":
      return listed(shape.values);
    default:
      return isEnumeration(shape) ? listed(valuesOf(shape)) : code(typeText(shape, input));
  }
}

// An enumeration that may be null.
function isEnumeration(shape: Shape): boolean {
  return shape.kind === "union" && shape.of.every(({ kind }) => kind === "enum" || kind === "null");
}

function valuesOf(shape: Shape): unknown[] {
  const parts = shape.kind === "union" ? shape.of : [shape];
  return parts.flatMap((part) => (part.kind === "enum" ? part.values : [null]));
}

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, LISTED).map((value) => code(JSON.stringify(value)));
  const more = values.length > LISTED ? `, and ${values.length - LISTED} more` : "";
  return `${shown.join(", ")}${more}`;
}

function code(text: string): string {
  return `\`${text
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .trim()}\``;
}
