import type { Content } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { parseSchema } from "./schema-object.ts";

/**
 * Reads a map of media types.
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export function parseContent(holder: Cursor): Content[] {
  return holder.entries("content").map(([mediaType, node]) => ({
    mediaType,
    shape: parseSchema(node.get("schema")),
    place: node.place,
  }));
}
