import type { Answer } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { parseContent } from "./media-type-object.ts";

/**
 * Reads the documented answers of an operation.
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function parseResponses(operation: Cursor): Answer[] {
  return operation
    .entries("responses")
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, reference]) => {
      const node = reference.follow();
      const description = node.text("description");
      return {
        status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
        ...(description === undefined ? {} : { description: description.trim() }),
        content: parseContent(node),
        ...(node.object["x-empty"] === undefined ? {} : { empty: node.object["x-empty"] }),
        ...(node.text("x-redirect") === "answer" ? { redirect: true } : {}),
      };
    });
}
