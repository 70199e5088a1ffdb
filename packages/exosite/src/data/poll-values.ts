import { type CallOptions, type DateInput, NotModifiedError } from "@busbar/runtime";
import type { Data } from "../generated/data/index.ts";
import { toSeconds } from "../seconds.ts";
import { toWait } from "../to-wait.ts";

/** For what is waited, and how long by each request; the settings of a call are for each of them. */
export interface PollValuesOptions extends CallOptions {
  /** Values after this time: that of the last one that is known already. From now on unless given. */
  since?: number | DateInput | undefined;
  /** Milliseconds that the platform waits by each request, up to 300 000. 30 000 unless given. */
  wait?: number | undefined;
}

/** A value that came. */
export interface PolledValue {
  /** The value; all values are text on this interface. */
  readonly value: string;
  /** When it was written, where the platform says so. */
  readonly time: Date | undefined;
}

/**
 * Waits for values of a dataport as they come, without an end: a request that ends without one is followed by the next,
 * which begins where the last value was, so that nothing is missed in between.
 *
 * @throws {ConfigError} when `wait` is not above 0, or `since` is no time.
 * @throws {ApiError | ConnectionError} as `data.longPoll`; never `NotModifiedError`.
 * @example
 * for await (const { value, time } of pollValues(exosite.data, "command", { signal })) {
 *   console.log(time, value);
 * }
 */
export async function* pollValues(
  data: Pick<Data, "longPoll">,
  alias: string,
  { since, wait, ...settings }: PollValuesOptions = {},
): AsyncGenerator<PolledValue, never> {
  const requestTimeout = toWait(wait) ?? 30_000;
  // Beside a timeout of the client, which is not meant for requests that are answered late.
  const options = { ...settings, requestTimeout, timeout: settings.timeout ?? requestTimeout + 30_000 };
  let next: number | string | undefined = since === undefined ? undefined : Math.floor(toSeconds(since));
  let known: { value?: string; modified: string } | undefined =
    next === undefined ? undefined : { modified: new Date(next * 1000).toUTCString() };
  for (;;) {
    try {
      const call = data.longPoll({ alias }, { ...options, ifModifiedSince: next });
      const { data: values, response } = await call.withResponse();
      const value = values[alias] ?? "";
      const modified = response.headers.get("last-modified");
      const again = modified !== null && modified === known?.modified;
      // Where the time itself counts, the same value would come for ever: then a second later.
      next = again ? toSeconds(new Date(modified)) + 1 : (modified ?? next);
      if (!again || (known?.value !== undefined && value !== known.value)) {
        yield { value, time: modified === null ? undefined : new Date(modified) };
      }
      known = modified === null ? undefined : { value, modified };
    } catch (error) {
      if (!NotModifiedError.isInstance(error)) {
        throw error;
      }
      next ??= endOf(error);
    }
  }
}

/** A second before a request ended, by the platform's clock: what came in that second was not waited for any more. */
function endOf({ headers }: NotModifiedError): number | undefined {
  const seconds = Date.parse(headers.date ?? "") / 1000;
  return Number.isNaN(seconds) ? undefined : seconds - 1;
}
