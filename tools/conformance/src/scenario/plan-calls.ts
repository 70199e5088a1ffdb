import type { RecordedRequest, RecordedStep, Vector } from "../vectors/vector.ts";
import { callFromRequest } from "./call-from-request.ts";
import type { OperationTable } from "./operation-table.ts";
import { planned } from "./planned.ts";
import type { PlannedCall } from "./scenario.ts";

/**
 * Says which calls a vector is about. Most are one call; where the recording went on (a conditional read
 * of what was just created, three reads in a row), the later calls are known by their requests alone.
 *
 * @param renewals Operations that the client calls by itself to renew a credential.
 */
export function planCalls(vector: Vector, table: OperationTable, renewals: readonly string[]): PlannedCall[] {
  const { input, surface, response } = vector;
  const whole = input.all === true || input.client?.allPages === true;
  const types = {
    answerType: response?.headers["content-type"],
    sentType: vector.request?.headers["content-type"],
  };
  if (input.calls !== undefined) {
    return input.calls.map((call) => planned(call.operation ?? vector.operation, call));
  }
  const calls: PlannedCall[] = [];
  let previous: RecordedStep | undefined;
  for (const step of vector.steps ?? []) {
    const name = table.nameOf(step.request, surface);
    if (calls.length > 0 && name !== undefined && renewals.includes(name)) {
      continue;
    }
    const current = calls.at(-1);
    const parameter = table.get(current?.operation ?? "", {}, surface)?.pagination?.parameter;
    if (previous !== undefined && current !== undefined && isSameCall(previous, step, parameter)) {
      current.whole ||= isNextPage(previous, step, parameter);
    } else if (calls.length === 0 && (name === vector.operation || name === undefined)) {
      calls.push({ ...planned(vector.operation, input), whole });
    } else {
      calls.push(planned(name ?? vector.operation, callFromRequest(step.request, table, surface)));
    }
    previous = step;
  }
  return calls.length > 0 ? calls : [{ ...planned(vector.operation, input), whole, ...types }];
}

/** Whether a request continues the call before it: where it was sent on to, the same again, the next page. */
function isSameCall(previous: RecordedStep, step: RecordedStep, parameter: string | undefined): boolean {
  return isRedirect(previous) || isRepeat(previous, step) || isNextPage(previous, step, parameter);
}

function isRedirect({ response }: RecordedStep): boolean {
  return response?.headers.location !== undefined && response.status < 400;
}

function isRepeat(previous: RecordedStep, step: RecordedStep): boolean {
  const { response } = previous;
  const failed = response === null || response.fault !== undefined || response.status >= 400;
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
