import type { ExpectedValue, Scenario } from "../scenario/scenario.ts";
import type { Json } from "../vectors/json.ts";

/** Says what a query parameter has to carry, from what was recorded and what the caller passed. */
export type QueryEdit = (
  recorded: readonly ExpectedValue[],
  input: Json,
  name: string,
) => readonly ExpectedValue[] | undefined;

/** Puts right the query of every request of the scenario, parameter by parameter; undefined when nothing changed. */
export function editQuery(scenario: Scenario, edit: QueryEdit): Scenario | undefined {
  const input = Object.assign({}, ...scenario.calls.map((call) => call.query ?? {})) as Record<string, Json>;
  let changed = false;
  const exchanges = scenario.exchanges.map((exchange) => {
    let { query } = exchange.request;
    for (const [name, value] of Object.entries(input)) {
      const recorded = query.filter(([one]) => one === name).map(([, text]) => text);
      const right = recorded.length === 0 ? undefined : edit(recorded, value, name);
      if (right !== undefined) {
        changed = true;
        const rest = query.filter(([one]) => one !== name);
        query = [...rest, ...right.map((text): [string, ExpectedValue] => [name, text])];
      }
    }
    return { ...exchange, request: { ...exchange.request, query } };
  });
  return changed ? { ...scenario, exchanges } : undefined;
}
