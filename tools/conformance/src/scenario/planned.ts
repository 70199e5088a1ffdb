import type { VectorCall } from "../vectors/vector.ts";
import type { PlannedCall } from "./scenario.ts";

/** A call as its caller writes it, ready to be made. */
export function planned(operation: string, call: VectorCall): PlannedCall {
  return {
    operation,
    path: call.path ?? {},
    query: call.query,
    headers: given(call.headers ?? {}),
    body: call.body,
    whole: false,
  };
}

/** The headers that the caller gave; null is an argument that was not. */
function given(headers: Record<string, string | number | null>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(headers).filter((pair): pair is [string, string | number] => pair[1] !== null),
  );
}
