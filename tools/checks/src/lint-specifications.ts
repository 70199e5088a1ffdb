import type { Repository } from "./repository.ts";
import { runTool } from "./run-tool.ts";

/** Lints the main document of each specification with the generator's own rule set. */
export function lintSpecifications(repository: Repository): boolean[] {
  return repository.files
    .filter((file) => /^specs\/[^/]+\/(openapi|openrpc)\.ya?ml$/.test(file))
    .map((file) => runTool("node", ["tools/codegen/src/cli.ts", "lint", file]));
}
