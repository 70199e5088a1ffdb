import { type Schema, specification } from "./specification.ts";

/** What these tests read of a parameter. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  explode?: boolean;
  schema: Schema;
  "x-encoding"?: string;
}

/** What these tests read of a kind of content. */
export interface Content {
  schema: Schema;
  "x-columns"?: { names: string[]; rest?: string };
}

/** What these tests read of an answer. */
export interface Answer {
  content?: Record<string, Content>;
  "x-empty"?: unknown;
  "x-redirect"?: "answer";
}

/** One operation of an HTTP surface, with where it stands. */
export interface HttpOperation {
  id: string;
  path: string;
  httpMethod: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, Answer>;
  security: Record<string, unknown>[];
  "x-pagination"?: { style: string };
  "x-media-method"?: Record<string, string>;
}

interface Document {
  paths: Record<string, Record<string, unknown>>;
  security: Record<string, unknown>[];
}

/** Every method of a surface, as its specification has it: of an operation one for each kind of body. */
export function httpOperations(name: string): HttpOperation[] {
  return described(name).flatMap((operation) => {
    const content = Object.entries(operation.requestBody?.content ?? {});
    if (content.length < 2) {
      return [operation];
    }
    const own = operation.id.replace(/^.*\./, "");
    const names = content.map(([type], at) => operation["x-media-method"]?.[type] ?? (at === 0 ? own : type));
    return [...new Set(names)].map((method) => ({
      ...operation,
      id: operation.id.replace(own, method),
      requestBody: { content: Object.fromEntries([content[names.indexOf(method)] ?? []]) },
    }));
  });
}

function described(name: string): HttpOperation[] {
  const { paths, security } = specification(name) as Document;
  return Object.entries(paths).flatMap(([path, item]) => {
    const { parameters: shared = [], ...methods } = item as { parameters?: Parameter[] };
    return Object.entries(methods).map(([httpMethod, value]) => {
      const {
        operationId,
        parameters = [],
        ...operation
      } = value as Partial<HttpOperation> & {
        operationId: string;
        responses: Record<string, Answer>;
      };
      return {
        ...operation,
        security: operation.security ?? security,
        id: operationId,
        path,
        httpMethod: httpMethod.toUpperCase(),
        parameters: [...shared, ...parameters],
      };
    });
  });
}
