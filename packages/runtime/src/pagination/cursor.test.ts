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
