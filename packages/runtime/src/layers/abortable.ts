/** Waits for a promise, but no longer than a signal lets. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) {
    return promise;
  }
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) {
      stop();
    }
    signal.addEventListener("abort", stop);
    promise.then(resolve, reject).then(() => signal.removeEventListener("abort", stop));
  });
}

/** Waits a number of milliseconds, or until a signal ends the wait. */
export function pause(delay: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, delay);
  });
  return abortable(wait, signal).finally(() => clearTimeout(timer));
}

/** A signal that follows another one and has a time limit of its own. */
export interface Bound {
  readonly signal: AbortSignal;
  /** Starts the time limit anew. */
  wind(): void;
  /** Stops the time limit, such as while the reader of a body is busy. */
  rest(): void;
  /** Lets go of timer and listener. */
  finish(): void;
}

/** Bounds some work by an outer signal and a time in ms. */
export function bounded(
  outer: AbortSignal | undefined,
  limit: number | false | undefined,
  late: () => Error,
): Bound {
  const controller = new AbortController();
  const follow = () => controller.abort(outer?.reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => clearTimeout(timer);
  const wind = () => {
    rest();
    timer = limit ? setTimeout(() => controller.abort(late()), limit) : undefined;
  };
  if (outer?.aborted) {
    follow();
  }
  outer?.addEventListener("abort", follow);
  wind();
  return {
    signal: controller.signal,
    wind,
    rest,
    finish() {
      rest();
      outer?.removeEventListener("abort", follow);
    },
  };
}
