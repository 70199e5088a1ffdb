import { expect, test } from "vitest";
import { meets, parseConditions } from "./conditions.ts";

test.for<[string, ReturnType<typeof parseConditions>]>([
  ["bs", [{ code: "bs", values: [""] }]],
  ["IV1!", [{ code: "IV1", operator: "!", values: [""] }]],
  [
    "bs>=50,au=(1 OR 2)",
    [
      { code: "bs", operator: ">=", values: ["50"] },
      { code: "au", operator: "=", values: ["1", "2"] },
    ],
  ],
  [
    'bs < 5 AND n="a, b AND c"',
    [
      { code: "bs", operator: "<", values: ["5"] },
      { code: "n", operator: "=", values: ["a, b AND c"] },
    ],
  ],
])("%s", ([text, conditions]) => {
  expect(parseConditions(text)).toEqual(conditions);
});

test.for<[string, number | string | null, boolean]>([
  ["bs", 0, true],
  ["bs", null, false],
  ["bs!", null, true],
  ["bs!", 0, false],
  ["bs>5", 5, false],
  ["bs>=5", 5, true],
  ["bs<5", 4, true],
  ["bs<=5", 6, false],
  ["bs=(1 OR 5)", 5, true],
  ["bs=(1 OR 5)", 2, false],
  ["bs=5", null, false],
  ['n="Cerbo GX"', "Cerbo GX", true],
])("%s with %s: %s", ([text, value, expected]) => {
  expect(parseConditions(text).every((condition) => meets(condition, value))).toBe(expected);
});
