import type { RecordedError } from "../vectors/vector.ts";
import type { ClassRow } from "./class-table.ts";

/** An error of ours in the terms that vectors have. */
export interface SeenError {
  name?: unknown;
  status?: unknown;
  code?: unknown;
  message?: unknown;
  fields?: unknown;
  retryAfterSeconds?: unknown;
}

/** How a platform's recordings speak of outcomes. */
export interface OutcomeView {
  /** Error classes of the recordings that only they have, or that mean something else in a good answer. */
  classes?: readonly ClassRow[];
  /** Puts an error of ours into the recordings' terms. */
  error?(error: object, expected: RecordedError): SeenError;
  /** Compares a value where plain comparison does not do; undefined where it does. */
  value?(expected: unknown, actual: unknown): { expected: unknown; actual: unknown };
}

/** Seconds that an error says to wait, rounded up; null where it does not. */
export function secondsToWait({ retryAt }: { retryAt?: unknown }): number | null {
  return retryAt instanceof Date ? Math.ceil((retryAt.getTime() - Date.now()) / 1000) : null;
}
