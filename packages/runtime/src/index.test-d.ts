import { expectTypeOf, test } from "vitest";
import {
  type Answer,
  type ApiError,
  type Call,
  type Connection,
  type Credential,
  call,
  connect,
  csv,
  cursor,
  type HttpConnection,
  NotFoundError,
  type Page,
  page,
  type ReadOptions,
  Resource,
  type Settings,
  session,
  type WriteOptions,
} from "./index.ts";

interface Site {
  id: number;
  name: string;
}

class Sites extends Resource {
  list(query?: { sort?: string[] }, options?: ReadOptions): Call<Site[]> {
    return call(this, "list", "GET", "/sites/", { query, options, encode: { sort: csv } });
  }

  update(itemId: number, body: Site, options: WriteOptions): Call<Site> {
    return call(this, "update", "PUT", "/sites/{item_id}", {
      path: { item_id: itemId },
      body,
      options,
    });
  }
}

interface Paths {
  "/sites/{item_id}": {
    get: {
      parameters: { path: { item_id: number } };
      responses: { 200: { content: { "application/json": Site } } };
    };
  };
}

test("a call is a promise of its value", () => {
  const sites = new Sites(connect({ baseUrl: "https://x.example" }));
  expectTypeOf(sites.list()).resolves.toEqualTypeOf<Site[]>();
  expectTypeOf(sites.list().withResponse()).resolves.toEqualTypeOf<Answer<Site[]>>();
  expectTypeOf(sites.list().response()).resolves.toEqualTypeOf<Response>();
});

test("what was read can be passed as an ETag, and is asked for where a change needs it", () => {
  const sites = new Sites(connect({ baseUrl: "https://x.example" }));
  const site: Site = { id: 1, name: "North" };
  expectTypeOf(sites.update).parameter(2).toEqualTypeOf<WriteOptions>();
  expectTypeOf(site).toExtend<WriteOptions["ifMatch"]>();
  // @ts-expect-error a change needs a tag
  sites.update(1, site, {});
});

test("a paged call is a promise of a page, and gives items one by one", () => {
  const paging = cursor({ parameter: "page", info: "header:X-Pagination", next: "next_page" });
  const sites = page<Site>(
    new Resource(connect({ baseUrl: "https://x.example" })),
    "o",
    "GET",
    "/",
    {},
    paging,
  );
  expectTypeOf(sites).resolves.toEqualTypeOf<Page<Site>>();
  expectTypeOf(sites.all({ limit: 1 })).resolves.toEqualTypeOf<Site[]>();
  expectTypeOf(sites[Symbol.asyncIterator]().next()).resolves.toExtend<IteratorResult<Site, void>>();
});

test("direct calls know the paths", () => {
  const connection = connect<Paths>({ baseUrl: "https://x.example" });
  expectTypeOf(connection).toEqualTypeOf<HttpConnection<Paths>>();
  const { http } = connection;
  expectTypeOf(http.GET("/sites/{item_id}", { params: { path: { item_id: 1 } } }))
    .resolves.toHaveProperty("data")
    .toEqualTypeOf<Site | undefined>();
  // @ts-expect-error no such path
  http.GET("/nowhere");
});

test("a connection of a platform fits where its paths do not matter", () => {
  expectTypeOf<HttpConnection<Paths>>().toExtend<HttpConnection>();
  expectTypeOf<HttpConnection<Paths>>().toExtend<Connection>();
});

test("errors are told apart", () => {
  const error: unknown = undefined;
  if (NotFoundError.isInstance(error)) {
    expectTypeOf(error).toEqualTypeOf<NotFoundError>();
    expectTypeOf(error.fields).toEqualTypeOf<Readonly<Record<string, readonly string[]>>>();
  }
  expectTypeOf<NotFoundError>().toExtend<ApiError>();
});

test("settings", () => {
  expectTypeOf<{ auth: false; retry: false; timeout: false; logger: Console }>().toExtend<Settings>();
  expectTypeOf<typeof globalThis.fetch>().toExtend<NonNullable<Settings["fetch"]>>();
  expectTypeOf(
    session({ authorization: ({ a }: { a: string }) => a, secrets: () => [] }),
  ).toEqualTypeOf<Credential>();
  // @ts-expect-error milliseconds are numbers
  connect({ baseUrl: "https://x.example", timeout: "30s" });
  // @ts-expect-error an address is needed
  connect({});
});
