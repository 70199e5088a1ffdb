import type { ParsedOperation } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { parseOperation } from "./operation-object.ts";
import { parseParameter } from "./parameter-object.ts";

const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Reads the operations of a path.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 */
export function parsePathItem(reference: Cursor, path: string, root: Cursor): ParsedOperation[] {
  const node = reference.follow();
  const shared = node
    .items("parameters")
    .map(parseParameter)
    .filter((parameter) => parameter !== undefined);
  return Object.keys(node.object)
    .filter((key) => httpMethods.includes(key))
    .map((httpMethod) => parseOperation(node.get(httpMethod), { root, path, httpMethod, shared }));
}
