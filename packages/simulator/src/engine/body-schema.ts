import type { OpenApiDocument, Schema } from "../document.ts";
import { resolve } from "./resolve.ts";
import type { Route } from "./routes.ts";

/** The schema of an operation's body by media type; undefined where it has none of this type. */
export function bodySchema(
  document: OpenApiDocument,
  { operation }: Route,
  type: string,
): Schema | undefined {
  const { requestBody } = operation;
  return requestBody && resolve(document, requestBody).content?.[type]?.schema;
}
