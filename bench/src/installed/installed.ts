import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { clients } from "../clients/index.ts";
import { folder } from "../support/folder.ts";
import { table } from "../support/table.ts";

const packages = [
  ...clients.keys(),
  "openapi-fetch",
  "ky",
  "axios",
  "@polar-sh/sdk",
  "@octokit/rest",
  "stripe",
  "openai",
  "cloudflare",
];

/** How many packages come with one, and what they weigh on the disk. */
export function installed(): string {
  const rows = packages.map((name) => {
    const found = new Map<string, string>();
    collect(name, folder, found);
    const bytes = [...found.values()].reduce((sum, path) => sum + weight(path), 0);
    return [name, String(found.size), (bytes / 1e6).toFixed(1)];
  });
  return table(["installed with", "packages", "MB"], rows);
}

/** Looks a package up as Node does, and then what it depends on; peers that are optional are not counted. */
function collect(name: string, from: string, found: Map<string, string>): void {
  const path = locate(name, from);
  const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
    files?: string[];
  };
  if (!found.has(name)) {
    found.set(name, path);
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      collect(dependency, path, found);
    }
  }
}

function locate(name: string, from: string): string {
  const path = join(from, "node_modules", name);
  if (existsSync(path)) {
    return realpathSync(path);
  }
  if (dirname(from) === from) {
    throw new Error(`${name} is not installed`);
  }
  return locate(name, dirname(from));
}

/** Bytes of the files that a package ships; in the workspace that is `dist` and `src`, not its tests' folder. */
function weight(path: string): number {
  return readdirSync(path, { withFileTypes: true })
    .filter(
      ({ name }) =>
        !["node_modules", "test", "reports", ".turbo"].includes(name) &&
        !/\.test(-d)?\.ts$|\.tsbuildinfo$/.test(name),
    )
    .reduce((sum, entry) => {
      const child = join(path, entry.name);
      return sum + (entry.isDirectory() ? weight(child) : statSync(child).size);
    }, 0);
}
