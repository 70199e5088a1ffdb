import { applyRules } from "../deliberate/apply-rules.ts";
import type { DeliberateEntry } from "../deliberate/rule.ts";
import { compareOutcome } from "../outcome/compare-outcome.ts";
import { isOutcomes } from "../outcome/compare-several.ts";
import type { ClientSettings, Platform } from "../platforms/platform.ts";
import type { Difference } from "../report/difference.ts";
import { buildScenario } from "../scenario/build-scenario.ts";
import type { OperationTable } from "../scenario/operation-table.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { settleVector } from "../scenario/settle-vector.ts";
import { Script } from "../transport/script.ts";
import type { Vector } from "../vectors/vector.ts";
import { ArgumentError } from "./argument-error.ts";
import { runCalls } from "./run-calls.ts";
import { withinTime } from "./within-time.ts";

/** What a replay needs beside the vector. */
export interface ReplayOptions {
  platform: Platform;
  table: OperationTable;
  deliberate: readonly DeliberateEntry[];
}

/** What came of a replay. */
export interface ReplayResult {
  id: string;
  operation: string;
  differences: Difference[];
  /** Rules of `deliberate.json` that said what is right. */
  rules: string[];
  /** Set when the vector is of a kind that is not replayed. */
  unmapped?: { kind: string; reason: string };
}

/** A timeout of ours that a vector waits for; others are answered at once. */
const SHORT = 40;
const LONG = 5_000;

/** Makes a vector's call with our client and compares what left and what came of it with what is right. */
export async function replayVector(given: Vector, options: ReplayOptions): Promise<ReplayResult> {
  const { platform, table, deliberate } = options;
  const settled = settleVector(given);
  const vector = platform.read?.(settled) ?? settled;
  const result = { id: vector.id, operation: vector.operation, differences: [], rules: [] };
  const kind = platform.unmapped?.find(({ applies }) => applies(vector));
  if (kind !== undefined) {
    return { ...result, unmapped: { kind: kind.kind, reason: kind.reason } };
  }
  const credentials = platform.credentials(vector.auth);
  const { renewals, plan } = platform;
  const recorded = buildScenario(vector, table, { renewals, credentials, plan });
  const context = { vector, table, credentials, renewals, platform: platform.name, own: platform.rules };
  const { scenario, applied } = applyRules(recorded, deliberate, context);
  return { ...result, rules: applied, differences: await play(vector, scenario, options) };
}

async function play(
  vector: Vector,
  scenario: Scenario,
  { platform, table }: ReplayOptions,
): Promise<Difference[]> {
  const { exchanges, parallel, outcome } = scenario;
  const isShort = expectsTimeout(outcome) || exchanges.some(({ answer }) => answer.delay !== undefined);
  const timeout = isShort ? SHORT : LONG;
  const script = new Script(exchanges, {
    parallel,
    wire: platform.wire,
    pace: timeout / (vector.input.client?.timeoutMs ?? timeout),
  });
  const origin = vector.input.client?.baseUrl ?? `http://${platform.name}.test`;
  const retries = vector.input.client?.retries ?? 0;
  const settings: ClientSettings = {
    baseUrl: `${origin}${scenario.basePath}`,
    fetch: script.fetch,
    timeout,
    retry: retries > 0 && { attempts: retries + 1, firstDelay: 0 },
  };
  try {
    const run = runCalls(() => platform.connect(vector, settings), scenario, table, vector.surface);
    const observed = await withinTime(run, 2 * LONG);
    return [...script.differences(), ...compareOutcome(outcome, observed, platform.outcome)];
  } catch (error) {
    if (error instanceof ArgumentError) {
      return [{ where: "call", expected: "a method that takes it", actual: error.message }];
    }
    throw error;
  }
}

/** Whether a call is to end by our own timeout, be it one of several. */
function expectsTimeout(outcome: unknown): boolean {
  if (Array.isArray(outcome)) {
    return outcome.some(expectsTimeout);
  }
  const { error, value } = Object(outcome) as { error?: { class?: unknown }; value?: unknown };
  return error?.class === "timeout" || (isOutcomes(value) && expectsTimeout(value));
}
