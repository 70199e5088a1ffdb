import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../support/folder.ts";
import { median } from "../support/median.ts";
import { table } from "../support/table.ts";

/** How long it takes to generate everything anew, and to find through turbo's cache that nothing changed. */
export function regenerate(): string {
  const rows = [
    ["cold", seconds(["--force"], 2)],
    ["unchanged, from turbo's cache", seconds([], 3)],
  ];
  return table(["pnpm generate", "seconds"], rows);
}

function seconds(more: readonly string[], rounds: number): string {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { status, stderr, stdout } = spawnSync(
      join(root, "node_modules/.bin/turbo"),
      ["run", "generate", ...more],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    if (status !== 0) {
      throw new Error(`turbo run generate failed:\n${stdout}${stderr}`);
    }
    return (performance.now() - start) / 1000;
  });
  return median(times).toFixed(1);
}
