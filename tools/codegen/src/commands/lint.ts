import { resolve } from "node:path";
import { type Linted, lintSpecification } from "../lint/lint-specification.ts";
import { lintWithRedocly } from "../lint/redocly.ts";
import { Problems } from "../problems/problems.ts";
import type { ClientConfig } from "./config.ts";

/** Reports what is wrong with a specification beyond what parsing it finds. */
export async function lint(specification: Linted, config: ClientConfig, base: string): Promise<void> {
  lintSpecification(specification, base, config.extensions);
  await lintStructure(specification, config, base, specification.root.problems);
}

/** The same for a run that generates: errors only, and no search for what would be warnings. */
export async function lintErrors(specification: Linted, config: ClientConfig, base: string): Promise<void> {
  const found = new Problems(config.lint);
  lintSpecification(
    { ...specification, root: specification.root.reportingTo(found) },
    base,
    config.extensions,
  );
  if (found.severityOf("BB030") === "error") {
    await lintStructure(specification, config, base, found);
  }
  specification.root.problems.list.push(...found.list.filter((problem) => problem.severity === "error"));
}

// Redocly knows OpenAPI only.
async function lintStructure(
  { kind }: Linted,
  { specification }: ClientConfig,
  base: string,
  problems: Problems,
): Promise<void> {
  if (kind === "openapi") {
    await lintWithRedocly(resolve(base, specification), base, problems);
  }
}
