import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.ts";

/** Runs a command that the repository installs; true when it succeeds. */
export function runTool(
  name: string,
  parameters: readonly string[],
  env: Record<string, string> = {},
): boolean {
  const command = join(root, "node_modules/.bin", name);
  const { status, error } = spawnSync(command, parameters, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  if (error !== undefined) {
    console.error(error);
  }
  return status === 0;
}
