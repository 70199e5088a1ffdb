import { Call, operationOf, type Resource } from "../call/call.ts";
import type { Body } from "../call/context.ts";
import type { Input, Method } from "../call/input.ts";
import { type Outcome, run } from "../call/run.ts";
import { BusbarError } from "../errors/busbar-error.ts";
import { encodeQuery } from "../request/encode-query.ts";
import { textOf } from "../response/decoder.ts";
import { Page, type Slice } from "./page.ts";

/** Reads the items and the way to the next page from an answer to a query. */
export type Paging = (value: unknown, response: Response, query?: object) => Slice;

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
      for (const item of page.items) {
        items.push(item);
      }
      if (items.length >= limit) {
        break;
      }
    }
    return items.slice(0, limit);
  }
}

/**
 * Makes a call for a list that comes in pages; the arguments are those of `call`.
 *
 * @param paging Where the platform says what comes next, such as `cursor({ ... })`.
 */
export function page<Item>(
  resource: Resource,
  name: string,
  method: Method,
  path: string,
  input: Input,
  paging: Paging,
): PageCall<Item> {
  const operation = operationOf(resource, name);
  const read = async (
    more: object | undefined,
    seen: readonly string[],
    stream: boolean,
    last?: string,
  ): Promise<Outcome<Page<Item>>> => {
    const query = { ...input.query, ...more };
    const position = encodeQuery(query, input.encode);
    if (seen.includes(position)) {
      throw inCircle(operation);
    }
    const options = more ? { ...input.options, ifNoneMatch: undefined } : input.options;
    const { connection } = resource;
    const outcome = await run<unknown>(
      connection,
      operation,
      method,
      path,
      { ...input, query, options },
      stream,
    );
    if (stream || outcome.data instanceof Page) {
      return outcome as Outcome<Page<Item>>;
    }
    const slice = paging(outcome.data, outcome.response, query);
    const { next, counted } = slice;
    const text = textOf(outcome.body as Body);
    // A server that does not heed the count would be read for ever.
    if (counted && text === last) {
      throw inCircle(operation);
    }
    const data = new Page<Item>(
      slice,
      next && (async () => (await read(next, [...seen, position], false, text)).data),
    );
    connection.core.platform.etags?.remember(data, outcome.etag);
    return { ...outcome, data };
  };
  return new PageCall<Item>((stream) => read(undefined, [], stream));
}

function inCircle(operation: string): BusbarError {
  return new BusbarError(
    `${operation}: the server gave a page that was read already.\nReport it to its operator.`,
  );
}
