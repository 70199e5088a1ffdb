import type { Columns, Content, ContentKind } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { parseSchema } from "../schema/schema-object.ts";

/**
 * Reads a map of media types.
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export function parseContent(holder: Cursor): Content[] {
  return holder.entries("content").map(([mediaType, node]) => {
    const kind = kindOf(mediaType, node.get("schema").follow());
    const columns = node.get("x-columns");
    return {
      mediaType,
      ...(kind === undefined ? {} : { kind }),
      ...(columns.exists ? { columns: columns.object as unknown as Columns } : {}),
      shape: parseSchema(node.get("schema")),
      place: node.place,
    };
  });
}

// Only the schema tells what comes as any type, whether bytes are wrapped in text, and that a script is only data.
function kindOf(mediaType: string, schema: Cursor): ContentKind | undefined {
  if (schema.get("contentEncoding").exists) {
    return "text";
  }
  if (mediaType.includes("*")) {
    return schema.text("format") === "binary" ? "bytes" : undefined;
  }
  return /\/(x-)?javascript\b/.test(mediaType) && schema.text("type") !== "string" ? "json" : undefined;
}
