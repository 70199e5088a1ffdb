import fc from "fast-check";
import { expect, test } from "vitest";
import { pairs } from "./pairs.ts";

const written = (body: unknown): string => String(pairs(body));

test.each([
  [
    "pairs",
    [
      [1_700_000_000, 21.5],
      [1_700_000_060, "x y"],
    ],
    "1700000000=21.5&1700000060=x+y",
  ],
  [
    "a name twice",
    [
      ["a", 1],
      ["a", 2],
    ],
    "a=1&a=2",
  ],
  ["objects", [{ a: 1, b: 2 }, { a: 3 }], "a=1&b=2&a=3"],
  [
    "pairs in a member",
    [
      {
        alias: "t",
        points: [
          [1, 2],
          [3, 4],
        ],
      },
      { alias: "h", points: [[1, 5]] },
    ],
    "alias=t&1=2&3=4&alias=h&1=5",
  ],
  ["a list of plain values repeats the name", [{ "sn[]": ["1", "2"] }], "sn%5B%5D=1&sn%5B%5D=2"],
  ["no pairs in a member", [{ alias: "t", points: [] }], "alias=t"],
  [
    "null is left out",
    [
      ["a", null],
      ["b", 0],
    ],
    "b=0",
  ],
  ["nothing", [], ""],
])("%s", (_, body, want) => {
  expect(written(body)).toBe(want);
});

test("behavior: order and repetition survive", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (list) => {
      expect([...new URLSearchParams(written(list))]).toEqual(list);
    }),
  );
});
