import type { OperationExtensions, Pagination } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { parseExtensions } from "../extensions.ts";

/**
 * Reads the extensions of an operation.
 * @see https://spec.openapis.org/oas/v3.1.1.html#specification-extensions
 */
export function parseOperationExtensions(node: Cursor): OperationExtensions {
  const pagination = node.get("x-pagination");
  return {
    ...parseExtensions(node),
    sendDefault: node.get("x-send-default").object,
    mediaMethod: node.get("x-media-method").object as Record<string, string>,
    ...(pagination.text("style") === undefined ? {} : { pagination: pagination.object as Pagination }),
    ...(node.flag("x-streaming") ? { streaming: true } : {}),
  };
}
