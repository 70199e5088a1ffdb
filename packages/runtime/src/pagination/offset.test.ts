import { expect, test } from "vitest";
import { columns } from "../response/columns.ts";
import { offset } from "./offset.ts";
import type { ListOptions } from "./read-part.ts";

const next = (options: Partial<ListOptions>, answer: unknown, query: object): unknown =>
  offset({ parameter: "offset", size: "limit", ...options })(answer, new Response(), query).next;

const cases: [name: string, options: Partial<ListOptions>, answer: unknown, query: object, want: unknown][] =
  [
    ["a full part", {}, [1, 2], { limit: 2 }, { offset: 2 }],
    ["a full part behind others", {}, [1, 2], { offset: 4, limit: 2 }, { offset: 6 }],
    ["a part that is not full", {}, [1], { limit: 2 }, undefined],
    ["an empty part", {}, [], { limit: 2 }, undefined],
    ["no body", {}, undefined, { limit: 2 }, undefined],
    ["no number asked for, the usual one", { usual: 5 }, [1, 2, 3, 4, 5], {}, { offset: 5 }],
    ["less than the usual number", { usual: 5 }, [1], { limit: null }, undefined],
    ["no number known", {}, [1], {}, { offset: 1 }],
    ["more asked for than the server gives", { most: 2 }, [1, 2], { limit: 9 }, { offset: 2 }],
    ["without a number it is the whole list", { needsSize: true }, [1, 2], {}, undefined],
    ["with a number it is not", { needsSize: true }, [1, 2], { limit: 2 }, { offset: 2 }],
    [
      "a total that is not reached",
      { info: "", total: "count", items: "/rows" },
      { count: 3, rows: [1, 2] },
      { limit: 5 },
      { offset: 2 },
    ],
    [
      "a total that is reached",
      { info: "", total: "count", items: "/rows" },
      { count: 3, rows: [3] },
      { offset: 2, limit: 1 },
      undefined,
    ],
    [
      "more",
      { info: "/page", more: "more", items: "/rows" },
      { page: { more: true }, rows: [1] },
      { limit: 5 },
      { offset: 1 },
    ],
    [
      "no more",
      { info: "/page", more: "more", items: "/rows" },
      { page: { more: false }, rows: [1] },
      { limit: 1 },
      undefined,
    ],
  ];

test.each(cases)("%s", (_, options, answer, query, want) => {
  expect(next(options, answer, query)).toEqual(want);
});

test("behavior: a part that is no JSON, and paging data in a header", () => {
  const read = columns({ names: ["id"], gives: "values" });
  const response = new Response(null, { headers: { "X-Paging": '{"total":9}' } });
  const paging = offset({ parameter: "offset", read, info: "header:X-Paging", total: "total" });
  expect(paging(new TextEncoder().encode("a\nb\n"), response)).toEqual({
    items: ["a", "b"],
    info: { total: 9 },
    total: 9,
    next: { offset: 2 },
  });
});

test.each([
  ["no header", {}],
  ["a header that is no JSON", { "X-Paging": "{" }],
])("behavior: %s", (_, headers) => {
  const paging = offset({ parameter: "offset", info: "header:X-Paging", total: "total", size: "limit" });
  expect(paging([1], new Response(null, { headers }), { limit: 2 })).toEqual({
    items: [1],
    info: undefined,
    total: undefined,
    next: undefined,
  });
});
