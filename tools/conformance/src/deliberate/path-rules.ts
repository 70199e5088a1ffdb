import { expandPath } from "../scenario/expand-path.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Rule } from "./rule.ts";

/** A path value that would change which resource is meant is refused, and nothing is sent. */
export const refusedPathValue: Rule = (scenario, { table, vector }) =>
  scenario.calls.some((call) => {
    const takes = table.get(call.operation, call, vector.surface)?.arguments.path ?? [];
    return takes.some(
      (name) => name in call.path && (call.path[name] === null || /^\.{0,2}$/.test(String(call.path[name]))),
    );
  })
    ? refused(scenario)
    : undefined;

/** A path value is one segment, whatever characters it has. */
export const encodedPathValue: Rule = (scenario, { table, vector }) => {
  const [call] = scenario.calls;
  const values = Object.values(call?.path ?? {}).map(String);
  const operation = call && table.get(call.operation, call, vector.surface);
  const [exchange, ...more] = scenario.exchanges;
  if (!operation || !call || !exchange || more.length > 0) {
    return undefined;
  }
  const path = expandPath(operation.path, call.path);
  const plain = values.every((value) => encodeURIComponent(value) === value);
  if (plain || exchange.request.path.endsWith(path)) {
    return undefined;
  }
  const names = Object.keys(call.query ?? {});
  const query = exchange.request.query.filter(([name]) => names.includes(name));
  return { ...scenario, exchanges: [{ ...exchange, request: { ...exchange.request, path, query } }] };
};

/** A base address that ends in a slash gives the same addresses as one that does not. */
export const oneSlash: Rule = (scenario) =>
  scenario.basePath.endsWith("/")
    ? {
        ...scenario,
        exchanges: scenario.exchanges.map((exchange) => ({
          ...exchange,
          request: {
            ...exchange.request,
            path: exchange.request.path.replace(`${scenario.basePath}/`, scenario.basePath),
          },
        })),
      }
    : undefined;

/** Our client says no before anything leaves. */
export function refused(scenario: Scenario): Scenario {
  return {
    ...scenario,
    exchanges: [],
    outcome: { kind: "error", error: { class: "argument", status: null } },
  };
}
