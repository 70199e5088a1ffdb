import type { Scenario } from "../scenario/scenario.ts";
import type { Json } from "../vectors/json.ts";
import type { Rule } from "./rule.ts";

/** 204 has no body, so the caller gets nothing: `undefined`, not null. */
export const noContent: Rule = (scenario) =>
  lastAnswer(scenario)?.status === 204 && scenario.outcome.value === null
    ? withValue(scenario, undefined)
    : undefined;

/** JSON that comes without a content type is read as JSON, where the operation answers JSON. */
export const untypedJson: Rule = (scenario) => {
  const answer = lastAnswer(scenario);
  if (answer === undefined || answer.headers["content-type"] !== undefined || answer.bodyKind !== "text") {
    return undefined;
  }
  try {
    return withValue(scenario, JSON.parse(String(answer.body)));
  } catch {
    return undefined;
  }
};

/** One exact media type is asked for, and JSON is read as JSON although the server labels it otherwise. */
export const exactAccept: Rule = (scenario) => {
  const [exchange] = scenario.exchanges;
  if (exchange?.request.headers.accept !== "*/*") {
    return undefined;
  }
  const request = {
    ...exchange.request,
    headers: { ...exchange.request.headers, accept: "application/json" },
  };
  return { ...withValue(scenario, exchange.answer.body), exchanges: [{ ...exchange, request }] };
};

function lastAnswer(scenario: Scenario): Scenario["exchanges"][number]["answer"] | undefined {
  return scenario.outcome.kind === "value" ? scenario.exchanges.at(-1)?.answer : undefined;
}

function withValue(scenario: Scenario, value: Json | undefined): Scenario {
  const { value: _, ...outcome } = scenario.outcome;
  return { ...scenario, outcome: value === undefined ? outcome : { ...outcome, value } };
}
