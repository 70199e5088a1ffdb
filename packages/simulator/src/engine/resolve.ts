import type { OpenApiDocument } from "../document.ts";

/** Follows an internal reference (`#/components/schemas/Site`), through further references. */
export function resolve<Node extends { $ref?: string }>(
  document: Pick<OpenApiDocument, "components">,
  node: Node,
): Node {
  let current = node;
  while (current.$ref !== undefined) {
    let found: unknown = document;
    for (const part of current.$ref.slice(2).split("/")) {
      const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
      found = (found as Record<string, unknown> | undefined)?.[key];
    }
    if (found === undefined) {
      throw new Error(`The specification has no ${current.$ref}.`);
    }
    current = found as Node;
  }
  return current;
}
