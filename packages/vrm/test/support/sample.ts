import type { Schema } from "./specification.ts";

/** Text with everything that a careless encoder breaks. */
const text = "a+b &c=d/é%?#,";

/**
 * A value that fits a schema: every member there, numbers zero and booleans false, which are values too; a time
 * is a `Date`.
 */
export function sample(schema: Schema): unknown {
  const { anyOf, const: constant, enum: values, items, properties, additionalProperties } = schema;
  const type = [schema.type].flat().find((name) => name !== "null");
  if (anyOf?.[0]) {
    return sample(anyOf[0]);
  }
  if (constant !== undefined || values) {
    return constant ?? values?.at(-1);
  }
  if (schema["x-time-unit"]) {
    return new Date("2024-03-04T05:06:07.890Z");
  }
  switch (type) {
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return items ? [sample(items), sample(items)] : [];
    case "object":
      return {
        ...Object.fromEntries(
          Object.entries(properties ?? {}).map(([name, member]) => [name, sample(member)]),
        ),
        ...(typeof additionalProperties === "object" && { [text]: sample(additionalProperties) }),
      };
    default:
      return text;
  }
}
