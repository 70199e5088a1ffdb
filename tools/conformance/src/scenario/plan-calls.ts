import type { Json, JsonObject } from "../vectors/json.ts";
import type { RecordedRequest, RecordedStep, Vector, VectorCall } from "../vectors/vector.ts";
import type { OperationTable } from "./operation-table.ts";
import type { PlannedCall } from "./scenario.ts";

/**
 * Says which calls a vector is about. Most are one call; where the recording went on (a conditional read
 * of what was just created, three reads in a row), the later calls are known by their requests alone.
 *
 * @param renewals Operations that the client calls by itself to renew a credential.
 */
export function planCalls(vector: Vector, table: OperationTable, renewals: readonly string[]): PlannedCall[] {
  if (vector.input.calls !== undefined) {
    return vector.input.calls.map((call) => planned(call.operation ?? vector.operation, call));
  }
  const calls: PlannedCall[] = [];
  let previous: RecordedStep | undefined;
  for (const step of vector.steps ?? []) {
    const name = table.nameOf(step.request);
    if (calls.length > 0 && name !== undefined && renewals.includes(name)) {
      continue;
    }
    const current = calls.at(-1);
    const parameter = table.get(current?.operation ?? "", {}, vector.surface)?.pagination?.parameter;
    if (previous !== undefined && current !== undefined && isSameCall(previous, step, parameter)) {
      current.whole ||= isNextPage(previous, step, parameter);
    } else if (calls.length === 0 && (name === vector.operation || name === undefined)) {
      calls.push(planned(vector.operation, vector.input));
    } else {
      calls.push(planned(name ?? vector.operation, fromRequest(step.request, table)));
    }
    previous = step;
  }
  return calls.length > 0 ? calls : [planned(vector.operation, vector.input)];
}

function planned(operation: string, call: VectorCall): PlannedCall {
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
function given(headers: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== null),
  );
}

function fromRequest(request: RecordedRequest, table: OperationTable): VectorCall {
  const query: JsonObject = {};
  for (const [name, value] of request.query) {
    const known = query[name];
    query[name] = known === undefined ? value : [known, value].flat();
  }
  return {
    path: table.pathValues(request),
    query,
    headers: request.headers,
    ...(request.bodyKind === "none" ? {} : { body: request.body as Json }),
  };
}

/** Whether a request continues the call before it: where it was sent on to, the same again, the next page. */
function isSameCall(previous: RecordedStep, step: RecordedStep, parameter: string | undefined): boolean {
  return isRedirect(previous) || isRepeat(previous, step) || isNextPage(previous, step, parameter);
}

function isRedirect({ response }: RecordedStep): boolean {
  return response?.headers.location !== undefined && response.status < 400;
}

function isRepeat(previous: RecordedStep, step: RecordedStep): boolean {
  const failed = previous.response === null || previous.response.status >= 400;
  return failed && shape(previous.request) === shape(step.request);
}

function isNextPage(previous: RecordedStep, step: RecordedStep, parameter: string | undefined): boolean {
  const same = shape(previous.request, parameter) === shape(step.request, parameter);
  return parameter !== undefined && same && shape(previous.request) !== shape(step.request);
}

/** A request without its credential and, where pages are compared, without the page. */
function shape({ method, path, query, body }: RecordedRequest, parameter?: string): string {
  return JSON.stringify([method, path, query.filter(([name]) => name !== parameter), body]);
}
