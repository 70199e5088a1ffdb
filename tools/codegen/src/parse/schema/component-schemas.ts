import type { ParsedSchema } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { parseSchema } from "./schema-object.ts";

/**
 * Reads the named schemas of a document, which OpenAPI and OpenRPC keep in the same place.
 * @see https://spec.openapis.org/oas/v3.1.0#components-object
 */
export function componentSchemas(root: Cursor): ParsedSchema[] {
  return root
    .get("components")
    .entries("schemas")
    .map(([name, node]) => ({ name, shape: parseSchema(node), place: node.place }));
}
