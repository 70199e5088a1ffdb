import { spawnSync } from "node:child_process";
import { clients } from "../clients/index.ts";
import { folder } from "../support/folder.ts";
import { median } from "../support/median.ts";
import { table } from "../support/table.ts";

const rounds = 15;
const modules = [
  "data:text/javascript,",
  ...clients.keys(),
  "openapi-fetch",
  "ofetch",
  "ky",
  "@polar-sh/sdk/2026-10",
  "@octokit/rest",
  "axios",
  "stripe",
  "openai",
  "cloudflare",
];

/** How long a fresh process takes to import a package, against an empty module. */
export function coldImport(): string {
  const times = new Map<string, number[]>(modules.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of modules) {
      const start = performance.now();
      const program = `await import(${JSON.stringify(name)})`;
      const { status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
        cwd: folder,
      });
      if (status !== 0) {
        throw new Error(`Importing ${name} failed`);
      }
      times.get(name)?.push(performance.now() - start);
    }
  }
  const empty = median(times.get(modules[0] ?? "") ?? []);
  const rows = [...times].map(([name, values]) => [
    name.startsWith("data:") ? "an empty module" : name,
    `${(median(values) / empty).toFixed(2)}x`,
    median(values).toFixed(0),
  ]);
  return table(["cold import in a fresh process", "against empty", "ms"], rows);
}
