import type { Layer } from "../call/context.ts";
import { BUDGET, COST, REFUND, RETRY } from "../defaults.ts";
import type { ConnectionError } from "../errors/local-errors.ts";
import { repeater } from "../request/source.ts";
import { retryAfter } from "../response/retry-after.ts";
import { overlay, type Settings } from "../settings.ts";
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
  const { settings, input, operation, signal, connection } = context;
  const { core } = connection;
  const again = repeater(request);
  for (let attempt = 1, current = request; ; attempt++) {
    let response: Response | undefined;
    let failure: ConnectionError | undefined;
    try {
      response = await next(current, context);
      if (!isPassing(response.status)) {
        core.budget = Math.min(BUDGET, core.budget + REFUND);
        return response;
      }
    } catch (error) {
      failure = error as ConnectionError;
    }
    const { attempts, firstDelay, longestDelay, longestRetryAfter } = overlay(
      RETRY as Settings,
      (settings.retry === false ? { attempts: 1 } : (settings.retry ?? {})) as Settings,
    ) as typeof RETRY;
    const safe = input.retry === "safe" || /^(GET|HEAD|OPTIONS|PUT|DELETE)$/.test(request.method);
    // After a lost connection a change may have been made; its repetition would meet its own 412. The failure is
    // of this call: a login inside it has been repeated on its own account.
    const harmless = response
      ? safe || response.status === 429
      : failure?.operation === operation && (failure.neverSent || (safe && !request.headers.has("if-match")));
    const asked = response && retryAfter(response);
    if (
      !harmless ||
      !again ||
      input.retry === "never" ||
      attempt >= attempts ||
      (asked ?? 0) > longestRetryAfter ||
      core.budget < COST ||
      signal?.aborted
    ) {
      if (response) {
        return response;
      }
      throw failure;
    }
    const longest = Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
    const delay = Math.round(asked ?? Math.random() * longest);
    core.budget -= COST;
    note(
      context,
      "info",
      `attempt ${attempt} failed (${response?.status ?? failure?.name}), next in ${delay} ms`,
    );
    await pause(delay, signal);
    current = again();
  }
};
