import { relative } from "node:path";
import type { Problems } from "../problems/problems.ts";

// Left out: what our own rules and the parser report already, and what is a matter of taste.
const rules = {
  struct: "warn",
  "operation-operationId-unique": "warn",
  "operation-parameters-unique": "warn",
  "operation-2xx-response": "warn",
  "no-identical-paths": "warn",
  "no-enum-type-mismatch": "warn",
  "no-required-schema-properties-undefined": "warn",
  "no-invalid-schema-examples": "warn",
  "no-invalid-parameter-examples": "warn",
  "no-invalid-media-type-examples": "warn",
  "no-unused-components": "warn",
  "security-defined": "warn",
  "path-declaration-must-exist": "warn",
  "path-not-include-query": "warn",
  "spec-components-invalid-map-name": "warn",
} as const;

/** Runs @redocly/openapi-core over a specification. It reads the files itself, so that it can name them. */
export async function lintWithRedocly(path: string, base: string, problems: Problems): Promise<void> {
  const { createConfig, lint } = await import("@redocly/openapi-core");
  const config = await createConfig({ rules });
  for (const problem of await lint({ ref: path, config })) {
    const [location] = problem.location;
    const file = location === undefined ? path : location.source.absoluteRef;
    const place = { file: relative(base, file), pointer: location?.pointer ?? "#" };
    const suggestion =
      problem.suggest.length > 0 ? { fix: `Did you mean: ${problem.suggest.join(", ")}?` } : {};
    problems.add("BB030", place, problem.message.replace(/\s+/g, " "), {
      rule: problem.ruleId,
      ...suggestion,
    });
  }
}
