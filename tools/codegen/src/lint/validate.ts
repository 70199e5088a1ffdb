import { valueAt } from "../parse/documents/pointer.ts";

/** A JSON Schema, as far as definitions of extensions need it. */
export type JsonSchema = Record<string, unknown>;

type Check = (value: unknown, keyword: never, schema: JsonSchema, root: JsonSchema) => string | undefined;

/**
 * What is wrong with a value; undefined where nothing is. Knows the keywords that definitions of
 * extensions use, which spares everyone who generates a client a JSON Schema validator.
 */
export function faultOf(value: unknown, schema: JsonSchema, root: JsonSchema): string | undefined {
  for (const [keyword, expected] of Object.entries(schema)) {
    const fault = checks[keyword]?.(value, expected as never, schema, root);
    if (fault !== undefined) {
      return fault;
    }
  }
  return undefined;
}

const checks: Record<string, Check> = {
  $ref: (value, pointer: string, _, root) =>
    faultOf(value, (valueAt(root, pointer) ?? {}) as JsonSchema, root),
  type: (value, type: string | string[]) =>
    [type].flat().some((name) => isOfType(value, name))
      ? undefined
      : `is not of type ${[type].flat().join(" or ")}`,
  const: (value, expected: unknown) =>
    same(value, expected) ? undefined : `is not ${JSON.stringify(expected)}`,
  enum: (value, values: unknown[]) =>
    values.some((expected) => same(value, expected))
      ? undefined
      : `is none of ${values.map((item) => JSON.stringify(item)).join(", ")}`,
  pattern: (value, pattern: string) =>
    typeof value !== "string" || new RegExp(pattern, "u").test(value)
      ? undefined
      : `does not match ${pattern}`,
  minimum: (value, least: number) =>
    typeof value === "number" && value < least ? `is less than ${least}` : undefined,
  minProperties: (value, least: number) =>
    isObject(value) && Object.keys(value).length < least ? `has fewer than ${least} members` : undefined,
  required: (value, names: string[]) => {
    const missing = isObject(value) ? names.filter((name) => !Object.hasOwn(value, name)) : [];
    return missing.length === 0 ? undefined : `lacks ${missing.join(", ")}`;
  },
  properties: (value, members: Record<string, JsonSchema>, _, root) =>
    first(isObject(value) ? Object.entries(members) : [], ([name, member]) =>
      Object.hasOwn(value as object, name)
        ? inside(name, faultOf((value as JsonSchema)[name], member, root))
        : undefined,
    ),
  additionalProperties: (value, member: boolean | JsonSchema, schema, root) =>
    first(isObject(value) ? Object.entries(value) : [], ([name, item]) => {
      if (Object.hasOwn((schema.properties ?? {}) as object, name) || member === true) {
        return undefined;
      }
      return member === false ? `has an unknown member: ${name}` : inside(name, faultOf(item, member, root));
    }),
  propertyNames: (value, names: JsonSchema, _, root) =>
    first(isObject(value) ? Object.keys(value) : [], (name) => inside(name, faultOf(name, names, root))),
  items: (value, item: JsonSchema, _, root) =>
    first(Array.isArray(value) ? value : [], (member) => faultOf(member, item, root)),
  anyOf: (value, options: JsonSchema[], _, root) =>
    options.some((option) => faultOf(value, option, root) === undefined)
      ? undefined
      : "fits none of its forms",
};

function first<Item>(items: readonly Item[], check: (item: Item) => string | undefined): string | undefined {
  return items.map(check).find((fault) => fault !== undefined);
}

function inside(name: string, fault: string | undefined): string | undefined {
  return fault === undefined ? undefined : `has a member ${name} that ${fault}`;
}

function isObject(value: unknown): value is JsonSchema {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function isOfType(value: unknown, type: string): boolean {
  const actual = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return actual === type || (type === "integer" && Number.isInteger(value));
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
