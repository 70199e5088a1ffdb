import type { About, Shape } from "../../model/shape.ts";
import type { Cursor } from "../cursor.ts";
import { parseAbout } from "./about.ts";
import { parseSchemaType } from "./schema-type.ts";

const component = /^#\/components\/schemas\/([^/]+)$/;

/**
 * Reads a schema of OpenAPI 3.0 or 3.1.
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 * @see https://spec.openapis.org/oas/v3.0.4.html#schema-object
 */
export function parseSchema(node: Cursor, seen: readonly string[] = []): Shape {
  if (node.value === true || node.value === undefined) {
    return { kind: "unknown" };
  }
  if (node.value === false) {
    return { kind: "never" };
  }
  return withAbout(read(node, seen), parseAbout(node));
}

function read(node: Cursor, seen: readonly string[]): Shape {
  const ref = node.text("$ref");
  if (ref !== undefined) {
    return parseReference(node, ref, seen);
  }
  const parts = [parseSchemaType(node, (child) => parseSchema(child, seen))];
  for (const keyword of ["oneOf", "anyOf"]) {
    const of = node.items(keyword).map((item) => parseSchema(item, seen));
    parts.push(of.length === 0 ? undefined : { kind: "union", of });
  }
  parts.push(...node.items("allOf").map((item) => parseSchema(item, seen)));
  const of = refine(parts.filter((part) => part !== undefined));
  const required = Array.isArray(node.get("required").value) ? (node.get("required").value as string[]) : [];
  const [only] = of;
  const whole: Shape =
    only === undefined
      ? { kind: "unknown" }
      : of.length === 1 && (only.kind !== "reference" || required.length === 0)
        ? only
        : { kind: "all", of, required };
  return isNullable(node) && only !== undefined && !admitsNull(whole)
    ? { kind: "union", of: [whole, { kind: "null" }] }
    : whole;
}

function parseReference(node: Cursor, ref: string, seen: readonly string[]): Shape {
  const target = node.follow();
  if (!target.exists) {
    return { kind: "unknown" };
  }
  const name = component.exec(ref)?.[1];
  if (name !== undefined) {
    return { kind: "reference", name: decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~") };
  }
  if (seen.includes(ref)) {
    node.problems.add("BB016", node.place, `${ref} refers to itself; name it under components/schemas.`);
    return { kind: "unknown" };
  }
  return parseSchema(target, [...seen, ref]);
}

// `type: object` beside compositions says nothing that these do not say; a plain type beside them is refined by them.
function refine(parts: Shape[]): Shape[] {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) {
    return parts;
  }
  const bare = first.kind === "object" && first.members.length === 0 && first.rest === undefined;
  const plain = ["string", "number", "boolean", "null"].includes(first.kind);
  return bare || plain ? others : parts;
}

function isNullable(node: Cursor): boolean {
  const type = node.get("type").value;
  return node.flag("nullable") || (Array.isArray(type) && type.includes("null"));
}

function admitsNull(shape: Shape): boolean {
  return shape.kind === "null" || (shape.kind === "union" && shape.of.some(admitsNull));
}

function withAbout(shape: Shape, about: About): Shape {
  const merged = { ...shape.about, ...about };
  return Object.keys(merged).length === 0 ? shape : { ...shape, about: merged };
}
