import { editQuery } from "./edit-query.ts";
import type { Rule } from "./rule.ts";

/** `True` and `False` of Python are `true` and `false`. */
export const booleanText: Rule = (scenario) =>
  editQuery(scenario, ([recorded], input) => {
    const wrong = input === true ? "True" : "False";
    return typeof input === "boolean" && recorded === wrong ? [String(input)] : undefined;
  });

/** A list that travels as one value: its members joined with commas. */
export const joinedList: Rule = (scenario, { entry }) =>
  editQuery(scenario, (recorded, input, name) =>
    Array.isArray(input) && recorded.length > 1 && entry.parameters?.includes(name)
      ? [input.join(",")]
      : undefined,
  );

/** A value that travels as its JSON text. */
export const jsonText: Rule = (scenario, { entry }) =>
  editQuery(scenario, (_, input, name) => (entry.parameters?.includes(name) ? [{ json: input }] : undefined));

/** Date and time with a T between them, as the caller gave them. */
export const isoTime: Rule = (scenario) =>
  editQuery(scenario, ([recorded], input) =>
    typeof input === "string" && /^\d{4}-\d{2}-\d{2}T/.test(input) && recorded === input.replace("T", " ")
      ? [input]
      : undefined,
  );
