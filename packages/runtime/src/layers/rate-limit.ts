import type { Layer } from "../call/context.ts";
import type { Settings } from "../settings.ts";
import { pause } from "./pause.ts";

/** Decides when a request may leave. */
export interface RateLimit {
  /**
   * Resolves when the request may leave; rejects when the signal ends the wait.
   *
   * @param settings Settings of the call, such as the credential that the platform counts by.
   */
  take(signal: AbortSignal | undefined, settings: Settings): Promise<void> | void;
}

/** Size and pace of a token bucket. */
export interface TokenBucketOptions {
  /** Requests that may leave at once. */
  capacity: number;
  /** Time after which one more may leave, in ms. */
  interval: number;
}

/**
 * Lets a burst leave at once, then one request an interval.
 *
 * @example
 * const connection = connect({ baseUrl, rateLimit: tokenBucket({ capacity: 200, interval: 330 }) });
 */
export function tokenBucket({ capacity, interval }: TokenBucketOptions): RateLimit {
  let free = capacity;
  let since = performance.now();
  return {
    take(signal) {
      signal?.throwIfAborted();
      const now = performance.now();
      free = Math.min(capacity, free + (now - since) / interval);
      since = now;
      free -= 1;
      if (free >= 0) {
        return undefined;
      }
      return pause(Math.ceil(-free * interval), signal).catch((error) => {
        free += 1;
        throw error;
      });
    },
  };
}

/** Holds requests back before the server has to. */
export const limitRate: Layer = (next) => (request, context) => {
  const { signal, settings } = context;
  const wait = settings.rateLimit ? settings.rateLimit.take(signal, settings) : undefined;
  return wait ? wait.then(() => next(request, context)) : next(request, context);
};
