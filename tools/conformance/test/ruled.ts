import type { Rule } from "../src/deliberate/rule.ts";
import type { Platform } from "../src/platforms/platform.ts";
import { buildScenario } from "../src/scenario/build-scenario.ts";
import { OperationTable } from "../src/scenario/operation-table.ts";
import type { Scenario } from "../src/scenario/scenario.ts";
import type { Vector } from "../src/vectors/vector.ts";

/** What one rule makes of a vector of a platform; undefined where there is nothing of its kind. */
export function ruled(given: Vector, rule: Rule, platform: Platform): Scenario | undefined {
  const vector = platform.read?.(given) ?? given;
  const table = new OperationTable(platform.surface, platform.operations);
  const credentials = platform.credentials(vector.auth);
  const { renewals, plan } = platform;
  const entry = { rule: "", platforms: [], expect: "", reason: "" };
  const scenario = buildScenario(vector, table, { renewals, credentials, plan });
  return rule(scenario, { vector, table, entry, credentials, renewals });
}
