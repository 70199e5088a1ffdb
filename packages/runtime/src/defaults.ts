/** Every default of the runtime, each with its reason. */

/** One attempt, headers and body: longer than slow reports take, shorter than a person waits. */
export const TIMEOUT = 30_000;

/** Attempts in all; a third failure in a row is seldom a passing one. */
export const ATTEMPTS = 3;

/** First pause of the exponential backoff, before jitter. */
export const FIRST_DELAY = 500;

/** Longest pause that backoff alone asks for. */
export const LONGEST_DELAY = 8_000;

/** Longest `Retry-After` that is waited for; beyond it the error is thrown with `retryAt`. */
export const LONGEST_RETRY_AFTER = 60_000;

/** Retry budget of a connection: a full bucket pays 100 retries, so that an outage is not multiplied by three. */
export const BUDGET: { readonly size: number; readonly cost: number; readonly refund: number } = {
  size: 500,
  cost: 5,
  refund: 1,
};

/** Redirects followed on one call, as browsers' own limit of 20 is far above what an API needs. */
export const REDIRECTS = 5;

/** Characters of a body that a `DecodeError` quotes. */
export const EXCERPT = 200;

/** Response headers that an error shows; all others may carry secrets. */
export const SHOWN_HEADERS: RegExp =
  /^(allow|content-(length|type)|date|etag|retry-after|server|via|www-authenticate|x-(pagination|request-id))$/;

/** Query parameters whose values an error or a log line shows: paging, sorting and time ranges. */
export const SHOWN_QUERY: RegExp =
  /^(page(_?size)?|per_page|limit|offset|count|length|sort|order|interval|timezone|(start|end)(_?(time|date))?|from|to)$/i;
