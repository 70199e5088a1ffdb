import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/root.ts";

/** Command and first parameters of the pnpm that runs us, or else of the one that the repository names. */
export function pnpm(): [string, ...string[]] {
  const running = process.env.npm_execpath;
  if (running !== undefined && /pnpm/.test(running)) {
    return [process.execPath, running];
  }
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    packageManager: string;
  };
  return ["npx", "--yes", packageManager];
}
