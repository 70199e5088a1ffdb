import { operations } from "@busbar/exosite/rpc/operations";
import type { Rule } from "../../deliberate/rule.ts";
import { isOutcomes } from "../../outcome/compare-several.ts";
import type { Exchange, ExpectedOutcome } from "../../scenario/scenario.ts";
import type { Json } from "../../vectors/json.ts";
import { exositeInput } from "./exosite-input.ts";

interface WireCall {
  procedure: string;
  arguments: Json[];
}

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

/** The next wait begins where the last point was, not a second later. */
export const waitSince: Rule = (scenario, { vector }) => {
  if (exositeInput(vector).wait === undefined) {
    return undefined;
  }
  let last: number | undefined;
  let changed = false;
  const exchanges = scenario.exchanges.map((exchange) => {
    const right = withCalls(exchange, (call) => {
      const [resource = null, options] = call.arguments as [Json?, { since?: number }?];
      const early = last !== undefined && options?.since === last + 1;
      changed ||= early;
      return early ? { ...call, arguments: [resource, { ...options, since: last as number }] } : call;
    });
    const [answer] = Array.isArray(exchange.answer.body) ? exchange.answer.body : [];
    const [time] = (Object(answer) as { result?: [number] }).result ?? [];
    last = time ?? last;
    return right;
  });
  return changed ? { ...scenario, exchanges } : undefined;
};

/** Nothing to send is no mistake: nothing is sent. */
export const emptyBatch: Rule = (scenario, { vector }) =>
  exositeInput(vector).batches?.length === 0
    ? { ...scenario, exchanges: [], outcome: { kind: "value", value: [] } }
    : undefined;

function withCalls(exchange: Exchange, change: (call: WireCall) => WireCall): Exchange {
  const body = exchange.request.body as { calls?: WireCall[] } | null | undefined;
  return body?.calls === undefined
    ? exchange
    : {
        ...exchange,
        request: { ...exchange.request, body: { ...body, calls: body.calls.map(change) } as unknown as Json },
      };
}
