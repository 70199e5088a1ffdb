import type { CallContext, Layer } from "../call/context.ts";
import { ATTEMPTS, BUDGET, FIRST_DELAY, LONGEST_DELAY, LONGEST_RETRY_AFTER } from "../defaults.ts";
import { ConnectionError, TimeoutError } from "../errors/local-errors.ts";
import { repeater } from "../request/source.ts";
import { retryAfter } from "../response/retry-after.ts";
import { pause } from "./abortable.ts";
import { note } from "./log.ts";

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

const repeatable = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/** Statuses that may pass: timeout, too many requests, server and gateway failures. */
const passing = new Set([408, 429, 500, 502, 503, 504]);

/** Whether a status is worth a later attempt. */
export const isPassing = (status: number): boolean => passing.has(status);

/** Repeats failed attempts where that cannot do harm, within the connection's retry budget. */
export const retry: Layer = (next) => async (request, context) => {
  const options = context.settings.retry;
  const attempts = options === false || context.retry === "never" ? 1 : (options?.attempts ?? ATTEMPTS);
  const again = attempts > 1 ? repeater(request) : undefined;
  for (let attempt = 1, current = request; ; attempt++) {
    let failure: unknown;
    let response: Response | undefined;
    try {
      response = await next(current, context);
      if (!isPassing(response.status)) {
        const { core } = context.connection;
        core.budget = Math.min(BUDGET.size, core.budget + BUDGET.refund);
        return response;
      }
    } catch (error) {
      failure = error;
    }
    const delay = waitAfter(response, attempt, options || {});
    if (
      !again ||
      attempt >= attempts ||
      delay === undefined ||
      context.signal?.aborted ||
      !mayRepeat(request, context, response?.status, failure) ||
      !spend(context)
    ) {
      if (response) {
        return response;
      }
      throw failure;
    }
    note(
      context,
      "info",
      `attempt ${attempt} failed (${response?.status ?? (failure as Error).name}), next in ${delay} ms`,
    );
    await pause(delay, context.signal);
    current = again();
  }
};

/** Takes one repetition out of the connection's budget, if that is left. */
function spend({ connection: { core } }: CallContext): boolean {
  const enough = core.budget >= BUDGET.cost;
  core.budget -= enough ? BUDGET.cost : 0;
  return enough;
}

function mayRepeat(
  request: Request,
  context: CallContext,
  status: number | undefined,
  failure: unknown,
): boolean {
  if (status === 429 || (ConnectionError.isInstance(failure) && failure.neverSent)) {
    return true;
  }
  if (!repeatable.has(request.method) && context.retry !== "safe") {
    return false;
  }
  if (status !== undefined) {
    return true;
  }
  // After a lost connection the first attempt may have been carried out; its repetition would meet its own 412.
  return (
    (ConnectionError.isInstance(failure) || TimeoutError.isInstance(failure)) &&
    !request.headers.has("if-match")
  );
}

/** Pause before the next attempt in ms; nothing when the server asks for more patience than allowed. */
function waitAfter(
  response: Response | undefined,
  attempt: number,
  options: RetryOptions,
): number | undefined {
  const asked = response && retryAfter(response.headers);
  if (asked !== undefined) {
    return asked > (options.longestRetryAfter ?? LONGEST_RETRY_AFTER) ? undefined : asked;
  }
  const longest = Math.min(
    options.longestDelay ?? LONGEST_DELAY,
    (options.firstDelay ?? FIRST_DELAY) * 2 ** (attempt - 1),
  );
  return Math.round(Math.random() * longest);
}
