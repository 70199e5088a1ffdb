import type { OpenApiDocument, Schema } from "../document.ts";
import { resolve } from "./resolve.ts";

/** A schema with its references followed and what it inherits by `allOf` put together. */
export interface Shape {
  readonly type: string | undefined;
  readonly nullable: boolean;
  readonly format: string | undefined;
  readonly values: readonly unknown[] | undefined;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly items: Schema | undefined;
  /** The schema itself, for keywords that are not here. */
  readonly schema: Schema;
}

/** Reads what there is to know about a schema. */
export function shapeOf(document: OpenApiDocument, given: Schema): Shape {
  const schema = merge(document, resolve(document, given));
  const branches = (schema.anyOf ?? schema.oneOf)?.map((branch) => resolve(document, branch));
  const nullBranch = branches?.some((branch) => branch.type === "null") ?? false;
  const [other] = branches?.filter((branch) => branch.type !== "null") ?? [];
  if (nullBranch && other) {
    return { ...shapeOf(document, other), nullable: true };
  }
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  return {
    type: types.find((type) => type !== "null"),
    nullable: types.includes("null"),
    format: typeof schema.format === "string" ? schema.format : undefined,
    values: schema.enum,
    properties: schema.properties ?? {},
    items: typeof schema.items === "object" ? schema.items : undefined,
    schema,
  };
}

function merge(document: OpenApiDocument, schema: Schema): Schema {
  const parts = (schema.allOf ?? []).map((part) => merge(document, resolve(document, part)));
  if (parts.length === 0) {
    return schema;
  }
  const properties = Object.assign({}, ...parts.map((part) => part.properties), schema.properties);
  return Object.assign({}, ...parts, schema, { properties });
}
