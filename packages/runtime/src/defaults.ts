/** Every default of the runtime, each with its reason. */
import type { RetryOptions } from "./layers/retry.ts";

/** One attempt, headers and body: longer than slow reports take, shorter than a person waits. */
export const TIMEOUT = 30_000;

/** How failed attempts are repeated. */
export const RETRY: Required<RetryOptions> = {
  /** A third failure in a row is seldom a passing one. */
  attempts: 3,
  /** Long enough for a restart of a worker, short enough not to be noticed much. */
  firstDelay: 500,
  /** Longer pauses are for the server to ask for. */
  longestDelay: 8_000,
  /** Who waits longer wants to know; the error then says until when. */
  longestRetryAfter: 60_000,
};

/** Retry budget of a connection: a full one pays 100 retries, so that an outage is not multiplied by three. */
export const BUDGET = 500;

/** What one retry takes out of the budget. */
export const COST = 5;

/** What one answer puts back. */
export const REFUND = 1;

/** Redirects followed on one call, as browsers' own limit of 20 is far above what an API needs. */
export const REDIRECTS = 5;

/** Characters of a body that a `DecodeError` quotes. */
export const EXCERPT = 200;

/** Response headers that an error shows; all others may carry secrets. */
export const SHOWN_HEADERS: RegExp =
  /^(allow|content-type|date|etag|retry-after|server|via|x-(pagination|request-id))$/;

/** Query parameters whose values an error or a log line shows: paging, sorting and time ranges. */
export const SHOWN_QUERY: RegExp =
  /^(page(_size)?|per_page|limit|offset|count|sort|order|interval|timezone|(start|end)(_?(time|date))?)$/i;
