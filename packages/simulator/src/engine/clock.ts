/** The simulated platform's idea of time, in milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Moves time forward (or back) by milliseconds. */
  advance(milliseconds: number): void;
  /** Sets the time, and stops it there: from now on it moves by `advance` only. */
  set(time: Date | string | number): void;
  /** Calls back whenever time was moved by hand; gives what ends that. Who waits for a time needs it. */
  onMove?(moved: () => void): () => void;
}

/** A clock that stands still at `start`, or one that follows the computer's where `start` is missing. */
export function createClock(start?: Date | string | number): Clock {
  let fixed = start === undefined ? undefined : toMilliseconds(start);
  let offset = 0;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const moved of [...listeners]) {
      moved();
    }
  };
  return {
    now: () => (fixed ?? Date.now()) + offset,
    advance(milliseconds) {
      offset += milliseconds;
      tell();
    },
    set(time) {
      fixed = toMilliseconds(time);
      offset = 0;
      tell();
    },
    onMove(moved) {
      listeners.add(moved);
      return () => void listeners.delete(moved);
    },
  };
}

function toMilliseconds(time: Date | string | number): number {
  const value = typeof time === "number" ? time : new Date(time).getTime();
  if (Number.isNaN(value)) {
    throw new TypeError(`"${String(time)}" is no time. Pass a Date, ISO text or milliseconds since 1970.`);
  }
  return value;
}
