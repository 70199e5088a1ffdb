import type { CallFault } from "../../engine/faults.ts";
import type { Context, ExositeCall } from "../context.ts";
import { CallFailure } from "./call-failure.ts";
import { callable } from "./callable.ts";
import type { Caller } from "./caller.ts";
import type { SentCall } from "./read-request.ts";

/** Answers to one call: none for a call without an id, and what a fault makes of it. */
export async function answerCall(
  context: Context,
  { incoming, route }: ExositeCall,
  caller: Caller,
  call: SentCall,
): Promise<object[]> {
  const operation = context.procedures.operation(call.procedure, call.arguments) ?? "";
  const fault = context.faults.takeForCall(incoming, route, operation);
  const isReplaced = fault?.status !== undefined;
  // A fault takes the place of the work unless it says otherwise; leaving out or doubling an answer does not.
  const isDone = !isReplaced || fault.executed === true;
  const done = isDone ? await run(context, { incoming, caller, call }) : {};
  const answer = { id: call.id, ...(isReplaced ? replacement(fault) : done) };
  const times = call.id === undefined || fault?.answer === "missing" ? 0 : fault?.answer === "twice" ? 2 : 1;
  return Array<object>(times).fill(answer);
}

function replacement({ status, error, result }: CallFault): object {
  return { status, ...(result !== undefined && { result }), ...(error && { error }) };
}

async function run(
  { account, procedures, includesSince }: Context,
  { incoming, caller, call }: { incoming: ExositeCall["incoming"]; caller: Caller; call: SentCall },
): Promise<object> {
  if (caller.client.description.locked) {
    return { status: "locked" };
  }
  try {
    const result = await callable(call)({
      account,
      caller,
      arguments: call.arguments,
      now: Math.floor(incoming.time / 1000),
      arrived: incoming.arrived,
      signal: incoming.signal,
      includesSince,
      fits: (schema, value) => procedures.fits(schema, value),
    });
    return { status: "ok", ...(result !== undefined && { result }) };
  } catch (error) {
    if (error instanceof CallFailure) {
      return { status: error.status, ...error.details };
    }
    throw error;
  }
}
