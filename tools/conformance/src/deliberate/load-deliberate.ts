import { readFile } from "node:fs/promises";
import type { DeliberateEntry } from "./rule.ts";

/** Reads `deliberate.json`. */
export async function loadDeliberate(): Promise<DeliberateEntry[]> {
  const file = new URL("../../deliberate.json", import.meta.url);
  return JSON.parse(await readFile(file, "utf8")) as DeliberateEntry[];
}
