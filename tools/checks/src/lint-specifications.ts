import type { Repository } from "./repository.ts";
import { runTool } from "./run-tool.ts";

/** Lints the specification of every package that is generated from one, with the settings and the rule set of the generator. */
export function lintSpecifications(repository: Repository): boolean[] {
  return repository.files
    .filter((file) => /^packages\/[^/]+\/busbar\.json$/.test(file))
    .filter((file) => "specification" in (JSON.parse(repository.read(file)) as object))
    .map((file) => {
      console.log(`     busbar lint --config ${file}`);
      return runTool("node", ["tools/codegen/src/cli.ts", "lint", "--config", file]);
    });
}
