/** Hands out names that differ, also on file systems and in editors that do not tell cases apart where asked to. */
export class UniqueNames {
  readonly #taken: Set<string>;
  readonly #key: (name: string) => string;

  constructor(taken: Iterable<string> = [], options: { ignoreCase?: boolean } = {}) {
    this.#key = options.ignoreCase ? (name) => name.toLowerCase() : (name) => name;
    this.#taken = new Set([...taken].map(this.#key));
  }

  /** Whether a name has been handed out or is reserved. */
  has(name: string): boolean {
    return this.#taken.has(this.#key(name));
  }

  /** The first of the wanted names that is free, else the last one with a number, which is taken by this. */
  take(...wanted: [string, ...string[]]): string {
    const last = wanted.at(-1) as string;
    let name = wanted.find((candidate) => !this.has(candidate));
    for (let count = 2; name === undefined; count += 1) {
      name = this.has(`${last}${count}`) ? undefined : `${last}${count}`;
    }
    this.#taken.add(this.#key(name));
    return name;
  }
}
