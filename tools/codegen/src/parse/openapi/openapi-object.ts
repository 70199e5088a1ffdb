import type { ParsedApi } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { componentSchemas } from "../schema/component-schemas.ts";
import { parsePathItem } from "./path-item-object.ts";
import { parseWebhook } from "./webhook.ts";

/**
 * Reads an OpenAPI 3.0 or 3.1 document.
 * @see https://spec.openapis.org/oas/v3.1.1.html#openapi-object
 */
export function parseOpenapi(root: Cursor): ParsedApi {
  const info = root.get("info");
  const description = info.text("description")?.trim();
  const tags = root
    .items("tags")
    .map((tag) => [tag.text("name") ?? "", tag.text("description")?.trim() ?? ""]);
  return {
    title: info.text("title") ?? "API",
    version: info.text("version") ?? "",
    ...(description === undefined ? {} : { description }),
    tags: Object.fromEntries(tags),
    operations: root
      .entries("paths")
      .filter(([path]) => path.startsWith("/"))
      .flatMap(([path, item]) => parsePathItem(item, path, root)),
    procedures: [],
    webhooks: root.entries("webhooks").flatMap(([name, item]) => parseWebhook(item, name)),
    schemas: componentSchemas(root),
    document: root.object,
    file: root.bundle.file,
  };
}
