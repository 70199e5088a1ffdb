/** A window that fills with requests and is emptied one by one. */
export interface Rate {
  /** Requests that fit into the window. */
  readonly capacity: number;
  /** Milliseconds after which one of them is forgotten. */
  readonly interval: number;
}

/** What the portal documents. */
export const usualRate: Rate = { capacity: 200, interval: 330 };

/** Counts requests by token, on the simulator's clock. */
export class Limiter {
  readonly #rate: Rate | false;
  readonly #windows = new Map<string, { level: number; time: number }>();

  constructor(rate: Rate | false) {
    this.#rate = rate;
  }

  /** Lets a request through and counts it, or gives the milliseconds after which there is room for one. */
  take(token: string, time: number): number {
    if (!this.#rate) {
      return 0;
    }
    const { capacity, interval } = this.#rate;
    const window = this.#windows.get(token) ?? { level: 0, time };
    // A clock that was put back empties nothing.
    const level = Math.max(0, window.level - Math.max(0, time - window.time) / interval);
    const isFull = level > capacity - 1;
    this.#windows.set(token, { level: isFull ? level : level + 1, time });
    return isFull ? (level - (capacity - 1)) * interval : 0;
  }
}
