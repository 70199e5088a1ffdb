import { type Observed, observedValue } from "../outcome/observed.ts";
import type { Session } from "../platforms/platform.ts";
import type { OperationTable } from "../scenario/operation-table.ts";
import type { PlannedCall, Scenario } from "../scenario/scenario.ts";
import { ArgumentError } from "./argument-error.ts";
import { argumentsOf } from "./arguments-of.ts";
import { invoke } from "./invoke.ts";

/**
 * Builds the client and makes the calls of a scenario with it, one after the other or all at once.
 *
 * @returns What the last call gave; of calls in parallel, the list of their values. An error ends the run.
 */
export async function runCalls(
  connect: () => Session | Promise<Session>,
  scenario: Scenario,
  table: OperationTable,
  surface: string | undefined,
): Promise<Observed> {
  let session: Session | undefined;
  let observed: Observed;
  try {
    session = await connect();
    observed = (await session.run?.(scenario)) ?? (await run(session));
  } catch (error) {
    if (error instanceof ArgumentError) {
      throw error;
    }
    observed = { kind: "error", error };
  }
  return session?.finish?.(observed) ?? observed;

  async function run(client: Session): Promise<Observed> {
    return scenario.parallel
      ? joined(await Promise.all(scenario.calls.map((call) => runCall(call, client, new Map()))))
      : inOrder(scenario.calls, client);
  }

  async function inOrder(calls: readonly PlannedCall[], session: Session): Promise<Observed> {
    const known = new Map<string, object>();
    let last: Observed = observedValue(undefined);
    let main: Observed | undefined;
    for (const [index, call] of calls.entries()) {
      const isLast = index === calls.length - 1;
      last = await runCall(call, session, known).catch((error: unknown) => answered(error, isLast));
      if (last.kind === "value" && last.etag !== undefined && typeof last.value === "object" && last.value) {
        known.set(last.etag, last.value);
      }
      main ??= call.main ? last : undefined;
    }
    return main ?? last;
  }

  async function runCall(
    call: PlannedCall,
    session: Session,
    known: ReadonlyMap<string, object>,
  ): Promise<Observed> {
    const special = session.call?.(call);
    if (special !== undefined) {
      return special;
    }
    const operation = table.get(call.operation, call, surface);
    if (operation === undefined) {
      throw new ArgumentError(`The operation table has no ${call.operation}`);
    }
    return invoke(session.client, operation, argumentsOf(call, operation, known), call.whole);
  }
}

/** A refusal by the server in the middle of several calls does not end them; anything else does. */
function answered(error: unknown, isLast: boolean): Observed {
  if (isLast || typeof (error as { status?: unknown }).status !== "number") {
    throw error;
  }
  return { kind: "error", error };
}

function joined(all: readonly Observed[]): Observed {
  return observedValue(all.map((one) => (one.kind === "value" ? one.value : one)));
}
