import type { Entry, Pending } from "./pending.ts";

interface Waiting {
  readonly entry: Entry;
  readonly enter: () => void;
  readonly refuse: (reason: unknown) => void;
}

/** Lets values in while there is room for them, and those that came when there was none in their order. */
export class Room {
  readonly #pending: Pending;
  readonly #capacity: number;
  #queue: Waiting[] = [];

  constructor(pending: Pending, capacity: number) {
    this.#pending = pending;
    this.#capacity = capacity;
  }

  /** How many values wait. */
  get waiting(): number {
    return this.#queue.length;
  }

  /** Puts a value in, at once where there is room. */
  enter(entry: Entry, signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted) {
      return Promise.reject(signal.reason);
    }
    // Where somebody waits there is no room, so that only what needs none goes past.
    if (this.#fits(entry)) {
      this.#pending.put(entry);
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const settle = (settled: () => void) => {
        signal?.removeEventListener("abort", leave);
        settled();
      };
      const waiting: Waiting = {
        entry,
        enter: () => settle(resolve),
        refuse: (reason) => settle(() => reject(reason)),
      };
      const leave = () => {
        this.#queue = this.#queue.filter((each) => each !== waiting);
        waiting.refuse(signal?.reason);
      };
      signal?.addEventListener("abort", leave);
      this.#queue.push(waiting);
    });
  }

  /** Lets in who waits, as far as there is room now. */
  admit(): void {
    for (let [next] = this.#queue; next && this.#fits(next.entry); [next] = this.#queue) {
      this.#queue.shift();
      this.#pending.put(next.entry);
      next.enter();
    }
  }

  /** Sends away who waits. */
  refuse(reason: unknown): void {
    const queue = this.#queue;
    this.#queue = [];
    for (const waiting of queue) {
      waiting.refuse(reason);
    }
  }

  #fits(entry: Entry): boolean {
    return this.#pending.size < this.#capacity || this.#pending.replaces(entry);
  }
}
