import type { Cursor } from "../cursor.ts";

/**
 * Reads which security schemes an operation accepts; the document's own list stands where it says nothing.
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export function parseSecurity(operation: Cursor, root: Cursor): { security: string[]; anonymous: boolean } {
  const own = operation.get("security");
  const list = (own.exists ? own : root.get("security")).value;
  const names = (Array.isArray(list) ? list : []).flatMap((item) => Object.keys(item ?? {}));
  return { security: [...new Set(names)], anonymous: own.exists && Array.isArray(list) && list.length === 0 };
}
