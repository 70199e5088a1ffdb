import { expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { probe } from "../../test/support/probe.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { bareKey } from "../request/bare-key.ts";
import { apiKey } from "./api-key.ts";
import { basic } from "./basic.ts";
import { bearer } from "./bearer.ts";
import type { Credential } from "./credential.ts";
import { headerKey } from "./header-key.ts";

const cases: [name: string, auth: Credential, want: string][] = [
  ["basic", basic("ada", "correct horse"), "authorization: Basic YWRhOmNvcnJlY3QgaG9yc2U="],
  [
    "basic with more than ASCII",
    basic("ada", "pässword:1"),
    `authorization: Basic ${btoa("ada:p\xc3\xa4ssword:1")}`,
  ],
  ["basic with an empty password", basic("ada", ""), "authorization: Basic YWRhOg=="],
  ["bearer", bearer("abc"), "authorization: Bearer abc"],
  ["key in a header", apiKey({ name: "X-API-Key", value: "abc" }), "x-api-key: abc"],
  ["key in the query", apiKey({ name: "key", value: "a b&c", in: "query" }), "things?q=1&key=a+b%26c\n"],
];

test.each(cases)("args: %s", async (_, auth, want) => {
  const fetch = stub();
  await probe({ fetch, auth }).send("POST", { query: { q: 1 }, body: { a: 1 } });
  expect(fetch.sent[0]).toContain(want);
  expect(fetch.sent[0]).toContain('\n\n{"a":1}');
});

test.each([
  ["empty token", () => bearer("")],
  ["token with a line break", () => bearer("abc\n")],
  ["token beyond Latin-1", () => bearer("日本")],
  ["token of another type", () => bearer(undefined as never)],
  ["empty key", () => apiKey({ name: "X-API-Key", value: "" })],
  ["empty key in the query", () => apiKey({ name: "key", value: "", in: "query" })],
  ["empty user name", () => basic("", "secret1")],
  ["colon in the user name", () => basic("a:b", "secret1")],
  ["no password", () => basic("ada", undefined as never)],
])("error: %s", (name, make) => {
  expect(make).toThrowErrorMatchingSnapshot(name);
});

test("behavior: goes to the connection's own origin only", async () => {
  const fetch = stub();
  const { http } = probe({ fetch, auth: bearer("abc") }).connection;
  await http.GET("/things", { baseUrl: "https://y.example" });
  await http.GET("/things", { baseUrl: "https://x.example.evil.example" });
  await http.GET("/things", { baseUrl: "https://x.example/v2" });
  expect(fetch.sent.map((text) => text.includes("Bearer"))).toEqual([false, false, true]);
});

test("behavior: a static credential cannot be renewed", async () => {
  const fetch = stub(answerJson({}, { status: 401 }));
  expect(await caught(probe({ fetch, auth: bearer("abc") }).get())).toHaveProperty("status", 401);
  expect(fetch.sent).toHaveLength(1);
});

test.each([
  ["JSON", { body: { a: 1 } }],
  ["form", { body: {}, send: () => new URLSearchParams("a=1") }],
  ["multipart", { body: {}, send: () => Object.assign(new FormData(), {}) }],
  ["nothing", {}],
])("behavior: a key in the query leaves %s as it is, repeats included", async (_, input) => {
  const fetch = stub(answerJson({}, { status: 429, headers: { "Retry-After": "0" } }), answerJson({ id: 1 }));
  await probe({ fetch, auth: apiKey({ name: "key", value: "abc", in: "query" }) }).send("POST", input);
  expect(fetch.sent[0]).toContain("POST https://x.example/things?key=abc\n");
  expect(fetch.sent[1]).toBe(fetch.sent[0]);
});

test("args: false sends none", async () => {
  const fetch = stub();
  await probe({ fetch, auth: bearer("abc") }).get({ options: { auth: false } });
  expect(fetch.sent[0]).not.toContain("authorization");
});

test("behavior: an own credential may put another request in place", async () => {
  const fetch = stub();
  const auth: Credential = {
    apply: (request) => new Request(`${request.url}?signed=1`, request),
    secrets: () => [],
  };
  await probe({ fetch, auth }).get();
  expect(fetch.sent[0]).toContain("things?signed=1");
});

test("behavior: what stands before a key is not secret, the key is", async () => {
  const fetch = stub();
  const auth = headerKey("Authorization", "abc", "Token ");
  await probe({ fetch, auth }).get();
  expect(fetch.sent[0]).toContain("authorization: Token abc");
  expect(auth.secrets()).toEqual(["abc"]);
});

test("behavior: a key in the query leaves the other parameters as they were encoded", async () => {
  const fetch = stub();
  const things = probe({ fetch, auth: apiKey({ name: "key", value: "abc", in: "query" }) });
  await things.get({ query: { q: "a b~", flag: true }, encode: { flag: bareKey } });
  await things.get();
  expect(fetch.sent[0]).toContain("things?q=a%20b~&flag&key=abc\n");
  expect(fetch.sent[1]).toContain("things?key=abc\n");
});
