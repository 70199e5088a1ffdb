import type { Schema } from "./specification.ts";

/** Text with everything that a careless encoder breaks. */
export const text = "a+b &c=d/é%?#,";

/** Seconds of the time that stands for every time. */
export const seconds = 1_709_528_767;

/**
 * A value that fits a schema, every member there, numbers zero and booleans false, which are values too.
 *
 * @param times What stands for times: by default a date, of which the wire has the seconds.
 */
export function sample(schema: Schema, times: unknown = new Date(seconds * 1000)): unknown {
  const {
    anyOf,
    const: constant,
    enum: values,
    items,
    prefixItems,
    properties,
    additionalProperties,
  } = schema;
  if (constant !== undefined || values) {
    return constant ?? values?.at(-1);
  }
  if (schema["x-time-unit"]) {
    return times;
  }
  if (anyOf?.[0]) {
    return sample(anyOf[0], times);
  }
  switch ([schema.type].flat().find((name) => name !== "null")) {
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return prefixItems
        ? prefixItems.map((item) => sample(item, times))
        : items
          ? [sample(items, times), sample(items, times)]
          : [];
    case "object":
      return {
        ...Object.fromEntries(
          Object.entries(properties ?? {}).map(([name, member]) => [name, sample(member, times)]),
        ),
        ...(typeof additionalProperties === "object" && { [text]: sample(additionalProperties, times) }),
      };
    default:
      return text;
  }
}
