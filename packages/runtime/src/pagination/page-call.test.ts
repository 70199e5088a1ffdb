import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { type Probe, probe, type Thing } from "../../test/support/probe.ts";
import { answerJson, type Stub, stub } from "../../test/support/stub.ts";
import { Resource } from "../call/call.ts";
import { BusbarError } from "../errors/busbar-error.ts";
import { countedPages } from "./counted-pages.ts";
import { offset } from "./offset.ts";
import { Page } from "./page.ts";
import { page } from "./page-call.ts";

/** A list of so many things, so many a page. */
function listing(total: number, size: number): { things: Probe; fetch: Stub } {
  const all = Array.from({ length: total }, (_, index) => ({ id: index + 1 }));
  const fetch = stub((request) => {
    const number = Number(new URL(request.url).searchParams.get("page") ?? 1);
    const items = all.slice((number - 1) * size, number * size);
    const next_page = number * size < total ? number + 1 : undefined;
    return answerJson(items, { headers: { "X-Pagination": JSON.stringify({ total, next_page }) } });
  });
  return { things: probe({ fetch }), fetch };
}

const asked = (fetch: Stub) => fetch.sent.map((text) => /GET \S*things(\S*)/.exec(text)?.[1]);

test("default", async () => {
  const { things, fetch } = listing(5, 2);
  const page = await things.list({ query: { q: "x" } });
  expect(page).toBeInstanceOf(Page);
  expect(page.items).toEqual([{ id: 1 }, { id: 2 }]);
  expect([page.total, page.info, page.hasNext]).toEqual([5, { total: 5, next_page: 2 }, true]);
  const second = await page.next();
  const third = await second?.next();
  expect(third?.items).toEqual([{ id: 5 }]);
  expect([third?.hasNext, await third?.next()]).toEqual([false, undefined]);
  expect(asked(fetch)).toEqual(["?q=x", "?q=x&page=2", "?q=x&page=3"]);
});

test("behavior: `for await` gives items", async () => {
  const { things, fetch } = listing(5, 2);
  const ids: number[] = [];
  for await (const thing of things.list()) {
    ids.push(thing.id);
  }
  expect(ids).toEqual([1, 2, 3, 4, 5]);
  expect(fetch.sent).toHaveLength(3);
});

test("behavior: `pages` gives pages", async () => {
  const { things } = listing(5, 2);
  const sizes: number[] = [];
  for await (const page of things.list().pages()) {
    sizes.push(page.items.length);
  }
  expect(sizes).toEqual([2, 2, 1]);
});

