import type { ParsedOperation } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { parseContent } from "./media-type-object.ts";

/**
 * Reads a request body.
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object
 */
export function parseRequestBody(
  reference: Cursor,
): Pick<ParsedOperation, "requests" | "bodyRequired" | "bodyDescription"> {
  const node = reference.follow();
  const description = node.text("description");
  return {
    requests: parseContent(node),
    bodyRequired: node.flag("required"),
    ...(description === undefined ? {} : { bodyDescription: description.trim() }),
  };
}
