import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { compare, type Difference } from "./compare.ts";
import type { FileSet } from "./file-set.ts";

/** The output folder holds files that busbar did not write: it is not wiped. */
export class ForeignFilesError extends Error {
  override name = "ForeignFilesError";
}

/** Brings the folders in line with the generated files: rewrites what differs, removes what is no longer generated. */
export function write(root: string, files: FileSet, folders: readonly string[]): Difference[] {
  for (const folder of folders) {
    refuseForeign(root, folder);
  }
  const differences = compare(root, files, folders);
  for (const { kind, path } of differences) {
    const full = resolve(root, path);
    if (kind === "extra") {
      rmSync(full);
    } else {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, files.get(path) ?? "");
    }
  }
  return differences;
}

function refuseForeign(root: string, folder: string): void {
  const full = resolve(root, folder);
  const names = existsSync(full) ? readdirSync(full) : [];
  if (names.length > 0 && !names.includes("manifest.json")) {
    throw new ForeignFilesError(
      `\`${folder}\` holds files that busbar did not write; it would remove them.\nGive an \`output\` folder of its own, or empty this one.`,
    );
  }
}
