import { type DateInput, NotModifiedError } from "@busbar/runtime";
import type { Data } from "../generated/data/index.ts";
import { toSeconds } from "../seconds.ts";

/** For what is waited, and how long by each request. */
export interface PollValuesOptions {
  /** Values after this time: that of the last one that is known already. From now on unless given. */
  since?: number | DateInput | undefined;
  /** Milliseconds that one request waits at most, up to 300 000. 30 000 unless given. */
  timeout?: number | undefined;
  /** Ends the waiting; the iteration then throws the signal's reason. */
  signal?: AbortSignal | undefined;
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
 * @example
 * for await (const { value, time } of pollValues(exosite.data, "command", { signal })) {
 *   console.log(time, value);
 * }
 */
export async function* pollValues(
  data: Pick<Data, "longPoll">,
  alias: string,
  { since, timeout = 30_000, signal }: PollValuesOptions = {},
): AsyncGenerator<PolledValue, never> {
  let next: number | string | undefined = since === undefined ? undefined : toSeconds(since);
  let known: { value: string; modified: string } | undefined;
  for (;;) {
    try {
      const call = data.longPoll({ alias }, { requestTimeout: timeout, ifModifiedSince: next, signal });
      const { data: values, response } = await call.withResponse();
      const value = values[alias] ?? "";
      const modified = response.headers.get("last-modified");
      const again = modified !== null && modified === known?.modified;
      // Where the time itself counts, the same value would come for ever: then a second later.
      next = again ? toSeconds(new Date(modified)) + 1 : (modified ?? next);
      if (!again || value !== known?.value) {
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
