import { clientConfigs } from "./client-configs.ts";
import type { Repository } from "./repository.ts";
import { runTool } from "./run-tool.ts";

/** Lints every specification that a package is generated from, with the settings and the rule set of the generator. */
export function lintSpecifications(repository: Repository): boolean[] {
  return repository.files
    .filter((file) => /^packages\/[^/]+\/busbar\.json$/.test(file))
    .filter((file) => clientConfigs(repository, file).length > 0)
    .map((file) => {
      console.log(`     busbar lint --config ${file}`);
      return runTool("node", ["tools/codegen/src/cli.ts", "lint", "--config", file]);
    });
}
