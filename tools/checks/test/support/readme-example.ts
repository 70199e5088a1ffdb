import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/root.ts";

/** The program of a package's README: its first block of TypeScript. */
export function readmeExample(folder: string): string {
  const block = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, folder, "README.md"), "utf8"));
  if (block?.[1] === undefined) {
    throw new Error(`${folder}/README.md has no block of TypeScript`);
  }
  return block[1];
}
