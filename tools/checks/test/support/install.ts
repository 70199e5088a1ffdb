import { mkdirSync, writeFileSync } from "node:fs";
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
    {
      cwd: folder,
    },
  );
  const listed = await must("npm", ["ls", "--all", "--json", "--long", "--parseable=false"], { cwd: folder });
  return [...new Set(names(JSON.parse(listed.slice(listed.indexOf("{"))) as Tree))].sort();
}

interface Tree {
  dependencies?: Record<string, Tree>;
}

function names({ dependencies = {} }: Tree): string[] {
  return Object.entries(dependencies).flatMap(([name, tree]) => [name, ...names(tree)]);
}
