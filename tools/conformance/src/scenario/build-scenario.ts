import type { RecordedResponse, RecordedStep, Vector } from "../vectors/vector.ts";
import { expandPath } from "./expand-path.ts";
import type { OperationTable } from "./operation-table.ts";
import { planCalls } from "./plan-calls.ts";
import { requestFromInput } from "./request-from-input.ts";
import type { Exchange, PlannedCall, Scenario } from "./scenario.ts";

/** What a platform adds to the reading of its vectors. */
export interface ScenarioOptions {
  /** Operations that the client calls by itself to renew a credential. */
  renewals: readonly string[];
  /** Headers that prove who the caller is. */
  credentials: Record<string, string>;
  /** Says which calls a vector is about, where its platform describes them in its own way. */
  plan?: ((vector: Vector, table: OperationTable) => PlannedCall[] | undefined) | undefined;
}

/** Reads a vector as it was recorded; what the official client does wrong is put right afterwards, by rules. */
export function buildScenario(vector: Vector, table: OperationTable, options: ScenarioOptions): Scenario {
  const calls = options.plan?.(vector, table) ?? planCalls(vector, table, options.renewals);
  const exchanges = recordedSteps(vector).map(toExchange);
  const scenario: Scenario = {
    calls,
    parallel: vector.input.parallel ?? vector.input.calls !== undefined,
    exchanges,
    outcome: vector.outcome,
    basePath: basePathOf(calls[0], exchanges[0], vector, table),
  };
  const [call] = calls;
  const unsent = vector.outcome.error?.class === "connection" && exchanges.length === 0;
  const operation = call && table.get(call.operation, call, vector.surface);
  if (unsent && call && operation) {
    const request = requestFromInput(call, operation, options.credentials);
    scenario.exchanges = [{ request, answer: noAnswer("refused"), optional: false }];
  }
  return scenario;

  function toExchange(step: RecordedStep): Exchange {
    const fault = vector.outcome.error?.class === "timeout" ? "hang" : "reset";
    return {
      request: step.request,
      answer: step.response ?? noAnswer(fault),
      optional: step.optional === true,
    };
  }
}

function recordedSteps(vector: Vector): RecordedStep[] {
  if (vector.steps !== undefined) {
    return vector.steps;
  }
  return vector.request ? [{ request: vector.request, response: vector.response ?? null }] : [];
}

function noAnswer(fault: string): RecordedResponse {
  return { status: 0, headers: {}, bodyKind: "none", fault };
}

/** A recorded path that ends in the operation's own tells what the caller's base address had after its origin. */
function basePathOf(
  call: PlannedCall | undefined,
  exchange: Exchange | undefined,
  vector: Vector,
  table: OperationTable,
): string {
  const operation = call && table.get(call.operation, call, vector.surface);
  if (!operation || !exchange) {
    return "";
  }
  const own = expandPath(operation.path, call.path);
  const { path } = exchange.request;
  return path !== own && path.endsWith(own) ? path.slice(0, -own.length) : "";
}
