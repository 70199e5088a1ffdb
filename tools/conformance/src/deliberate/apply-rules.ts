import type { Scenario } from "../scenario/scenario.ts";
import type { DeliberateEntry, Rule, RuleContext } from "./rule.ts";
import { rules } from "./rules.ts";

/** The scenario as it has to be, and the names of the rules that changed it. */
export interface Ruled {
  scenario: Scenario;
  applied: string[];
}

/** Applies every entry of `deliberate.json` whose conditions a vector meets, in the file's order. */
export function applyRules(
  recorded: Scenario,
  entries: readonly DeliberateEntry[],
  context: Omit<RuleContext, "entry"> & {
    platform: string;
    own?: Readonly<Record<string, Rule>> | undefined;
  },
): Ruled {
  const applied: string[] = [];
  let scenario = recorded;
  for (const entry of entries) {
    if (!concerns(entry, context)) {
      continue;
    }
    const rule = rules[entry.rule] ?? context.own?.[entry.rule];
    if (rule === undefined) {
      throw new Error(
        `deliberate.json names the rule ${entry.rule}, which neither src/deliberate/rules.ts nor ${context.platform} has.`,
      );
    }
    const changed = rule(scenario, { ...context, entry });
    if (changed !== undefined) {
      applied.push(entry.rule);
      scenario = changed;
    }
  }
  return { scenario, applied };
}

function concerns(
  entry: DeliberateEntry,
  { platform, vector }: { platform: string; vector: RuleContext["vector"] },
): boolean {
  const { peerBug, tags } = entry;
  return (
    entry.platforms.includes(platform) &&
    (peerBug === undefined || new RegExp(peerBug).test(vector.peerBug ?? "")) &&
    (tags === undefined || tags.some((tag) => vector.tags?.includes(tag)))
  );
}
