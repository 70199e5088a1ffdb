import { operations } from "@busbar/exosite/rpc/operations";
import type { Rule } from "../../deliberate/rule.ts";
import { isOutcomes } from "../../outcome/compare-several.ts";
import type { ExpectedOutcome } from "../../scenario/scenario.ts";
import type { Json } from "../../vectors/json.ts";
import { exositeInput } from "./exosite-input.ts";
import { type WireCall, withCalls } from "./with-calls.ts";

/** A call that has no result gives `undefined`; the recordings, which are JSON, have null. */
export const noResult: Rule = (scenario, { vector }) => {
  const answers = JSON.stringify(scenario.exchanges.map(({ answer }) => answer.body));
  if (vector.surface !== "rpc" || answers.includes('"result":null')) {
    return undefined;
  }
  const outcome = withoutNull(scenario.outcome);
  return JSON.stringify(outcome) === JSON.stringify(scenario.outcome) ? undefined : { ...scenario, outcome };
};

function withoutNull(outcome: ExpectedOutcome): ExpectedOutcome {
  const { value, ...rest } = outcome;
  if (value === null) {
    return rest;
  }
  return isOutcomes(value) ? { ...rest, value: value.map(each) as Json } : outcome;
}

function each(one: unknown): unknown {
  if (Array.isArray(one)) {
    return one.map(each);
  }
  return one === null ? null : withoutNull(one as ExpectedOutcome);
}

/** Where the caller gives no options, the object that stands for none is sent. */
export const sendDefault: Rule = (scenario) => {
  let changed = false;
  const exchanges = scenario.exchanges.map((exchange) =>
    withCalls(exchange, (call) => {
      const missing = defaultsOf(call);
      changed ||= missing.length > 0;
      return { ...call, arguments: [...call.arguments, ...missing] };
    }),
  );
  return changed ? { ...scenario, exchanges } : undefined;
};

function defaultsOf({ procedure, arguments: given }: WireCall): Json[] {
  const operation = operations.find(
    (one) =>
      one.procedure === procedure &&
      one.arguments.every(({ const: value }, place) => value === undefined || given[place] === value),
  );
  const missing = operation?.arguments.slice(given.length) ?? [];
  return missing.every((one) => one.default !== undefined) ? missing.map((one) => one.default as Json) : [];
}

/** Nothing to send is no mistake: nothing is sent. */
export const emptyBatch: Rule = (scenario, { vector }) =>
  exositeInput(vector).batches?.length === 0
    ? { ...scenario, exchanges: [], outcome: { kind: "value", value: [] } }
    : undefined;
