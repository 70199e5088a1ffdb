import { expect, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { type StubAnswer, stub } from "../../test/support/stub.ts";
import { connect } from "../connect.ts";
import { NotModifiedError } from "../errors/api-error.ts";
import { DecodeError, RedirectError } from "../errors/local-errors.ts";
import { anyContent } from "../response/any-content.ts";
import { columns } from "../response/columns.ts";
import { etags } from "../response/etag.ts";
import { jsonContent } from "../response/json-content.ts";
import { type Call, Resource } from "./call.ts";
import { decoded, type Reading } from "./decoded.ts";
import type { Input } from "./input.ts";

const values: Reading = { read: columns({ names: ["id"], gives: "values" }), empty: [] };

function get<T>(answer: StubAnswer, reading: Reading = values, input: Input = {}): Call<T> {
  const connection = connect({ baseUrl: "https://example.com", fetch: stub(answer), retry: false });
  return decoded(
    new Resource(connection),
    "list",
    "GET",
    "/things",
    { accept: "text/csv", ...input },
    reading,
  );
}

const csv = (text: string, init: ResponseInit = {}): Response =>
  new Response(text, { ...init, headers: { "content-type": "text/csv", ...init.headers } });

test("default", async () => {
  expect(await get(csv("a\nb\n"))).toEqual(["a", "b"]);
});

test("args: no reader gives the bytes", async () => {
  expect(await get(csv("a"), {})).toEqual(new TextEncoder().encode("a"));
});

test.each([
  ["204", new Response(null, { status: 204 })],
  ["205", new Response(null, { status: 205 })],
  ["200 without a body", csv("")],
])("behavior: %s is what `empty` says", async (_, answer) => {
  expect(await get(answer)).toEqual([]);
  expect(await get(answer, { read: jsonContent })).toBeUndefined();
});

test("behavior: the response can be read again, and its ETag is remembered", async () => {
  const { data, response, etag } = await get<string[]>(
    csv("a\n", { headers: { etag: '"1"' } }),
  ).withResponse();
  expect([data, await response.text(), etag]).toEqual([["a"], "a\n", '"1"']);
  expect(await get(new Response(null, { status: 304 }), values, { options: { ifNoneMatch: data } })).toBe(
    data,
  );
});

test("behavior: the body can be had unread", async () => {
  expect(await (await get(csv("a,b\n")).response()).text()).toBe("a,b\n");
});

const redirected = (location: string, status = 303): Response =>
  new Response("stored", { status, headers: { location } });

test("behavior: a redirect is an answer where that is expected", async () => {
  expect(await get(redirected("/fs/1"), { redirect: true })).toEqual({
    location: "https://example.com/fs/1",
  });
  expect(await get(redirected("https://other.example/a?b=1", 302), { redirect: true })).toEqual({
    location: "https://other.example/a?b=1",
  });
  expect(await get(csv("a"), { ...values, redirect: true })).toEqual(["a"]);
});

test("behavior: a redirect is an answer through the global fetch, too", async () => {
  vi.stubGlobal("fetch", stub(redirected("/fs/1")));
  const resource = new Resource(connect({ baseUrl: "https://example.com" }));
  expect(await decoded(resource, "add", "POST", "/fs", {}, { redirect: true })).toEqual({
    location: "https://example.com/fs/1",
  });
});

test.each([
  ["to nowhere", redirected("http://")],
  ["without an address", new Response(null, { status: 303 })],
])("error: a redirect %s", async (_, answer) => {
  expect(await caught(get(answer, { redirect: true }))).toBeInstanceOf(RedirectError);
});

test("error: an answer that cannot be read", async () => {
  const error = await caught(get(csv("{"), { read: jsonContent }));
  expect(error).toBeInstanceOf(DecodeError);
  expect(error.message).toMatchInlineSnapshot(`
    "resource.list expected text/csv and got something else: it cannot be read.
    Check \`baseUrl\`, and proxies."
  `);
});

test("error: the reader's own words", async () => {
  const read = columns({ names: ["n"], numbers: ["n"], gives: "values" });
  expect((await caught(get(csv("x"), { read }, { accept: undefined }))).message).toMatchInlineSnapshot(`
    "resource.list expected application/json and got something else: \`n\` is no number.
    Check \`baseUrl\`, and proxies."
  `);
});

test("error: 304 without an earlier answer", async () => {
  expect(await caught(get(new Response(null, { status: 304 })))).toBeInstanceOf(NotModifiedError);
});

test("behavior: content of any type may be HTML", async () => {
  const page = new Response("<html>", { headers: { "content-type": "text/html" } });
  expect(await get(page, { read: anyContent }, { accept: "*/*" })).toBe("<html>");
});

test("error: a page of a proxy", async () => {
  const page = new Response("<html>", { headers: { "content-type": "text/html" } });
  expect(await caught(get(page))).toBeInstanceOf(DecodeError);
});

test("behavior: a value that comes twice has the later ETag", async () => {
  const bytes = await get<Uint8Array>(csv("a", { headers: { etag: '"1"' } }), {});
  expect(bytes).toEqual(new TextEncoder().encode("a"));
  const none: Reading = { ...values, empty: [] };
  await get(csv("", { headers: { etag: '"1"' } }), none);
  const empty = await get<object>(csv("", { headers: { etag: '"2"' } }), none);
  expect(etags.textOf(empty)).toBe('"2"');
});
