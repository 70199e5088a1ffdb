import { expect, test } from "vitest";
import { link } from "./link.ts";

const next = (header: string | undefined, size: string | undefined = "limit"): unknown => {
  const response = new Response(null, header === undefined ? {} : { headers: { Link: header } });
  return link({ parameter: "offset", ...(size ? { size } : {}) })([1], response).next;
};

test.each([
  ["a link", '<https://example.com/a?offset=2&limit=1>; rel="next"', { offset: "2", limit: "1" }],
  [
    "behind another link",
    '<https://example.com/a,b?offset=0>; rel="previous", </a/[1,2]?offset=2>; rel="next"',
    { offset: "2" },
  ],
  ["without quotes", "</a?offset=2>;rel=next", { offset: "2" }],
  ["with other parameters", '</a?offset=2&token=x>; title="a, b"; rel="last next"', { offset: "2" }],
  ["a word that only begins so", "</a?offset=2>; rel=next-archive", undefined],
  ["no next", '</a?offset=0>; rel="previous"', undefined],
  ["next in a title", '</a?offset=0>; title="; rel=next"', undefined],
  ["an address without the parameter", '</a?page=2&limit=1>; rel="next"', undefined],
  ["no header", undefined, undefined],
])("%s", (_, header, want) => {
  expect(next(header)).toEqual(want);
});

test("behavior: the size stays where it is not named", () => {
  expect(next('</a?offset=2&limit=1>; rel="next"', "")).toEqual({ offset: "2" });
});

test("behavior: items and total", () => {
  const paging = link({ parameter: "offset", items: "/rows", info: "", total: "count" });
  const answer = { rows: [1], count: 3 };
  expect(paging(answer, new Response())).toEqual({ items: [1], info: answer, total: 3, next: undefined });
});

test("behavior: a header that is not one costs no time", () => {
  const start = performance.now();
  expect(next(`<?offset=2>${"; a=  ".repeat(19)}!`)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(1000);
});

test("behavior: an address that is none has its parameters all the same", () => {
  expect(next("<http://[x?offset=2>; rel=next")).toEqual({ offset: "2" });
});
