import type { Problems } from "../problems/problems.ts";
import type { ParsedSchema } from "./parsed.ts";
import type { Shape } from "./shape.ts";

/**
 * Takes out references by which a schema is nothing but itself, such as `A: { oneOf: [{ $ref: A }, ...] }`:
 * no language has such a type. Circles through members and items stay.
 */
export function breakCircles(schemas: readonly ParsedSchema[], problems: Problems): ParsedSchema[] {
  const broken = new Map(schemas.map((schema) => [schema.name, schema.shape]));
  for (const { name, place } of schemas) {
    const shape = broken.get(name) as Shape;
    const cut = without(shape, (target) => leadsTo(target, name, broken, new Set()));
    if (cut !== shape) {
      problems.add("BB016", place, `${name} refers to itself without anything in between.`);
      broken.set(name, cut);
    }
  }
  return schemas.map((schema) => ({ ...schema, shape: broken.get(schema.name) as Shape }));
}

function leadsTo(
  from: string,
  wanted: string,
  shapes: ReadonlyMap<string, Shape>,
  seen: Set<string>,
): boolean {
  if (from === wanted || seen.has(from)) {
    return from === wanted;
  }
  seen.add(from);
  const shape = shapes.get(from);
  return shape !== undefined && directly(shape).some((next) => leadsTo(next, wanted, shapes, seen));
}

function directly(shape: Shape): string[] {
  if (shape.kind === "union" || shape.kind === "all") {
    return shape.of.flatMap(directly);
  }
  return shape.kind === "reference" ? [shape.name] : [];
}

function without(shape: Shape, circular: (name: string) => boolean): Shape {
  if (shape.kind === "reference") {
    return circular(shape.name) ? { kind: "unknown", ...(shape.about ? { about: shape.about } : {}) } : shape;
  }
  if (shape.kind !== "union" && shape.kind !== "all") {
    return shape;
  }
  const kept = shape.of.filter((part) => part.kind !== "reference" || !circular(part.name));
  const of = kept.map((part) => without(part, circular));
  return kept.length === shape.of.length && of.every((part, index) => part === shape.of[index])
    ? shape
    : { ...shape, of };
}
