import { expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { basic } from "../auth/basic.ts";
import { connect } from "../connect.ts";
import { TimeoutError } from "../errors/local-errors.ts";
import type { HttpConnection } from "../http-connection.ts";
import type { Settings } from "../settings.ts";

const direct = (settings: Settings): HttpConnection["http"] =>
  connect({ baseUrl: "https://x.example/api", ...settings }).http;

test("default", async () => {
  const fetch = stub(answerJson({ id: 1 }));
  const http = direct({ fetch, auth: basic("ada", "secret"), headers: { "X-Tool": "meter" } });
  const { data, error, response } = await http.GET("/things/{id}", {
    params: { path: { id: "a b" }, query: { q: [1, "+"], none: null } },
  });
  expect({ data, error, status: response.status }).toEqual({
    data: { id: 1 },
    error: undefined,
    status: 200,
  });
  expect(fetch.sent).toMatchInlineSnapshot(`
    [
      "GET https://x.example/api/things/a%20b?q=1&q=%2B
    accept: application/json
    authorization: Basic YWRhOnNlY3JldA==
    x-tool: meter",
    ]
  `);
});

test.each(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"] as const)(
  "args: %s",
  async (method) => {
    const fetch = stub(new Response(null, { status: 204 }));
    await direct({ fetch })[method]("/things", {});
    expect(fetch.sent[0]).toContain(`${method} https://x.example/api/things\n`);
  },
);

test("args: request", async () => {
  const fetch = stub();
  await direct({ fetch }).request("delete", "/things", {});
  expect(fetch.sent[0]).toContain("DELETE https://x.example/api/things");
});

test.each([
  ["object", { "X-A": "1", "X-B": undefined, "X-Tool": null }],
  [
    "pairs",
    [
      ["X-A", "1"],
      ["X-Tool", ""],
    ],
  ],
  ["Headers", new Headers({ "X-A": "1", "X-Tool": "" })],
])("args: headers as %s", async (_, headers) => {
  const fetch = stub();
  await direct({ fetch, headers: { "X-Tool": "meter" } }).GET("/things", { headers: headers as never });
  expect(fetch.sent[0]).toContain("x-a: 1");
  expect(fetch.sent[0]).not.toContain("meter");
});

test("args: a body of each kind", async () => {
  const fetch = stub();
  const http = direct({ fetch });
  const form = new FormData();
  form.append("a", "1");
  await http.POST("/things", { body: { a: 1 } as never });
  await http.POST("/things", { body: form as never });
  const headers = { "Content-Type": "text/csv" };
  await http.POST("/things", { body: "a,b" as never, headers, bodySerializer: (body: unknown) => body });
  expect(fetch.sent.map((text) => text.replace(/^.*\n/, ""))).toMatchInlineSnapshot(`
    [
      "accept: application/json
    content-type: application/json

    {"a":1}",
      "accept: application/json
    content-type: multipart/form-data; boundary=BOUNDARY

    --BOUNDARY
    Content-Disposition: form-data; name="a"

    1
    --BOUNDARY--
    ",
      "accept: application/json
    content-type: text/csv

    a,b",
    ]
  `);
});

test.each([
  ["json", { id: 1 }],
  ["text", '{"id":1}'],
])("args: parseAs %s", async (parseAs, want) => {
  const { data } = await direct({ fetch: stub(answerJson({ id: 1 })) }).GET("/things", {
    parseAs: parseAs as "text",
  });
  expect(data).toEqual(want);
});

test("args: parseAs blob and arrayBuffer keep every byte", async () => {
  const bytes = Uint8Array.from([0, 255, 128, 10]);
  const http = direct({ fetch: stub(new Response(bytes, { headers: { "Content-Type": "image/png" } })) });
  const { data: blob } = await http.GET("/things", { parseAs: "blob" });
  expect(new Uint8Array(await (blob as unknown as Blob).arrayBuffer())).toEqual(bytes);
  const { data: buffer } = await http.GET("/things", { parseAs: "arrayBuffer" });
  expect(new Uint8Array(buffer as unknown as ArrayBuffer)).toEqual(bytes);
});

test("args: parseAs stream hands out the unread body", async () => {
  const { data } = await direct({ fetch: stub(answerJson({ id: 1 })) }).GET("/things", { parseAs: "stream" });
  expect(await new Response(data).text()).toBe('{"id":1}');
});

test("args: fetch", async () => {
  const fetch = stub();
  await direct({ fetch: stub(new Error("not this one")) }).GET("/things", { fetch });
  expect(fetch.sent).toHaveLength(1);
});

test("args: signal", async () => {
  const fetch = stub();
  const reason = new Error("enough");
  expect(await caught(direct({ fetch }).GET("/things", { signal: AbortSignal.abort(reason) }))).toBe(reason);
  expect(fetch.sent).toEqual([]);
});

test("behavior: a failed answer is `error`, not thrown", async () => {
  const fetch = stub(answerJson({ message: "no" }, { status: 422 }));
  const { data, error, response } = await direct({ fetch }).GET("/things", {});
  expect({ data, error, status: response.status }).toEqual({
    data: undefined,
    error: { message: "no" },
    status: 422,
  });
});

test("behavior: empty answers are undefined", async () => {
  for (const answer of [new Response(null, { status: 204 }), new Response(""), new Response(null)]) {
    const { data, error } = await direct({ fetch: stub(answer) }).GET("/things", {});
    expect([data, error]).toEqual([undefined, undefined]);
  }
});

test("behavior: the response can be read again", async () => {
  const { response } = await direct({ fetch: stub(answerJson({ id: 1 })) }).GET("/things", {});
  expect(await response.json()).toEqual({ id: 1 });
});

test("behavior: failed attempts are repeated, a body too", async () => {
  const fetch = stub(answerJson({}, { status: 503, headers: { "Retry-After": "0" } }), answerJson({ id: 1 }));
  const { data } = await direct({ fetch }).PUT("/things", { body: { a: 1 } as never });
  expect(data).toEqual({ id: 1 });
  expect(fetch.sent[1]).toBe(fetch.sent[0]);
});

test.each(["timeout", "deadline"])("behavior: has the %s of the connection", async (name) => {
  const http = direct({ fetch: () => new Promise(() => {}), [name]: 5, retry: false });
  expect(await caught(http.GET("/things", {}))).toBeInstanceOf(TimeoutError);
});

test("behavior: an ETag is remembered for the object", async () => {
  const fetch = stub(answerJson({ id: 1 }, { headers: { ETag: '"1"' } }));
  const connection = connect({ baseUrl: "https://x.example", fetch });
  const { data } = await connection.http.GET("/things", {});
  const { etags } = await import("../response/etag.ts");
  expect(etags.textOf(data as object)).toBe('"1"');
});

test("behavior: a fragment is never sent", async () => {
  const fetch = stub();
  await direct({ fetch }).GET("/things/#add", { params: { query: { q: 1 } } });
  expect(fetch.sent[0]).toContain("GET https://x.example/api/things/?q=1\n");
});

test("error: a path value that would reach another resource", async () => {
  const http = direct({ fetch: stub() });
  expect(await caught(http.GET("/things/{id}", { params: { path: { id: ".." } } }))).toMatchInlineSnapshot(`
    [ConfigError: \`id\` of /things/{id} is missing, empty or dots.
    Pass an identifier.]
  `);
  expect(await caught(http.GET("/things/{id}", {}))).toMatchInlineSnapshot(`
    [ConfigError: \`id\` of /things/{id} is missing, empty or dots.
    Pass an identifier.]
  `);
});

test("error: an HTML page", async () => {
  const fetch = stub(
    new Response("<!doctype html><p>Hello</p>", { headers: { "Content-Type": "text/html" } }),
  );
  expect(await caught(direct({ fetch }).GET("/things", {}))).toMatchInlineSnapshot(`
    [DecodeError: GET /things expected application/json and got text/html: <!doctype html><p>Hello</p>
    Check \`baseUrl\`, and proxies.]
  `);
});

test("error: broken JSON", async () => {
  const fetch = stub(
    new Response('{"access_token":"abcdef', { headers: { "Content-Type": "application/json" } }),
  );
  expect(await caught(direct({ fetch }).GET("/things", {}))).toMatchInlineSnapshot(`
    [DecodeError: GET /things expected application/json and got broken JSON: {"access_token":"***"
    Check \`baseUrl\`, and proxies.]
  `);
});

test("behavior: is an object like any other", () => {
  const http = direct({});
  expect(String(http)).toBe("[object Object]");
  expect(Object.keys(http)).toContain("GET");
});

test.each([
  [
    "a base address that ends in a slash",
    { baseUrl: "https://y.example/v2/" },
    "https://y.example/v2/things",
  ],
  ["a query with its question mark", { querySerializer: () => "?a=1" }, "https://x.example/api/things?a=1"],
])("args: %s", async (_, options, want) => {
  const fetch = stub();
  await direct({ fetch }).GET("/things", options);
  expect(fetch.sent[0]).toContain(`GET ${want}\n`);
});

test("error: a query serializer that is no function", async () => {
  const fetch = stub();
  const options = { querySerializer: { allowReserved: true } };
  expect(await caught(direct({ fetch }).GET("/things", options))).toMatchInlineSnapshot(`
    [ConfigError: \`querySerializer\` is no function.
    Pass one, or \`params.query\` alone.]
  `);
  expect(fetch.sent).toEqual([]);
});
