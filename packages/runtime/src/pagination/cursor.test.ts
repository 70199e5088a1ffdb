import { expect, test } from "vitest";
import { type CursorOptions, cursor } from "./cursor.ts";

const next = (options: Partial<CursorOptions>, answer: unknown): unknown =>
  cursor({ parameter: "after", next: "cursor", items: "/rows", ...options })(answer, new Response()).next;

test.each([
  ["a mark", {}, { rows: [1], cursor: "x" }, { after: "x" }],
  ["a mark in another place", { info: "/meta" }, { rows: [1], meta: { cursor: 0 } }, { after: 0 }],
  ["no mark", {}, { rows: [1] }, undefined],
  ["null", {}, { rows: [1], cursor: null }, undefined],
  ["an empty mark", {}, { rows: [1], cursor: "" }, undefined],
  ["more", { more: "more" }, { rows: [1], cursor: "x", more: true }, { after: "x" }],
  ["no more", { more: "more" }, { rows: [1], cursor: "x", more: false }, undefined],
])("%s", (_, options, answer, want) => {
  expect(next(options, answer)).toEqual(want);
});

test("behavior: items, paging data and total", () => {
  const answer = { rows: [1], count: 2, cursor: "x" };
  const paging = cursor({ parameter: "after", next: "cursor", items: "/rows", total: "count" });
  expect(paging(answer, new Response())).toEqual({
    items: [1],
    info: answer,
    total: 2,
    next: { after: "x" },
  });
});

const inHeader = cursor({
  parameter: "page",
  info: "header:X-Pagination",
  next: "next_page",
  total: "total",
});
const inBody = cursor({ parameter: "p", info: "/meta/paging", next: "next", items: "/records" });
const response = (header?: string) =>
  new Response(null, { headers: header ? { "X-Pagination": header } : {} });

test("behavior: numbered pages, where the server says which number is next", () => {
  expect(inHeader([1, 2], response('{"total":9,"next_page":2}'))).toEqual({
    items: [1, 2],
    info: { total: 9, next_page: 2 },
    total: 9,
    next: { page: 2 },
  });
});

test.each([
  ["no header", undefined],
  ["a header that is no JSON", "{"],
  ["null", "null"],
])("args: %s in the header is the last page", (_, header) => {
  expect(inHeader([1], response(header))).toEqual({
    items: [1],
    info: undefined,
    total: undefined,
    next: undefined,
  });
});

test.each([null, undefined])("args: %s as the next page is the last page", (next_page) => {
  expect(inHeader([1], response(JSON.stringify({ next_page }))).next).toBeUndefined();
});

test("args: zero is a page", () => {
  expect(inHeader([1], response('{"next_page":0}')).next).toEqual({ page: 0 });
});

test("args: items and paging data in the body", () => {
  const value = { records: [1], meta: { paging: { next: 2 } } };
  expect(inBody(value, response())).toEqual({
    items: [1],
    info: { next: 2 },
    total: undefined,
    next: { p: 2 },
  });
});

test("args: a body that lacks everything", () => {
  expect(inBody({}, response())).toEqual({ items: [], info: undefined, total: undefined, next: undefined });
  expect(inBody({ meta: null, records: null }, response()).items).toEqual([]);
});
