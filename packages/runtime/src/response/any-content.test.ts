import { expect, test } from "vitest";
import { anyContent } from "./any-content.ts";
import { jsonContent } from "./json-content.ts";

const bytes = new TextEncoder().encode('{"a":1}');

test.each([
  ["application/json; charset=utf-8", { a: 1 }],
  ["application/problem+json", { a: 1 }],
  ["text/plain", '{"a":1}'],
  ["image/svg+xml", '{"a":1}'],
  ["image/png", bytes],
  ["", bytes],
])("%s", (type, want) => {
  expect(anyContent(bytes, new Response(null, { headers: { "content-type": type } }))).toEqual(want);
});

test("json, whatever the media type says", () => {
  const response = new Response(null, { headers: { "content-type": "application/javascript" } });
  expect(jsonContent(bytes, response)).toEqual({ a: 1 });
});

test("no media type at all", () => {
  expect(anyContent(bytes, new Response(null))).toEqual(bytes);
});
