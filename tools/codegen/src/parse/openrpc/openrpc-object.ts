import type { ParsedApi } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { componentSchemas } from "../schema/component-schemas.ts";
import { parseMethod } from "./method-object.ts";

/**
 * Reads an OpenRPC document.
 * @see https://spec.open-rpc.org/#openrpc-object
 */
export function parseOpenrpc(root: Cursor): ParsedApi {
  const info = root.get("info");
  const description = info.text("description")?.trim();
  const { request: _, response: __, ...envelope } = root.get("x-rpc-envelope").object;
  if (!root.get("x-rpc-envelope").exists) {
    root.problems.add("BB031", root.place, "There is no x-rpc-envelope.");
  }
  return {
    title: info.text("title") ?? "API",
    version: info.text("version") ?? "",
    ...(description === undefined ? {} : { description }),
    tags: Object.fromEntries(root.items("methods").flatMap(describedTags)),
    operations: [],
    procedures: root
      .items("methods")
      .map(parseMethod)
      .filter((method) => method !== undefined),
    envelope,
    webhooks: [],
    schemas: componentSchemas(root),
    document: root.object,
    file: root.bundle.file,
  };
}

// OpenRPC has its tags where they are used.
function describedTags(method: Cursor): [string, string][] {
  const tags = method.follow().items("tags");
  return tags.map((tag) => [tag.follow().text("name") ?? "", tag.follow().text("description")?.trim() ?? ""]);
}
