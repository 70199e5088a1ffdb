import type { Operation } from "../scenario/operation.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Json, JsonObject } from "../vectors/json.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** The first part of a list is asked for without its number, which is what the server assumes. */
export const firstPage: Rule = (scenario, context) => {
  const { pagination } = operationOf(scenario, context) ?? {};
  const [exchange, ...others] = scenario.exchanges;
  const [call] = scenario.calls;
  const name = pagination?.parameter;
  if (name === undefined || exchange === undefined || call?.whole !== true || name in (call.query ?? {})) {
    return undefined;
  }
  const { query } = exchange.request;
  const rest = query.filter(([one, value]) => one !== name || (value !== "0" && value !== "1"));
  return rest.length === query.length
    ? undefined
    : { ...scenario, exchanges: [{ ...exchange, request: { ...exchange.request, query: rest } }, ...others] };
};

/** A list that is inside of an object gives a page: its items, and the paging data where the answer has some. */
export const pageOfObject: Rule = (scenario, context) => {
  const { pagination } = operationOf(scenario, context) ?? {};
  const { value } = scenario.outcome;
  if (
    !pagination?.items ||
    scenario.calls[0]?.whole === true ||
    typeof value !== "object" ||
    value === null
  ) {
    return undefined;
  }
  const items = at(value, pagination.items) as Json;
  const info = pagination.info === undefined ? undefined : (at(value, pagination.info) as Json);
  const outcome = { ...scenario.outcome, value: items, ...(info === undefined ? {} : { pagination: info }) };
  return { ...scenario, outcome };
};

/** The mark of the next part, which a page keeps to itself, is checked by following it: nothing more comes then. */
export const linkPage: Rule = (scenario, context) => {
  const { pagination } = operationOf(scenario, context) ?? {};
  const { items, next } = Object(scenario.outcome.value) as { items?: Json; next?: JsonObject };
  const [exchange, ...others] = scenario.exchanges;
  const [call] = scenario.calls;
  if (!pagination || !Array.isArray(items) || !next || !call || !exchange || others.length > 0) {
    return undefined;
  }
  const { request } = exchange;
  const rest = request.query.filter(([name]) => !(name in next));
  const query = [
    ...rest,
    ...Object.entries(next).map(([name, value]): [string, string] => [name, String(value)]),
  ];
  const answer = { status: 200, headers: { "content-type": "application/json" }, bodyKind: "json" } as const;
  return {
    ...scenario,
    calls: [{ ...call, whole: true }],
    exchanges: [
      exchange,
      { request: { ...request, query }, answer: { ...answer, body: [] }, optional: false },
    ],
    outcome: { ...scenario.outcome, value: items },
  };
};

function operationOf({ calls: [call] }: Scenario, { table, vector }: RuleContext): Operation | undefined {
  return call && table.get(call.operation, call, vector.surface);
}

function at(value: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce((part, name) => (Object(part) as Record<string, unknown>)[name], value);
}
