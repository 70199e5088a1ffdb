import { expect, test } from "vitest";
import { type CountedPagesOptions, countedPages } from "./counted-pages.ts";

const next = (options: Partial<CountedPagesOptions>, answer: unknown, query: object): unknown =>
  countedPages({ parameter: "page", size: "count", ...options })(answer, new Response(), query).next;

const total = { info: "", total: "num_records", items: "/records" };

const cases: [
  name: string,
  options: Partial<CountedPagesOptions>,
  answer: unknown,
  query: object,
  want: unknown,
][] = [
  ["a full page", {}, [1, 2], { count: 2 }, { page: 2 }],
  ["a full page behind others", {}, [1, 2], { page: 3, count: 2 }, { page: 4 }],
  ["a page that is not full", {}, [1], { count: 2 }, undefined],
  ["an empty page", {}, [], {}, undefined],
  ["no number known", {}, [1], {}, { page: 2 }],
  ["pages from 0", { first: 0 }, [1], {}, { page: 1 }],
  [
    "a total that is not reached",
    total,
    { num_records: 5, records: [1, 2] },
    { page: 2, count: 2 },
    { page: 3 },
  ],
  ["a total that is reached", total, { num_records: 5, records: [5] }, { page: 3, count: 2 }, undefined],
  ["a total without a number asked for", total, { num_records: 2, records: [1, 2] }, {}, undefined],
];

test.each(cases)("%s", (_, options, answer, query, want) => {
  expect(next(options, answer, query)).toEqual(want);
});

test("behavior: items, paging data and total", () => {
  const answer = { num_records: 5, records: [1, 2] };
  expect(countedPages({ parameter: "page", ...total })(answer, new Response())).toEqual({
    items: [1, 2],
    info: answer,
    total: 5,
    next: { page: 2 },
  });
});
