import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect } from "vitest";

/**
 * What a program is bundled to, as users bundle it: from what the package exports.
 *
 * @param folder Of the package that the program imports.
 */
export async function bundled(program: string, folder: URL): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(folder) },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? "";
}
