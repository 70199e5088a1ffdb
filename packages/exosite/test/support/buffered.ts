import { vi } from "vitest";
import { BufferedWriter } from "../../src/buffer/buffered-writer.ts";
import type { BufferedWriterOptions } from "../../src/buffer/buffered-writer-options.ts";
import { answering, type Procedures } from "./answers.ts";
import { stopClock } from "./clock.ts";

/** Dataports that values are written to. */
export const temperature = { alias: "temperature" };
export const humidity = { alias: "humidity" };

/** The time at which the clock of a test stands first, in Unix seconds. */
export const seconds = 1_700_000_000;

/** A buffer and what arrives from it, as `[procedure, arguments]` by request. */
export function buffered(options: BufferedWriterOptions = {}, procedures: Procedures = {}) {
  stopClock();
  const { rpc, calls, requests } = answering(procedures);
  const arrived = () => requests.map((calls) => calls.map(({ procedure, args }) => [procedure, ...args]));
  return { writer: new BufferedWriter(rpc, options), calls, requests, arrived };
}

/** A link that is down until it is told otherwise. */
export function link() {
  const state = { down: true };
  const drop = () => {
    if (state.down) {
      throw new TypeError("no network");
    }
    return {};
  };
  return { state, procedures: { writegroup: drop, recordbatch: drop } satisfies Procedures };
}

/** Lets time pass. */
export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** Whether a promise is settled by now. */
export async function settled(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  const settle = () => {
    done = true;
  };
  promise.then(settle, settle);
  await pass(0);
  return done;
}
