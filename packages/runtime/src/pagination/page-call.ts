import { Call, type Resource } from "../call/call.ts";
import type { Input, Method } from "../call/input.ts";
import { type Outcome, run } from "../call/run.ts";
import { BusbarError } from "../errors/busbar-error.ts";
import { rememberTag } from "../response/etag.ts";
import { Page, type Slice } from "./page.ts";

/** Reads the items and the way to the next page from an answer. */
export type Paging = (value: unknown, response: Response) => Slice;

/**
 * A call for a list that comes in pages: `await` gives the first page, `for await` gives every item.
 *
 * @example
 * for await (const event of bem.events.list({ level_min: "ERROR" })) console.log(event.source);
 */
export class PageCall<Item> extends Call<Page<Item>> implements AsyncIterable<Item> {
  /** Gives page after page. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    for (let page: Page<Item> | undefined = await this; page; page = await page.next()) {
      yield page;
    }
  }

  /** Gives every item, reading pages as they are needed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      yield* page.items;
    }
  }

  /**
   * Collects the items of all pages.
   *
   * @param options.limit Stops after this many items. Default: all.
   */
  async all({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<Item[]> {
    const items: Item[] = [];
    for await (const page of this.pages()) {
      items.push(...page.items.slice(0, limit - items.length));
      if (items.length >= limit) {
        break;
      }
    }
    return items;
  }
}

/** Makes a call for a list that comes in pages. */
export function page<Item>(
  resource: Resource,
  operation: string,
  method: Method,
  path: string,
  input: Input,
  paging: Paging,
): PageCall<Item> {
  const read = async (
    more: object,
    seen: readonly string[],
    stream: boolean,
  ): Promise<Outcome<Page<Item>>> => {
    const first = seen.length === 0;
    const options = first ? input.options : { ...input.options, ifNoneMatch: undefined };
    const query = { ...input.query, ...more };
    const answer = await run(
      resource.connection,
      operation,
      method,
      path,
      { ...input, query, options },
      stream,
    );
    if (stream || answer.data instanceof Page) {
      return answer as Outcome<Page<Item>>;
    }
    const slice = paging(answer.data, answer.response);
    const next = slice.next && (() => follow(slice.next as object, [...seen, JSON.stringify(more)]));
    const data = new Page<Item>(slice, next);
    rememberTag(data, answer.etag);
    return { ...answer, data };
  };
  const follow = async (more: object, seen: readonly string[]): Promise<Page<Item>> => {
    if (seen.includes(JSON.stringify(more))) {
      throw new BusbarError(
        `${operation}: the server points back to a page that was read.\nReport it to its operator.`,
      );
    }
    return (await read(more, seen, false)).data;
  };
  return new PageCall<Item>((stream) => read({}, [], stream));
}
