import { wordsOf } from "./words.ts";

/** One part of a path between slashes. */
export interface Segment {
  /** Words of the fixed text in lower case; empty for a parameter. */
  words: string[];
  /** Name of the parameter, where the part is one. */
  parameter?: string;
}

const prefix = /^(api|rest|v\d+(\.\d+)*|v\{[^}]*\})$/i;

/** The parts of a path without a leading `/api/v1` and without a fragment. */
export function segmentsOfPath(path: string): Segment[] {
  const [plain = ""] = path.split("#");
  const parts = plain.split("/").filter((part) => part !== "");
  while (parts.length > 1 && prefix.test(parts[0] ?? "")) {
    parts.shift();
  }
  return parts.map((part) => {
    const parameter = /^\{([^}]+)\}$/.exec(part)?.[1];
    const words = wordsOf(part.replace(/\{[^}]*\}/g, " ")).map((word) => word.toLowerCase());
    return parameter === undefined ? { words } : { words: [], parameter };
  });
}
