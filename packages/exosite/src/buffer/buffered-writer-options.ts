import type { RefusedValue } from "./send.ts";

/** How a buffer collects and sends. */
export interface BufferedWriterOptions {
  /**
   * `newest`, the default: of what is written to a resource between two flushes only the last value is sent, and gets
   * its time from the platform. `all`: every value is sent, with the time that it was written at.
   */
  keep?: "newest" | "all" | undefined;
  /** Values that the buffer holds at most, those on their way included; `write` then waits. 1024 unless given. */
  capacity?: number | undefined;
  /** Values that are sent without waiting for more. 100 unless given. */
  flushSize?: number | undefined;
  /** Milliseconds that a value waits for others at most. 5000 unless given. */
  maxAge?: number | undefined;
  /** Milliseconds until a flush that failed is tried again; doubled each time, up to a minute. 1000 unless given. */
  retryDelay?: number | undefined;
  /** How often `close()` tries. 3 unless given. */
  attempts?: number | undefined;
  /** The time in milliseconds since 1970, where the computer's own is not to be trusted. */
  now?: (() => number) | undefined;
  /** Hears of each flush that failed and will be tried again. */
  onError?: ((error: unknown) => void) | undefined;
  /** Hears of each value that the platform refused. Without it, `flush()` and `close()` reject with a `BufferError`. */
  onRefused?: ((refused: RefusedValue) => void) | undefined;
}
