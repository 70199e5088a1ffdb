import type { CallContext } from "../call/context.ts";
import { TimeoutError } from "../errors/local-errors.ts";

/** What ends a piece of work early: an outer signal, or a time limit. */
export interface Bound {
  /** Aborted when the work is ended early. */
  readonly signal: AbortSignal;
  /** Hears first that the work is ended. */
  stop: (reason: unknown) => void;
  /** Starts the time limit anew; with 0 it is stopped, such as while the reader of a body is busy. */
  wind(time?: number | false): void;
  /** Lets go of timer and outer signal. */
  finish(): void;
}

/**
 * Does some work until the call's signal or a time limit ends it.
 *
 * @param setting Name of the setting that the limit comes from.
 * @param limit Time limit in ms, if there is one.
 * @param work Finishes the bound when it is done; when it fails, that is done for it.
 */
export function bounded<T>(
  context: CallContext,
  setting: string,
  limit: number | false | undefined,
  work: (bound: Bound) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const { signal: outer, operation } = context;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (reason: unknown) => {
      bound.finish();
      bound.stop(reason);
      controller.abort(reason);
    };
    const follow = () => end(outer?.reason);
    const late = () =>
      end(
        new TimeoutError(`${operation} did not answer within ${limit} ms.\nRaise \`${setting}\`.`, {
          operation,
        }),
      );
    const bound: Bound = {
      signal: controller.signal,
      stop: reject,
      wind(time = limit) {
        clearTimeout(timer);
        timer = time ? setTimeout(late, time) : undefined;
      },
      finish() {
        bound.wind(0);
        outer?.removeEventListener("abort", follow);
      },
    };
    if (outer?.aborted) {
      follow();
      return;
    }
    outer?.addEventListener("abort", follow);
    bound.wind();
    work(bound).then(resolve, (error) => {
      bound.finish();
      reject(error);
    });
  });
}
