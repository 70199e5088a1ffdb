import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { must } from "./must.ts";

/** Installs tarballs with npm into a fresh folder, as a user does; gives the names of all packages that came with them. */
export async function install(folder: string, tarballs: readonly string[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/package.json`,
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  await must(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs],
    { cwd: folder },
  );
  const { packages } = JSON.parse(readFileSync(`${folder}/node_modules/.package-lock.json`, "utf8")) as {
    packages: Record<string, unknown>;
  };
  return Object.keys(packages)
    .map((path) => path.replace(/^.*node_modules\//, ""))
    .sort();
}