test("behavior: `all` collects", async () => {
  const { things } = listing(5, 2);
  expect((await things.list().all()).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  [0, 0, 1],
  [1, 1, 1],
  [2, 2, 1],
  [3, 3, 2],
  [5, 5, 3],
  [99, 5, 3],
])("args: limit %i gives %i items by %i requests", async (limit, items, requests) => {
  const { things, fetch } = listing(5, 2);
  expect(await things.list().all({ limit })).toHaveLength(items);
  expect(fetch.sent).toHaveLength(requests);
});

test("behavior: who breaks out early asks for no more", async () => {
  const { things, fetch } = listing(100, 2);
  for await (const thing of things.list()) {
    if (thing.id === 3) {
      break;
    }
  }
  expect(fetch.sent).toHaveLength(2);
});

test("behavior: a list can be gone through again, from its page", async () => {
  const { things } = listing(4, 2);
  const page = await things.list();
  expect((await page.next())?.items).toEqual([{ id: 3 }, { id: 4 }]);
  expect((await page.next())?.items).toEqual([{ id: 3 }, { id: 4 }]);
});

test("behavior: pages and `all` of a large page", async () => {
  const { things } = listing(300_000, 300_000);
  expect(await things.list().all()).toHaveLength(300_000);
});

test("behavior: `withResponse` and `response`", async () => {
  const { things } = listing(4, 2);
  const { data, response } = await things.list().withResponse();
  expect(data.items).toHaveLength(2);
  expect(response.headers.get("x-pagination")).toContain("total");
  expect(await (await things.list().response()).json()).toHaveLength(2);
});

test("behavior: settings of the call hold for all pages", async () => {
  const { things, fetch } = listing(4, 2);
  await things.list({ options: { headers: { "X-A": "1" }, ifNoneMatch: '"0"' } }).all();
  expect(fetch.sent.map((text) => text.includes("x-a: 1"))).toEqual([true, true]);
  expect(fetch.sent.map((text) => text.includes("if-none-match"))).toEqual([true, false]);
});

test("behavior: an empty list", async () => {
  const { things } = listing(0, 2);
  expect(await things.list().all()).toEqual([]);
});

test("error: of the first page", async () => {
  const things = probe({ fetch: stub(answerJson({}, { status: 403 })) });
  expect(await caught(things.list())).toHaveProperty("status", 403);
  expect(await caught(things.list().all())).toHaveProperty("status", 403);
});

test("error: of a later page, after the items before it", async () => {
  const fetch = stub(
    answerJson([{ id: 1 }], { headers: { "X-Pagination": '{"next_page":2}' } }),
    answerJson({}, { status: 403 }),
  );
  const seen: Thing[] = [];
  const outcome = async () => {
    for await (const thing of probe({ fetch }).list()) {
      seen.push(thing);
    }
  };
  expect(await caught(outcome())).toHaveProperty("status", 403);
  expect(seen).toEqual([{ id: 1 }]);
});

describe("servers that would lead in a circle", () => {
  const circle = (...next: number[]) => {
    const fetch = stub(
      ...next.map((next_page) =>
        answerJson([{ id: 1 }], { headers: { "X-Pagination": JSON.stringify({ next_page }) } }),
      ),
    );
    return { fetch, things: probe({ fetch }) };
  };

  test("error: a page that points to itself", async () => {
    const { fetch, things } = circle(1);
    const error = await caught(things.list({ query: { page: 1 } }).all());
    expect(error).toBeInstanceOf(BusbarError);
    expect(error).toMatchInlineSnapshot(`
      [BusbarError: things.list: the server gave a page that was read already.
      Report it to its operator.]
    `);
    expect(fetch.sent).toHaveLength(1);
  });

  test("error: a page that points back", async () => {
    const { fetch, things } = circle(2, 3, 2);
    expect(await caught(things.list().all())).toBeInstanceOf(BusbarError);
    expect(fetch.sent).toHaveLength(3);
  });

  test.each([
    ["offset", offset({ parameter: "offset", size: "limit" })],
    ["countedPages", countedPages({ parameter: "page", size: "limit" })],
  ])("error: a server that does not heed %s", async (_, paging) => {
    const fetch = stub(answerJson([{ id: 1 }, { id: 2 }]));
    const { connection } = probe({ fetch });
    const list = page(new Resource(connection), "list", "GET", "/things", { query: { limit: 2 } }, paging);
    expect(await caught(list.all())).toBeInstanceOf(BusbarError);
    expect(fetch.sent).toHaveLength(2);
  });

  test("error: an empty page that says that there are more", async () => {
    const fetch = stub(answerJson([], { headers: { "X-Pagination": '{"next_page":2}' } }));
    expect(await caught(probe({ fetch }).list().all())).toMatchInlineSnapshot(`
      [BusbarError: The server sent an empty page and says that there are more.
      Report it to its operator.]
    `);
    expect(fetch.sent).toHaveLength(1);
  });
});

test("behavior: every item once and in order, whatever the sizes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 20 }),
      fc.option(fc.integer({ min: 0, max: 70 }), { nil: undefined }),
      async (total, size, limit) => {
        const { things, fetch } = listing(total, size);
        const items = await things.list().all(limit === undefined ? {} : { limit });
        const want = Math.min(total, limit ?? total);
        expect(items.map(({ id }) => id)).toEqual(Array.from({ length: want }, (_, index) => index + 1));
        expect(fetch.sent).toHaveLength(Math.max(1, Math.ceil(want / size)));
      },
    ),
  );
});

test("args: a number too large for JSON", async () => {
  const { things, fetch } = listing(3, 2);
  expect(await things.list({ query: { q: 10n } }).all()).toHaveLength(3);
  expect(asked(fetch)).toEqual(["?q=10", "?q=10&page=2"]);
});
