import { readFileSync } from "node:fs";

/** What was recorded of a platform: the recordings that `tools/conformance` replays. */
export function recordings<Vector>(platform: string): Vector[] {
  const file = new URL(`../../../tools/conformance/vectors/${platform}.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Vector);
}
