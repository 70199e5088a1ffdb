import fc from "fast-check";
import { expect, test } from "vitest";
import { inMilliseconds } from "./in-milliseconds.ts";
import { inSeconds } from "./in-seconds.ts";

const date = new Date("2023-11-14T22:13:20.500Z");

const table: [name: string, given: unknown, places: string[], want: unknown][] = [
  ["a date", date, [], 1_700_000_000],
  ["text", "2023-11-14T22:13:20Z", [], 1_700_000_000],
  ["text with another offset", "2023-11-14T23:13:20.5+01:00", [], 1_700_000_000],
  ["text with a space", "2023-11-14 22:13:20Z", [], 1_700_000_000],
  ["a date of HTTP", "Tue, 14 Nov 2023 22:13:20 GMT", [], 1_700_000_000],
  ["a month", "2023-11", [], 1_698_796_800],
  ["a day, in UTC", "2023-11-14", [], 1_699_920_000],
  ["a number", 1_700_000_000, [], 1_700_000_000],
  ["a negative number", -30, [], -30],
  ["zero", 0, [], 0],
  ["null", null, [], null],
  ["undefined", undefined, [], undefined],
  ["a member", { from: date, to: date }, ["from"], { from: 1_700_000_000, to: date }],
  ["several members", { from: date, to: 5 }, ["from", "to"], { from: 1_700_000_000, to: 5 }],
  ["a member that is missing", { limit: 1 }, ["from"], { limit: 1 }],
  ["undefined in the place of an object", undefined, ["from"], undefined],
  ["text in the place of an object", "x", ["from"], "x"],
  ["a date in the place of an object", date, ["from"], date],
  ["a member of a member", { window: { from: date } }, ["window.from"], { window: { from: 1_700_000_000 } }],
  [
    "items of tuples",
    [
      [date, 1],
      [5, 2],
    ],
    ["*.0"],
    [
      [1_700_000_000, 1],
      [5, 2],
    ],
  ],
  ["members of a map", { a: date, b: null }, ["*"], { a: 1_700_000_000, b: null }],
  ["a name with a dot and a tilde", { "a.b~c": date }, ["a~1b~0c"], { "a.b~c": 1_700_000_000 }],
];

test.each(table)("%s", (_, given, places, want) => {
  expect(inSeconds(given, ...places)).toEqual(want);
});

test("milliseconds", () => {
  expect(inMilliseconds({ at: [date, 1_700_000_000_500] }, "at.*")).toEqual({
    at: [1_700_000_000_500, 1_700_000_000_500],
  });
});

test("what is given is not changed", () => {
  const given = Object.freeze({ points: Object.freeze([Object.freeze([date, 1])]) });
  expect(inSeconds(given, "points.*.0")).toEqual({ points: [[1_700_000_000, 1]] });
  expect(given.points[0]?.[0]).toBe(date);
});

test.each([
  ["a date that is none", () => inSeconds(new Date("never"))],
  ["text that is no time", () => inSeconds({ from: "soon" }, "from")],
  ["milliseconds for seconds", () => inSeconds({ from: [1_700_000_000_000] }, "from.*")],
  ["a time of some zone, nobody knows which", () => inSeconds({ from: "2026-06-01T00:00" }, "from")],
  ["a day as some write it", () => inSeconds({ from: "06/01/2026" }, "from")],
  ["the same with a space", () => inSeconds({ from: "2026-06-01 00:00:00" }, "from")],
  ["a date that is none, in milliseconds", () => inMilliseconds(new Date(Number.NaN))],
])("error: %s", (_, convert) => {
  expect(convert).toThrowErrorMatchingSnapshot();
});

test("behavior: every date of this century survives", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date("2100"), noInvalidDate: true }), (value) => {
      expect(inMilliseconds(value)).toBe(value.getTime());
      expect(inSeconds(value.toISOString())).toBe(Math.floor(value.getTime() / 1000));
    }),
  );
});
