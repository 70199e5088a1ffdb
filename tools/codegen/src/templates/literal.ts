import { propertyName } from "./property-name.ts";

/**
 * A value of JSON as TypeScript: names of members without quotes where they need none.
 *
 * @param width Broken into lines where it is longer than this. Default: never.
 */
export function literal(value: unknown, width: number = Number.POSITIVE_INFINITY): string {
  const [open, parts, close] = partsOf(value, width - 2);
  if (parts === undefined) {
    return open;
  }
  const line =
    open === "[" || parts.length === 0 ? `${open}${parts.join(", ")}${close}` : `{ ${parts.join(", ")} }`;
  return line.length <= width && !line.includes("\n")
    ? line
    : `${open}\n${parts.map((part) => `  ${part.replaceAll("\n", "\n  ")},`).join("\n")}\n${close}`;
}

function partsOf(value: unknown, width: number): [open: string, parts?: string[], close?: string] {
  if (Array.isArray(value)) {
    return ["[", value.map((item) => literal(item, width)), "]"];
  }
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value).map(([name, member]) => {
      const key = propertyName(name);
      return `${key}: ${literal(member, width - key.length - 2)}`;
    });
    return ["{", members, "}"];
  }
  return [JSON.stringify(value) ?? "undefined"];
}
