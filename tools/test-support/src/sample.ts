import type { Schema } from "./specified.ts";

/** Text with everything that a careless encoder breaks. */
export const text = "a+b &c=d/é%?#,";

/** Seconds of the time that stands for every time. */
export const seconds = 1_709_528_767;

/** That time, later by less than a second. */
export const moment: Date = new Date(seconds * 1000 + 890);

/**
 * A value that fits a schema: every member there, numbers zero and booleans false, which are values too; a file is its
 * text.
 *
 * @param time What stands for times: by default a date, of which the wire may have the seconds.
 */
export function sample(schema: Schema, time: unknown = moment): unknown {
  const {
    anyOf,
    const: constant,
    enum: values,
    format,
    items,
    prefixItems,
    properties,
    additionalProperties,
  } = schema;
  if (constant !== undefined || values) {
    return constant ?? values?.at(-1);
  }
  if (schema["x-time-unit"] || format === "date-time") {
    return time;
  }
  if (anyOf?.[0]) {
    return sample(anyOf[0], time);
  }
  switch ([schema.type].flat().find((name) => name !== "null")) {
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return prefixItems
        ? prefixItems.map((item) => sample(item, time))
        : items
          ? [sample(items, time), sample(items, time)]
          : [];
    case "object":
      return {
        ...Object.fromEntries(
          Object.entries(properties ?? {}).map(([name, member]) => [name, sample(member, time)]),
        ),
        ...(typeof additionalProperties === "object" && { [text]: sample(additionalProperties, time) }),
      };
    default:
      return text;
  }
}
