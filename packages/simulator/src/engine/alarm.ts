import type { Clock } from "./clock.ts";

/** Longest time that `setTimeout` takes. */
const longest = 2 ** 31 - 1;

/**
 * Rings once when a clock reaches a time, however it gets there: by itself or moved by hand. Gives what turns it off.
 * A clock of the caller's own that cannot tell when it is moved is looked at ten times a second.
 */
export function setAlarm(clock: Clock, time: number, ring: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = clock.onMove?.(look);

  function turnOff(): void {
    clearTimeout(timer);
    stop?.();
  }

  function look(): void {
    clearTimeout(timer);
    const left = time - clock.now();
    if (left <= 0) {
      turnOff();
      ring();
      return;
    }
    const seen = clock.now();
    timer = setTimeout(
      () => {
        // A clock that stands still needs no looking at: it says when it is moved.
        if (!stop || clock.now() !== seen) {
          look();
        }
      },
      Math.min(left, stop ? longest : 100),
    );
  }

  look();
  return turnOff;
}
