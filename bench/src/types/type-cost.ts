import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "../support/folder.ts";
import { table } from "../support/table.ts";
import { programs } from "./programs.ts";

/** What a program of one call costs TypeScript 5.9, from the `.d.ts` that are shipped. */
export function typeCost(): string {
  const workplace = join(folder, "reports/types");
  mkdirSync(workplace, { recursive: true });
  const rows = Object.entries(programs).map(([name, program], index) => {
    const config = join(workplace, `tsconfig.${index}.json`);
    writeFileSync(join(workplace, `program-${index}.ts`), program);
    writeFileSync(config, JSON.stringify({ compilerOptions: options, files: [`program-${index}.ts`] }));
    return [name, ...measure(config)];
  });
  return table(["one call, TypeScript 5.9", "instantiations", "types", "files", "check s", "total s"], rows);
}

const options = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  module: "preserve",
  moduleResolution: "bundler",
  types: [],
};

function measure(config: string): string[] {
  const tsc = join(folder, "node_modules/typescript-5/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", config, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const read = (label: string): string =>
    new RegExp(`^${label}:\\s+([\\d.]+)s?$`, "m").exec(stdout)?.[1] ?? "?";
  const figures = ["Instantiations", "Types", "Files", "Check time", "Total time"].map(read);
  return status === 0 ? figures : [`${figures[0]} (${/error TS\d+/.exec(stdout)?.[0]})`, ...figures.slice(1)];
}
