import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../root.ts";

/** Runs the rounds as a script of a runtime that npx fetches. */
export function inScript(runtime: string, parameters: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync("npx", ["--yes", runtime, ...parameters, "smoke/smoke.js"], {
    cwd: join(root, "tools/checks"),
    encoding: "utf8",
  });
  return status === 0 ? stdout : `FAIL ${stdout}${stderr}`;
}
