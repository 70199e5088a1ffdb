import { specification } from "./specification.ts";

/** What tests read of a schema. */
export interface Schema {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  items?: Schema | false;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  "x-time-unit"?: "s" | "ms";
}

/** What tests read of a kind of content. */
export interface Content {
  schema: Schema;
  "x-columns"?: { names: string[]; rest?: string };
}

/** What tests read of a parameter. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  explode?: boolean;
  /** Of its content, where that is what it has. */
  schema: Schema;
  content?: Record<string, Content>;
  "x-encoding"?: string;
}

/** What tests read of an answer. */
export interface SpecifiedAnswer {
  content?: Record<string, Content>;
  "x-empty"?: unknown;
  "x-redirect"?: "answer";
}

/** An operation of a specification, with where it stands. */
export interface Specified {
  id: string;
  path: string;
  httpMethod: string;
  /** Those of its path as well. */
  parameters: Parameter[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, SpecifiedAnswer>;
  security: Record<string, unknown>[];
  "x-media-method"?: Record<string, string>;
  "x-pagination"?: { style: string };
}

/** An operation as it is written. */
type Written = Pick<Specified, "requestBody" | "responses" | "x-media-method" | "x-pagination"> &
  Partial<Pick<Specified, "parameters" | "security">> & { operationId: string };

interface Document {
  paths: Record<string, Record<string, unknown>>;
  security?: Record<string, unknown>[];
}

/**
 * Every operation as a specification has it.
 *
 * @param name Its file below `specs/`.
 */
export function specified(name: string): Specified[] {
  const { paths, security = [] } = specification(name) as Document;
  return Object.entries(paths).flatMap(([path, { parameters = [], ...methods }]) =>
    Object.entries(methods as Record<string, Written>).map(([httpMethod, { operationId, ...operation }]) => ({
      ...operation,
      security: operation.security ?? security,
      id: operationId,
      path,
      httpMethod: httpMethod.toUpperCase(),
      parameters: [...(parameters as Parameter[]), ...(operation.parameters ?? [])].map(described),
    })),
  );
}

/** A parameter with the schema that it has itself, or by its content, and the unit of time that stands beside it. */
function described(parameter: Parameter & Pick<Schema, "x-time-unit">): Parameter {
  const [content] = Object.values(parameter.content ?? {});
  const unit = parameter["x-time-unit"];
  const schema = parameter.schema ?? content?.schema ?? {};
  return { ...parameter, schema: unit ? { ...schema, "x-time-unit": unit } : schema };
}
