import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { must } from "./must.ts";

/** What npm installed, by name: of each package, what it asked for. */
export type Lock = Record<
  string,
  {
    dependencies?: Record<string, string>;
    optionalDependencies?: Record<string, string>;
    peerDependencies?: Record<string, string>;
    peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  }
>;

/** Installs tarballs with npm into a fresh folder, as a user does; gives all packages that came with them. */
export async function install(folder: string, tarballs: readonly string[]): Promise<Lock> {
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
    packages: Lock;
  };
  return Object.fromEntries(
    Object.entries(packages).map(([path, entry]) => [path.replace(/^node_modules\//, ""), entry]),
  );
}
