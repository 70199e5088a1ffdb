import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Repository } from "./repository.ts";

/** What `.gitignore` leaves out. Not asked from git: an archive of the repository has to pass as well. */
const ignored: ReadonlySet<string> = new Set([
  ".git",
  ".turbo",
  "coverage",
  "dist",
  "node_modules",
  "reports",
]);

/** The files below `root` that belong to the repository. */
export function repositoryOnDisk(root: string): Repository {
  const files: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!ignored.has(entry.name)) {
          walk(path);
        }
      } else if (!/\.(tsbuildinfo|tgz)$/.test(entry.name)) {
        files.push(path);
      }
    }
  };
  walk("");
  return { files: files.sort(), read: (file) => readFileSync(join(root, file), "utf8") };
}
