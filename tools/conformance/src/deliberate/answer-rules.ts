import type { Scenario } from "../scenario/scenario.ts";
import type { Json } from "../vectors/json.ts";
import type { Rule } from "./rule.ts";

/** An answer that says nothing, without a body or with a JSON null, gives nothing: `undefined`, not null. */
export const noContent: Rule = (scenario) => {
  const answer = lastAnswer(scenario);
  const empty =
    answer?.status === 204 || answer?.bodyKind === "none" || (answer?.status === 201 && answer.body === null);
  return empty && scenario.outcome.value === null ? withValue(scenario, undefined) : undefined;
};

/** JSON is read as JSON when it comes without a content type, or with one that is only written in another way. */
export const labelledJson: Rule = (scenario) => {
  const answer = lastAnswer(scenario);
  const type = answer?.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  const isJson = type === undefined || /[/+]json$/.test(type);
  if (answer === undefined || !isJson || typeof scenario.outcome.value !== "string") {
    return undefined;
  }
  try {
    return withValue(scenario, answer.bodyKind === "json" ? answer.body : JSON.parse(String(answer.body)));
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
