import type { ParsedSchema } from "./parsed.ts";
import type { Shape } from "./shape.ts";

/** The shapes that a value may have, references followed and unions opened. */
export function kindsOf(
  shape: Shape,
  schemas: readonly ParsedSchema[],
  seen: readonly string[] = [],
): Shape[] {
  if (shape.kind === "reference") {
    const target = schemas.find((schema) => schema.name === shape.name);
    return target === undefined || seen.includes(shape.name)
      ? []
      : kindsOf(target.shape, schemas, [...seen, shape.name]);
  }
  if (shape.kind === "union") {
    return shape.of.flatMap((part) => kindsOf(part, schemas, seen));
  }
  return [shape];
}
