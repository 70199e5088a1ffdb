import type { CallContext, Layer } from "../call/context.ts";
import { BUDGET, RETRY } from "../defaults.ts";
import type { ConnectionError } from "../errors/local-errors.ts";
import { repeater } from "../request/source.ts";
import { retryAfter } from "../response/retry-after.ts";
import { note } from "./log.ts";
import { pause } from "./pause.ts";

/** How failed attempts are repeated. */
export interface RetryOptions {
  /** Attempts in all, the first included. Default 3. */
  attempts?: number;
  /** First pause in ms; doubles from attempt to attempt, with full jitter. Default 500. */
  firstDelay?: number;
  /** Longest pause that doubling leads to, in ms. Default 8 000. */
  longestDelay?: number;
  /** Longest `Retry-After` that is waited for, in ms. Default 60 000. */
  longestRetryAfter?: number;
}

/** Statuses that may pass: timeout, too many requests, server and gateway failures. */
const passing = [408, 429, 500, 502, 503, 504];

/** Whether a status is worth a later attempt. */
export const isPassing = (status: number): boolean => passing.includes(status);

/** Repeats failed attempts where that cannot do harm, within the connection's retry budget. */
export const retry: Layer = (next) => async (request, context) => {
  const { settings, input, connection } = context;
  const { core } = connection;
  const options = settings.retry ? { ...RETRY, ...settings.retry } : RETRY;
  const attempts = settings.retry === false || input.retry === "never" ? 1 : options.attempts;
  const again = attempts > 1 ? repeater(request) : undefined;
  for (let attempt = 1, current = request; ; attempt++) {
    let response: Response | undefined;
    let failure: ConnectionError | undefined;
    try {
      response = await next(current, context);
      if (!isPassing(response.status)) {
        core.budget = Math.min(BUDGET.size, core.budget + BUDGET.refund);
        return response;
      }
    } catch (error) {
      failure = error as ConnectionError;
    }
    const asked = response && retryAfter(response);
    const longest = Math.min(options.longestDelay, options.firstDelay * 2 ** (attempt - 1));
    const delay = asked ?? Math.round(Math.random() * longest);
    if (
      !again ||
      attempt >= attempts ||
      (asked ?? 0) > options.longestRetryAfter ||
      core.budget < BUDGET.cost ||
      context.signal?.aborted ||
      !mayRepeat(request, context, response, failure)
    ) {
      if (response) {
        return response;
      }
      throw failure;
    }
    core.budget -= BUDGET.cost;
    note(
      context,
      "info",
      `attempt ${attempt} failed (${response?.status ?? failure?.name}), next in ${delay} ms`,
    );
    await pause(delay, context.signal);
    current = again();
  }
};

function mayRepeat(
  request: Request,
  { operation, input }: CallContext,
  response: Response | undefined,
  failure: ConnectionError | undefined,
): boolean {
  // A login inside the call has been repeated on its own account.
  const lost = failure?.operation === operation;
  if (response?.status === 429 || (lost && failure?.neverSent)) {
    return true;
  }
  const safe = input.retry === "safe" || /^(GET|HEAD|OPTIONS|PUT|DELETE)$/.test(request.method);
  // After a lost connection the first attempt may have been carried out; its repetition would meet its own 412.
  return safe && (response !== undefined || (lost && !request.headers.has("if-match")));
}
