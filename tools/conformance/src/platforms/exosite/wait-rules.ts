import type { Rule } from "../../deliberate/rule.ts";
import type { Exchange } from "../../scenario/scenario.ts";
import type { Json } from "../../vectors/json.ts";
import { exositeInput } from "./exosite-input.ts";
import { withCalls } from "./with-calls.ts";

/** The next wait begins where the last point was, not a second later. */
export const waitSince: Rule = (scenario, { vector }) => {
  if (exositeInput(vector).wait === undefined) {
    return undefined;
  }
  let last: number | undefined;
  let changed = false;
  const exchanges = scenario.exchanges.map((exchange) => {
    const right = withSince(exchange, (since) => {
      const early = last !== undefined && since === last + 1;
      changed ||= early;
      return early ? last : since;
    });
    last = timeIn(exchange) ?? last;
    return right;
  });
  return changed ? { ...scenario, exchanges } : undefined;
};

/** A loop that begins now reads the latest point first; until there is one, each wait begins where that left off. */
export const waitFromNow: Rule = (scenario, { vector }) => {
  const { wait } = exositeInput(vector);
  const [first] = scenario.exchanges;
  if (wait === undefined || wait.options.since != null || first === undefined) {
    return undefined;
  }
  const [resource] = (first.request.body as { calls?: { arguments: Json[] }[] }).calls?.[0]?.arguments ?? [];
  const read = withCalls(first, (call) => ({
    ...call,
    procedure: "read",
    arguments: [resource ?? null, {}],
  }));
  const nothing = {
    ...first.answer,
    status: 200,
    bodyKind: "json",
    body: [{ id: 0, status: "ok", result: [] }],
  };
  const waits = scenario.exchanges.map((exchange) => withSince(exchange, (since) => since ?? 0));
  return { ...scenario, exchanges: [{ ...read, answer: nothing } as Exchange, ...waits] };
};

function withSince(exchange: Exchange, change: (since: number | undefined) => number | undefined): Exchange {
  return withCalls(exchange, (call) => {
    const [resource = null, options] = call.arguments as [Json?, { since?: number }?];
    const since = change(options?.since);
    return since === undefined ? call : { ...call, arguments: [resource, { ...options, since }] };
  });
}

/** When the point was that an exchange gave. */
function timeIn({ answer }: Exchange): number | undefined {
  const [item] = Array.isArray(answer.body) ? answer.body : [];
  return (Object(item) as { result?: [number] }).result?.[0];
}
