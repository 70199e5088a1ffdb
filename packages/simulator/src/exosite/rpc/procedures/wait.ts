import { nextPoint } from "../../account/next-point.ts";
import type { Point } from "../../account/series.ts";
import { badArguments, CallFailure } from "../call-failure.ts";
import type { ProcedureCall } from "../procedures.ts";

const longest = 300_000;

/** Waits for the next point of a resource, on the platform's clock. */
export async function wait(call: ProcedureCall): Promise<Point> {
  const { account, caller, now, arrived, signal, includesSince } = call;
  const [given, options] = call.arguments;
  const resource = caller.readable(given);
  caller.demand("wait", resource);
  if (typeof options !== "object" || options === null) {
    throw badArguments();
  }
  const { timeout = 30_000, since = null } = options as { timeout?: unknown; since?: unknown };
  if (typeof timeout !== "number" || timeout < 0 || (since !== null && !Number.isInteger(since))) {
    const error = { code: 501, message: "Invalid options", context: "arguments" };
    throw new CallFailure("error", { error });
  }
  const point = await nextPoint(account, resource.rid, {
    from: since === null ? now : (since as number) + (includesSince ? 0 : 1),
    takesStored: since !== null,
    // Five minutes is the most that it waits, whatever is asked for (inferred).
    until: arrived + Math.min(timeout, longest),
    signal,
  });
  if (!point) {
    throw new CallFailure("expire");
  }
  return point;
}
