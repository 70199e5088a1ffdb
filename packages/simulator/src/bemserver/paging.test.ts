import { expect, test } from "vitest";
import { takePage } from "./paging.ts";

const letters = [..."abcdefgh"];

test.for<[string, object, string[], string]>([
  [
    "the first of several",
    { page: 1, page_size: 3 },
    ["a", "b", "c"],
    '{"total": 8, "total_pages": 3, "first_page": 1, "last_page": 3, "page": 1, "next_page": 2}',
  ],
  [
    "one in the middle",
    { page: 2, page_size: 3 },
    ["d", "e", "f"],
    '{"total": 8, "total_pages": 3, "first_page": 1, "last_page": 3, "page": 2, "previous_page": 1, "next_page": 3}',
  ],
  [
    "the last",
    { page: 3, page_size: 3 },
    ["g", "h"],
    '{"total": 8, "total_pages": 3, "first_page": 1, "last_page": 3, "page": 3, "previous_page": 2}',
  ],
  [
    "beyond the last",
    { page: 9, page_size: 3 },
    [],
    '{"total": 8, "total_pages": 3, "first_page": 1, "last_page": 3}',
  ],
  [
    "ten unless asked",
    {},
    letters,
    '{"total": 8, "total_pages": 1, "first_page": 1, "last_page": 1, "page": 1}',
  ],
])("%s", ([, query, page, header]) => {
  expect(takePage(letters, query as Record<string, unknown>)).toEqual({ page, header });
});

test("nothing: only the totals are said", () => {
  expect(takePage([], {})).toEqual({ page: [], header: '{"total": 0, "total_pages": 0}' });
});
