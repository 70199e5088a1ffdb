/**
 * `tsc -b && node ../../tools/build/bundle.ts`, in the folder of a package: writes the JavaScript of `dist`.
 *
 * tsc writes the declarations and their maps, file by file, so that an editor leads to the source. The JavaScript is one file for
 * each entry of `exports`, because a process that imports a hundred small files starts three times as slowly
 * (docs/decisions/2026-11-20-bundled-javascript.md).
 */
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { entriesOf } from "./entries-of.ts";

await build({
  entryPoints: entriesOf(JSON.parse(readFileSync("package.json", "utf8"))),
  outdir: "dist",
  outbase: "src",
  bundle: true,
  // What two entries share stands once, so that `instanceof` and module state agree between them.
  splitting: true,
  chunkNames: "chunks/[hash]",
  packages: "external",
  format: "esm",
  platform: "neutral",
  target: "es2022",
  sourcemap: "linked",
  sourcesContent: false,
  logLevel: "warning",
});
