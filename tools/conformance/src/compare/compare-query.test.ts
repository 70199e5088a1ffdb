import { expect, test } from "vitest";
import type { ExpectedValue } from "../scenario/scenario.ts";
import { compareQuery } from "./compare-query.ts";

type Pairs = [string, ExpectedValue][];

test.each([
  [
    "order of names",
    [
      ["a", "1"],
      ["b", "2"],
    ],
    [
      ["b", "2"],
      ["a", "1"],
    ],
    [],
  ],
  [
    "order of values",
    [
      ["a", "1"],
      ["a", "2"],
    ],
    [
      ["a", "2"],
      ["a", "1"],
    ],
    ["query.a"],
  ],
  [
    "lost value",
    [
      ["a", "1"],
      ["a", "2"],
    ],
    [["a", "1"]],
    ["query.a"],
  ],
  ["wrong name", [["campaign_id", "1"]], [["campaignId", "1"]], ["query.campaign_id", "query.campaignId"]],
  ["added name", [], [["page", "1"]], ["query.page"]],
  ["empty text and bare key", [["a", ""]], [["a", null]], ["query.a"]],
  ["bare key", [["a", null]], [["a", null]], []],
  ["case", [["a", "True"]], [["a", "true"]], ["query.a"]],
  ["JSON by value", [["p", { json: { a: 1 } }]], [["p", '{ "a":1}']], []],
  ["JSON with another value", [["p", { json: { a: 1 } }]], [["p", '{"a":2}']], ["query.p.a"]],
  ["no JSON", [["p", { json: { a: 1 } }]], [["p", "a"]], ["query.p"]],
  ["JSON not sent", [["p", { json: { a: 1 } }]], [], ["query.p"]],
] as [string, Pairs, [string, string | null][], string[]][])("%s", (_, expected, actual, where) => {
  expect(compareQuery(expected, actual).map((one) => one.where)).toEqual(where);
});
