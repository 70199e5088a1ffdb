import { wrap } from "./wrap.ts";

/** A tag of a doc comment; its further lines are indented, so that they are seen to belong to it. */
export function tag(name: string, text: string): string {
  return text === "" ? "" : wrap(`${name} ${text.replace(/\s+/g, " ")}`, 100).replaceAll("\n", "\n  ");
}
