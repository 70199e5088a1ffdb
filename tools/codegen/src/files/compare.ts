import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { FileSet } from "./file-set.ts";

/** How a file on disk differs from what is generated. */
export interface Difference {
  kind: "changed" | "missing" | "extra";
  path: string;
}

/**
 * What differs between the files on disk and the generated ones.
 *
 * @param folders Folders that hold generated files only: anything else in them is extra.
 */
export function compare(root: string, files: FileSet, folders: readonly string[]): Difference[] {
  const wanted = [...files].flatMap(([path, text]): Difference[] => {
    const full = resolve(root, path);
    if (!existsSync(full)) {
      return [{ kind: "missing", path }];
    }
    return readFileSync(full, "utf8") === text ? [] : [{ kind: "changed", path }];
  });
  const present = folders.flatMap((folder) => filesBelow(root, folder));
  const extra = present
    .filter((path) => !files.has(path))
    .map((path): Difference => ({ kind: "extra", path }));
  return [...wanted, ...extra];
}

function filesBelow(root: string, folder: string): string[] {
  const full = resolve(root, folder);
  if (!existsSync(full) || !statSync(full).isDirectory()) {
    return [];
  }
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
