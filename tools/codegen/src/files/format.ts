import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { FileSet } from "./file-set.ts";

// Our own settings, so that a user's configuration does not change what is generated.
const settings = {
  root: true,
  vcs: { enabled: false },
  files: { maxSize: 64 * 1024 * 1024 },
  linter: { enabled: false },
  assist: { enabled: false },
  formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 110 },
  overrides: [{ includes: ["**/operations.ts"], formatter: { lineWidth: 320 } }],
};

/** Formats all files with one run of Biome in a folder of its own. */
export async function format(files: FileSet): Promise<FileSet> {
  const folder = mkdtempSync(join(tmpdir(), "busbar-"));
  try {
    writeFileSync(join(folder, "biome.json"), JSON.stringify(settings));
    const names = [...files.keys()].map(
      (path, index) => [path, `${index}/${path.split("/").at(-1)}`] as const,
    );
    for (const [path, name] of names) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), files.get(path) ?? "");
    }
    await run(
      ["format", "--write", "--log-level=error", "--max-diagnostics=20", `--config-path=${folder}`, folder],
      folder,
    );
    return new Map(names.map(([path, name]) => [path, readFileSync(join(folder, name), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(args: string[], cwd: string): Promise<void> {
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  try {
    await promisify(execFile)(process.execPath, [biome, ...args], { cwd, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(
      `Biome could not format what was generated; this is a fault of busbar.\n${stdout}${stderr}`,
      { cause: error },
    );
  }
}
