import { expect, test } from "vitest";
import { pageNumber } from "./page-number.ts";

const inHeader = pageNumber({
  parameter: "page",
  info: "header:X-Pagination",
  next: "next_page",
  total: "total",
});
const inBody = pageNumber({ parameter: "p", info: "/meta/paging", next: "next", items: "/records" });
const response = (header?: string) =>
  new Response(null, { headers: header ? { "X-Pagination": header } : {} });

test("default", () => {
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
])("args: %s is the last page", (_, header) => {
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
