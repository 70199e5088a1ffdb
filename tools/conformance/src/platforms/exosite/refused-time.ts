import type { Rule } from "../../deliberate/rule.ts";
import type { Exchange, ExpectedOutcome } from "../../scenario/scenario.ts";
import type { Json } from "../../vectors/json.ts";
import { exositeInput, type RpcCallInput } from "./exosite-input.ts";
import { findMethod } from "./rpc-arguments.ts";

/** Seconds that are later than the year 5000 are milliseconds by mistake. */
const LATEST = 1e11;

const REFUSED: ExpectedOutcome = { kind: "error", error: { class: "argument", status: null } };

/** A call with a time that is none is refused by our client, and only that call; the others of its request are sent. */
export const refusedTime: Rule = (scenario, { vector }) => {
  const { calls, batches } = exositeInput(vector);
  const requests = vector.surface !== "rpc" ? [] : (batches?.map((one) => one.calls) ?? [calls ?? []]);
  const refused = requests.map((one) => (one as RpcCallInput[]).map(isRefused));
  if (!refused.flat().includes(true)) {
    return undefined;
  }
  const exchanges = scenario.exchanges.flatMap((exchange, index) => without(exchange, refused[index] ?? []));
  const { outcome } = scenario;
  if (batches === undefined) {
    return { ...scenario, exchanges, outcome: outcomeOf(outcome, refused[0] ?? []) };
  }
  const value = (outcome.value as unknown as ExpectedOutcome[]).map((one, index) =>
    outcomeOf(one, refused[index] ?? []),
  );
  return { ...scenario, exchanges, outcome: { ...outcome, value: value as unknown as Json } };
};

function isRefused(call: RpcCallInput): boolean {
  return (findMethod(call)?.arguments ?? []).some(({ name, times }) =>
    (times?.s ?? []).some((place) => at(call.args[name], place.split(".").filter(Boolean)).some(isNoTime)),
  );
}

function at(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) {
    return [value];
  }
  const members = Object(value) as Record<string, unknown>;
  const found = step === "*" ? Object.values(members) : step in members ? [members[step]] : [];
  return found.flatMap((one) => at(one, rest));
}

function isNoTime(value: unknown): boolean {
  return typeof value === "string"
    ? Number.isNaN(Date.parse(value))
    : typeof value === "number" && value >= LATEST;
}

function without(exchange: Exchange, refused: readonly boolean[]): Exchange[] {
  if (refused.every(Boolean)) {
    return [];
  }
  const body = exchange.request.body as { auth: Json; calls: Json[] };
  const calls = body.calls.filter((_, index) => !refused[index]);
  return [{ ...exchange, request: { ...exchange.request, body: { ...body, calls } } }];
}

function outcomeOf(outcome: ExpectedOutcome, refused: readonly boolean[]): ExpectedOutcome {
  if (!refused.includes(true)) {
    return outcome;
  }
  const { value } = outcome;
  return Array.isArray(value) && refused.length > 1
    ? { ...outcome, value: value.map((one, index) => (refused[index] ? (REFUSED as unknown as Json) : one)) }
    : REFUSED;
}
