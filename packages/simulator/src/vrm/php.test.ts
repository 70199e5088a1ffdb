import { expect, test } from "vitest";
import { phpMap } from "./php.ts";

test.for<[string, [string | number, number][], unknown]>([
  ["nothing is a list", [], []],
  [
    "keys 0, 1, 2 make a list",
    [
      [0, 7],
      ["1", 8],
      [2, 9],
    ],
    [7, 8, 9],
  ],
  [
    "other keys make a map",
    [
      [1, 7],
      [0, 8],
    ],
    { 0: 8, 1: 7 },
  ],
  ["names make a map", [["a", 7]], { a: 7 }],
])("%s", ([, entries, expected]) => {
  expect(phpMap(entries)).toEqual(expected);
});
