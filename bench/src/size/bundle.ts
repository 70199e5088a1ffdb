import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { folder } from "../support/folder.ts";

/** What a program weighs for a browser: everything that it imports, minified, then gzipped. */
export async function bundle(program: string): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}
