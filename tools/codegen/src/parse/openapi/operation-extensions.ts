import type { OperationExtensions, Pagination } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";

/**
 * Reads the extensions of an operation.
 * @see https://spec.openapis.org/oas/v3.1.1.html#specification-extensions
 */
export function parseOperationExtensions(node: Cursor): OperationExtensions {
  const retry = node.text("x-retry");
  const timeout = node.number("x-timeout");
  const pagination = node.get("x-pagination");
  return {
    sendDefault: node.get("x-send-default").object,
    mediaMethod: node.get("x-media-method").object as Record<string, string>,
    ...(retry === "safe" || retry === "never" ? { retry } : {}),
    ...(timeout === undefined ? {} : { timeout }),
    ...(pagination.text("style") === undefined ? {} : { pagination: pagination.object as Pagination }),
    ...(node.flag("x-streaming") ? { streaming: true } : {}),
    ...named(node, {
      since: "x-since",
      until: "x-until",
      officialName: "x-official-name",
      conformanceId: "x-conformance-id",
      evidence: "x-evidence",
    }),
  };
}

function named(node: Cursor, keys: Record<string, string>): Partial<OperationExtensions> {
  const found = Object.entries(keys).map(([name, key]) => [name, node.object[key]]);
  return Object.fromEntries(
    found.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
  );
}
