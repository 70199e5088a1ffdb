import { resolve } from "node:path";
import type { FileSet } from "../files/file-set.ts";
import { withHeader } from "../files/header.ts";
import { camelCase } from "../model/identifiers.ts";
import { sourceName } from "../model/source-name.ts";
import { parseSpecification } from "../parse/parse-specification.ts";
import type { Problems } from "../problems/problems.ts";
import { bundleModule } from "../templates/bundle.ts";

/** Modules that hold whole specifications, not formatted yet. */
export function buildBundles(bundles: Record<string, string>, root: string, problems: Problems): FileSet {
  const files = new Map<string, string>();
  for (const [path, specification] of Object.entries(bundles)) {
    const parsed = parseSpecification(resolve(root, specification), root, problems);
    if (parsed !== undefined) {
      const name = camelCase((path.split("/").at(-1) ?? "").replace(/\.\w+$/, ""));
      const text = bundleModule(name, parsed.api);
      files.set(path, withHeader(path, text, sourceName(parsed.api.file), "busbar bundle"));
    }
  }
  return files;
}
