import { readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";

/** The content of a file, or why there is none. */
export type Content = { value: unknown } | { code: "BB001" | "BB002"; message: string };

/**
 * Reads a YAML or JSON file.
 *
 * @param commented Whether JSON may have comments.
 */
export function readDocument(path: string, commented = false): Content {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return { code: "BB001", message: missing ? "There is no such file." : String(error) };
  }
  try {
    return {
      value: path.endsWith(".json") ? JSON.parse(commented ? withoutComments(text) : text) : parseYaml(text),
    };
  } catch (error) {
    return { code: "BB002", message: (error as Error).message.split("\n\n")[0] ?? "" };
  }
}

// Lines stay, so that what the parser says of a place holds.
function withoutComments(text: string): string {
  return text.replace(/("(?:\\.|[^"\\])*")|\/\/.*|\/\*[\s\S]*?\*\//g, (comment, quoted?: string) =>
    quoted === undefined ? comment.replace(/\S/g, " ") : quoted,
  );
}
