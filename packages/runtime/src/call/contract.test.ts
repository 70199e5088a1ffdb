/** What openapi-fetch does, `connection.http` does: each case runs on both. */
import createClient, { type Client, type Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { answerJson, type StubAnswer, stub } from "../../test/support/stub.ts";
import { connect } from "../connect.ts";

// biome-ignore lint/suspicious/noExplicitAny: any path, any options
type Http = Client<any>;
type Use = (http: Http, log: unknown[]) => Promise<unknown>;

const baseUrl = "https://x.example/api";

/** What was sent, what came back and what the case itself wrote down. */
async function outcome(make: (fetch: typeof globalThis.fetch) => Http, use: Use, answers: StubAnswer[]) {
  const fetch = stub(...answers);
  const log: unknown[] = [];
  let result: unknown;
  try {
    result = await use(make(fetch as typeof globalThis.fetch), log);
  } catch (error) {
    result = { thrown: (error as Error).message };
  }
  // The runtime asks for JSON, and for cookies as `fetch` does by default.
  const sent = fetch.sent.map((text) => text.replace("\naccept: application/json", ""));
  return { sent, log, result: await plain(result) };
}

async function plain(result: unknown): Promise<unknown> {
  if (!result || typeof result !== "object" || !("response" in result)) {
    return result;
  }
  const { data, error, response } = result as { data?: unknown; error?: unknown; response: Response };
  return {
    data: await content(data),
    error,
    status: response.status,
    type: response.headers.get("content-type"),
  };
}

async function content(data: unknown): Promise<unknown> {
  if (data instanceof Blob || data instanceof ReadableStream) {
    return [data.constructor.name, await new Response(data).text()];
  }
  return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
}

const ours = (fetch: typeof globalThis.fetch): Http =>
  connect({ baseUrl, fetch: fetch as never, retry: false }).http as Http;
const theirs = (fetch: typeof globalThis.fetch): Http =>
  createClient({ baseUrl, fetch: (request) => fetch(request) });

function form(): FormData {
  const data = new FormData();
  data.append("a", "1");
  return data;
}

const params = {
  path: { id: "a b/c" },
  query: { q: "x&y+z", list: [1, 2], none: null, off: undefined, zero: 0 },
};
const thing = answerJson({ id: 1 });
const html = { headers: { "Content-Type": "text/csv" } };

const calls: Record<string, [use: Use, ...answers: StubAnswer[]]> = {
  "path and query": [(http) => http.GET("/things/{id}", { params })],
  "no query": [(http) => http.GET("/things", {})],
  "header parameters": [
    (http) => http.GET("/things", { params: { header: { "X-A": "1" } }, headers: { "X-A": "0" } }),
  ],
  "headers as object": [
    (http) => http.GET("/things", { headers: { "X-A": "1", "X-B": undefined, "X-C": 3 } }),
  ],
  "headers as Headers": [(http) => http.GET("/things", { headers: new Headers({ "X-A": "1" }) })],
  "JSON body": [(http) => http.POST("/things", { body: { a: [1, null], b: undefined } })],
  "null body": [(http) => http.POST("/things", { body: null })],
  "no body": [(http) => http.POST("/things", {})],
  "form body": [(http) => http.POST("/things", { body: form() })],
  "own body serializer": [
    (http) =>
      http.POST("/things", {
        body: "a,b",
        bodySerializer: (body: unknown) => `${body}\n1,2`,
        headers: { "Content-Type": "text/csv" },
      }),
  ],
  "own query serializer": [
    (http) =>
      http.GET("/things", {
        params: { query: { a: 1 } },
        querySerializer: (query: object) => JSON.stringify(query),
      }),
  ],
  "own query serializer without a query": [
    (http) => http.GET("/things", { querySerializer: (query: object) => `all=${Object.keys(query).length}` }),
  ],
  "another address": [(http) => http.GET("/things", { baseUrl: "https://y.example/v2" })],
  "another fetch": [(http) => http.GET("/things", { fetch: async () => answerJson({ id: 9 }) })],
  "by request": [(http) => http.request("delete", "/things/{id}", { params })],
  PUT: [(http) => http.PUT("/things", { body: {} })],
  PATCH: [(http) => http.PATCH("/things", { body: {} })],
  DELETE: [(http) => http.DELETE("/things", {}), new Response(null, { status: 204 })],
  OPTIONS: [(http) => http.OPTIONS("/things", {}), new Response(null, { status: 204 })],
  HEAD: [(http) => http.HEAD("/things", {}), new Response(null, html)],
  "failed with JSON": [(http) => http.GET("/things", {}), answerJson({ code: "no" }, { status: 422 })],
  "failed with text": [(http) => http.GET("/things", {}), new Response("no", { status: 500 })],
  "failed with HEAD": [(http) => http.HEAD("/things", {}), new Response(null, { status: 404 })],
  "empty answer": [(http) => http.GET("/things", {}), new Response("")],
  "not modified": [
    (http) => http.GET("/things", {}),
    new Response(null, { status: 304, headers: { "content-length": "0" } }),
  ],
  "parseAs json": [(http) => http.GET("/things", { parseAs: "json" })],
  "parseAs text": [(http) => http.GET("/things", { parseAs: "text" })],
  "parseAs blob": [(http) => http.GET("/things", { parseAs: "blob" })],
  "parseAs arrayBuffer": [(http) => http.GET("/things", { parseAs: "arrayBuffer" })],
  "parseAs stream": [(http) => http.GET("/things", { parseAs: "stream" })],
  "parseAs text of a failure": [
    (http) => http.GET("/things", { parseAs: "text" }),
    answerJson({ a: 1 }, { status: 400 }),
  ],
  "parseAs stream of a failure": [
    (http) => http.GET("/things", { parseAs: "stream" }),
    answerJson({ a: 1 }, { status: 400 }),
  ],
};

/** A middleware that writes down what it hears. */
function observer(
  name: string,
  log: unknown[],
  more: Middleware = { onRequest: () => undefined },
): Middleware {
  return {
    async onRequest(about) {
      const { schemaPath, params: given, options, request, id } = about;
      const { path, query } = given;
      log.push([
        name,
        "request",
        schemaPath,
        { path, query },
        options.baseUrl,
        options.parseAs,
        request.url,
        typeof id,
      ]);
      return more.onRequest?.(about);
    },
    async onResponse(about) {
      log.push([name, "response", about.response.status, await about.response.clone().text()]);
      return more.onResponse?.(about);
    },
    onError(about) {
      log.push([name, "error"]);
      return more.onError?.(about);
    },
  };
}

const broken = new Error("broken");

const middlewares: Record<string, [use: Use, ...answers: StubAnswer[]]> = {
  "in order, and back": [
    (http, log) => {
      http.use(observer("one", log), observer("two", log));
      return http.GET("/things/{id}", { params });
    },
  ],
  "of one call": [
    async (http, log) => {
      http.use(observer("one", log));
      await http.GET("/things", { middleware: [observer("two", log)] });
      return http.GET("/things", { parseAs: "text" });
    },
  ],
  "changes a header": [
    (http) => {
      http.use({
        onRequest: ({ request }) => {
          request.headers.set("X-Trace", "1");
        },
      });
      return http.POST("/things", { body: { a: 1 } });
    },
  ],
  "puts another request in place": [
    (http) => {
      http.use({ onRequest: ({ request }) => new Request("https://x.example/other", request) });
      return http.POST("/things", { body: { a: 1 } });
    },
  ],
  "answers by itself": [
    (http, log) => {
      http.use(observer("one", log, { onRequest: () => answerJson({ id: 7 }) }), observer("two", log));
      return http.GET("/things", {});
    },
  ],
  "puts another response in place": [
    (http, log) => {
      http.use(observer("one", log), {
        onResponse: ({ response }) => {
          const { body, ...rest } = response;
          return new Response(body, {
            ...rest,
            status: 201,
            headers: { "content-type": "application/json" },
          });
        },
      });
      return http.GET("/things", {});
    },
  ],
  "reads the response and leaves it": [
    (http, log) => {
      http.use({ onResponse: async ({ response }) => void log.push(await response.clone().json()) });
      return http.GET("/things", {});
    },
  ],
  "sees failures too": [
    (http, log) => {
      http.use(observer("one", log));
      return http.GET("/things", {});
    },
    answerJson({ code: "no" }, { status: 422 }),
  ],
  "mends a broken connection": [
    (http, log) => {
      http.use(observer("one", log), observer("two", log, { onError: () => answerJson({ id: 8 }) }));
      return http.GET("/things", {});
    },
    broken,
  ],
  "puts another error in place": [
    (http, log) => {
      http.use(observer("one", log), observer("two", log, { onError: () => new Error("mine") }));
      return http.GET("/things", {});
    },
    broken,
  ],
  "is taken out again": [
    async (http, log) => {
      const one = observer("one", log);
      http.use(one, observer("two", log));
      await http.GET("/things", {});
      http.eject(one);
      return http.GET("/things", {});
    },
  ],
};

describe.each([
  ["calls", calls],
  ["middleware", middlewares],
])("behavior: %s as with openapi-fetch", (_, cases) => {
  test.each(Object.keys(cases))("%s", async (name) => {
    const [use, ...answers] = cases[name] as (typeof cases)[string];
    const given = answers.length > 0 ? answers : [thing];
    const want = await outcome(theirs, use, given);
    const got = await outcome(ours, use, given);
    expect(got).toEqual(want);
    expect(want.sent.length + want.log.length + (want.result ? 1 : 0)).toBeGreaterThan(0);
  });
});
