import { expect, test } from "vitest";
import { compareJson } from "./compare-json.ts";

test.each([
  ["equal", { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ["order of members", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ["1.0 and 1", [1.0], [1], []],
  ["lost member", { a: 1, b: 2 }, { a: 1 }, [["v.b", 2, undefined]]],
  ["added member", { a: 1 }, { a: 1, b: null }, [["v.b", undefined, null]]],
  ["changed member", { a: { b: "x" } }, { a: { b: "y" } }, [["v.a.b", "x", "y"]]],
  ["lost item", [1, 2], [1], [["v[1]", 2, undefined]]],
  [
    "order of items",
    [1, 2],
    [2, 1],
    [
      ["v[0]", 1, 2],
      ["v[1]", 2, 1],
    ],
  ],
  ["null and nothing", null, undefined, [["v", null, undefined]]],
  ["number and text", 1, "1", [["v", 1, "1"]]],
  ["list and object", [], {}, [["v", [], {}]]],
] as [string, unknown, unknown, unknown[]][])("%s", (_, expected, actual, differences) => {
  const found = compareJson(expected, actual, "v");
  expect(found.map((one) => [one.where, one.expected, one.actual])).toEqual(differences);
});
