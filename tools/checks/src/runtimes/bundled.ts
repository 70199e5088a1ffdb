import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../root.ts";

/** One file with everything in it, for a runtime that looks nothing up. */
export async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "tools/checks/smoke", entry)],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
