import type { Parameter } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";

/**
 * Reads which security schemes an operation accepts; the document's own list stands where it says nothing.
 *
 * @param parameters Those of the operation: a key that is one of them is given with the call.
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export function parseSecurity(
  operation: Cursor,
  root: Cursor,
  parameters: readonly Parameter[],
): { security: string[]; anonymous: boolean } {
  const own = operation.get("security");
  const list = (own.exists ? own : root.get("security")).value;
  const names = (Array.isArray(list) ? list : []).flatMap((item) => Object.keys(item ?? {}));
  const schemes = root.get("components").get("securitySchemes");
  const isParameter = (name: string): boolean => {
    const scheme = schemes.get(name).follow();
    return parameters.some(
      (parameter) => parameter.name === scheme.text("name") && parameter.in === scheme.text("in"),
    );
  };
  const none = own.exists && Array.isArray(list) && list.length === 0;
  return {
    security: [...new Set(names)],
    anonymous: none || (names.length > 0 && names.every(isParameter)),
  };
}
