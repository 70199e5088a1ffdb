import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** What these tests read of a schema. */
export interface Schema {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  "x-time-unit"?: "s" | "ms";
}

/** What these tests read of a parameter. */
export interface Parameter {
  name: string;
  in: "path" | "query";
  required?: boolean;
  schema: Schema;
  "x-time-unit"?: "s" | "ms";
}

/** What these tests read of an operation. */
export interface SpecifiedOperation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
  security?: unknown[];
  "x-pagination"?: object;
}

/** An operation of the specification, with where it stands. */
export interface Specified {
  path: string;
  httpMethod: string;
  operation: SpecifiedOperation;
}

const root = fileURLToPath(new URL("../../../../specs/vrm/openapi.yaml", import.meta.url));
const files = new Map<string, unknown>();

function file(path: string): unknown {
  if (!files.has(path)) {
    files.set(path, parse(readFileSync(path, "utf8")));
  }
  return files.get(path);
}

/** A part of the specification with every reference in it followed, which no schema of this platform does in circles. */
function follow(value: unknown, path: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => follow(item, path));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const { $ref, ...siblings } = value as { $ref?: string };
  const own = Object.fromEntries(
    Object.entries(siblings).map(([name, member]) => [name, follow(member, path)]),
  );
  if ($ref === undefined) {
    return own;
  }
  const [name = "", pointer = ""] = $ref.split("#");
  const target = name ? resolve(dirname(path), name) : path;
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], file(target));
  return { ...(follow(found, target) as object), ...own };
}

/** Every operation as the specification has it, read without the generator's help. */
export function specified(): Specified[] {
  const { paths } = file(root) as { paths: Record<string, unknown> };
  return Object.entries(paths).flatMap(([path, item]) => {
    const { parameters = [], ...methods } = follow(item, root) as { parameters?: Parameter[] };
    return Object.entries(methods as Record<string, SpecifiedOperation>).map(([httpMethod, operation]) => ({
      path,
      httpMethod: httpMethod.toUpperCase(),
      operation: { ...operation, parameters: [...parameters, ...(operation.parameters ?? [])] },
    }));
  });
}
