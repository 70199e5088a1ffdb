import type { OpenApiDocument, Schema } from "../document.ts";
import { type Shape, shapeOf } from "../engine/schema-shape.ts";
import type { Problem } from "../engine/validator.ts";
import { parseDateTime } from "./formats.ts";

/** Messages by field; those of list items by position below. */
export type FieldErrors = Record<string, string[] | Record<string, string[]>>;

/** What is wrong, in the server's words: fields in the order of the schema, unknown ones last. */
export function describeProblems(
  document: OpenApiDocument,
  schema: Schema,
  value: unknown,
  problems: readonly Problem[],
): FieldErrors {
  const { properties } = shapeOf(document, schema);
  const found: FieldErrors = {};
  for (const [name, member] of Object.entries(properties)) {
    const messages = describeMember(
      document,
      member,
      (value as Record<string, unknown>)[name],
      select(problems, name),
    );
    if (messages) {
      found[name] = messages;
    }
  }
  for (const name of unknownNames(problems)) {
    found[name] = ["Unknown field."];
  }
  return found;
}

/** Problems of one member, with paths that begin below it; that it is missing is one of them. */
function select(problems: readonly Problem[], name: string): Problem[] {
  return problems.flatMap((problem) => {
    if (
      problem.keyword === "required" &&
      problem.path.length === 0 &&
      problem.params.missingProperty === name
    ) {
      return [problem];
    }
    return String(problem.path[0]) === name ? [{ ...problem, path: problem.path.slice(1) }] : [];
  });
}

function unknownNames(problems: readonly Problem[]): string[] {
  const unknown = problems.filter(
    ({ keyword, path }) => keyword === "additionalProperties" && path.length === 0,
  );
  return unknown.map(({ params }) => String(params.additionalProperty)).sort();
}

function describeMember(
  document: OpenApiDocument,
  schema: Schema,
  value: unknown,
  problems: readonly Problem[],
): FieldErrors[string] | undefined {
  const shape = shapeOf(document, schema);
  if (problems.some(({ keyword }) => keyword === "required")) {
    return ["Missing data for required field."];
  }
  if (problems.length === 0) {
    return undefined;
  }
  const items = shape.items;
  if (items && Array.isArray(value) && problems.some(({ path }) => path.length > 0)) {
    const entries = value.map((item: unknown, index): [string, string[]] => {
      const own = problems.filter(({ path }) => path[0] === index);
      return [String(index), own.length > 0 ? describeValue(shapeOf(document, items), item, own) : []];
    });
    return Object.fromEntries(entries.filter(([, messages]) => messages.length > 0));
  }
  return describeValue(shape, value, problems);
}

function describeValue(shape: Shape, value: unknown, problems: readonly Problem[]): string[] {
  if (value === null) {
    return ["Field may not be null."];
  }
  const keywords = new Set(problems.map(({ keyword }) => keyword));
  if (keywords.has("type")) {
    return [typeMessage(shape)];
  }
  if (keywords.has("format")) {
    return [formatMessage(shape.format, value)];
  }
  const messages: string[] = [];
  if (keywords.has("enum")) {
    messages.push(`Must be one of: ${(shape.values ?? []).join(", ")}.`);
  }
  if (keywords.has("minLength") || keywords.has("maxLength")) {
    messages.push(lengthMessage(shape));
  }
  if (keywords.has("minimum") || keywords.has("maximum")) {
    messages.push(rangeMessage(shape));
  }
  return messages.length > 0 ? messages : ["Invalid value."];
}

function typeMessage({ type, format, schema }: Shape): string {
  switch (type) {
    case "integer":
      return "Not a valid integer.";
    case "number":
      return "Not a valid number.";
    case "boolean":
      return "Not a valid boolean.";
    case "array":
      return "Not a valid list.";
    case "object":
      return schema.contentMediaType ? "Not a valid json string." : "Not a valid mapping type.";
    default:
      return format === "date-time" ? "Not a valid datetime." : "Not a valid string.";
  }
}

function formatMessage(format: string | undefined, value: unknown): string {
  switch (format) {
    case "date-time": {
      const parsed = typeof value === "string" ? parseDateTime(value) : undefined;
      if (!parsed) {
        return "Not a valid datetime.";
      }
      return parsed.isAware
        ? "Must be greater than or equal to 1680-01-01 00:00:00+00:00 and less than or equal to 2260-01-01 00:00:00+00:00."
        : "Not a valid aware datetime.";
    }
    case "date":
      return "Not a valid date.";
    case "email":
      return "Not a valid email address.";
    case "unit":
      return "Undefined unit.";
    default:
      return "Not a valid string.";
  }
}

function lengthMessage({ schema }: Shape): string {
  const [least, most] = [schema.minLength, schema.maxLength];
  if (least !== undefined && most !== undefined) {
    return `Length must be between ${least} and ${most}.`;
  }
  return least === undefined
    ? `Longer than maximum length ${most}.`
    : `Shorter than minimum length ${least}.`;
}

function rangeMessage({ schema }: Shape): string {
  const limits = [
    ...(schema.minimum === undefined ? [] : [`greater than or equal to ${schema.minimum}`]),
    ...(schema.maximum === undefined ? [] : [`less than or equal to ${schema.maximum}`]),
  ];
  return `Must be ${limits.join(" and ")}.`;
}
