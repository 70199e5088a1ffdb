import type { PointValue, ResourceId } from "../generated/rpc/types.ts";

/** A value on its way to the platform. */
export interface BufferedValue {
  /** Where it goes. */
  readonly resource: ResourceId;
  readonly value: PointValue;
  /** When it was written, in Unix seconds. */
  readonly time: number;
}

/** A value with the way that it takes. */
export interface Entry extends BufferedValue {
  /** Whether the platform gives it its time, as it does to what is written and not recorded. */
  readonly live: boolean;
}

/** Values that are not with the platform yet: one for each resource and second, and a newest one for each resource. */
export class Pending {
  readonly #entries = new Map<string, Entry>();
  #away = 0;

  /** How many there are, with those that are being sent and may come back. */
  get size(): number {
    return this.#entries.size + this.#away;
  }

  /** How many wait to be sent. */
  get ready(): number {
    return this.#entries.size;
  }

  /** The values that are not being sent. */
  get values(): BufferedValue[] {
    return [...this.#entries.values()].map(plain);
  }

  /** Whether this takes the place of another value, and so needs no room. */
  replaces(entry: Entry): boolean {
    return this.#entries.has(key(entry));
  }

  put(entry: Entry): void {
    // The platform keeps one value a second: a newer one takes the place of one that is to be recorded at the same time.
    this.#entries.delete(key({ ...entry, live: false }));
    this.#entries.set(key(entry), entry);
  }

  /** Gives all values away, to be sent. */
  take(): Entry[] {
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    this.#away = entries.length;
    return entries;
  }

  /** Takes back what was not sent. What has been put in the same place since is newer, and stays. */
  putBack(entries: readonly Entry[]): void {
    this.#away = 0;
    for (const entry of entries) {
      const newest = this.#entries.get(key({ ...entry, live: true }));
      if (!this.replaces(entry) && newest?.time !== entry.time) {
        this.#entries.set(key(entry), entry);
      }
    }
  }
}

/** A value without the way that it takes. */
export function plain({ resource, value, time }: BufferedValue): BufferedValue {
  return { resource, value, time };
}

function key({ resource, time, live }: Entry): string {
  return JSON.stringify([resource, live || time]);
}
