import { BusbarError } from "../errors/busbar-error.ts";

/** What a paging style reads from one answer. */
export interface Slice {
  /** Items of this page. */
  items: unknown[];
  /** The server's own paging data. */
  info: unknown;
  /** Number of items on all pages, where the server says. */
  total?: number | undefined;
  /** Whether nothing but the count of the client leads on, so that a page that comes twice would go unseen. */
  counted?: boolean | undefined;
  /** Query parameters that ask for the next page; absent on the last one. */
  next?: Record<string, unknown> | undefined;
}

/** One page of a list. */
export class Page<Item> {
  /** Items of this page. */
  readonly items: Item[];
  /** The server's own paging data, as it was sent. */
  readonly info: unknown;
  /** Number of items on all pages, where the server says. */
  readonly total: number | undefined;
  readonly #next: (() => Promise<Page<Item>>) | undefined;

  /** @internal */
  constructor(slice: Slice, next: (() => Promise<Page<Item>>) | undefined) {
    this.items = slice.items as Item[];
    this.info = slice.info;
    this.total = slice.total;
    this.#next = next;
  }

  /** Whether there is a page after this one. */
  get hasNext(): boolean {
    return this.#next !== undefined;
  }

  /**
   * The page after this one; `undefined` after the last.
   *
   * @throws {BusbarError} when the server would send the reader in a circle.
   */
  async next(): Promise<Page<Item> | undefined> {
    if (this.#next && this.items.length === 0) {
      throw new BusbarError(
        "The server sent an empty page and says that there are more.\nReport it to its operator.",
      );
    }
    return this.#next?.();
  }
}
