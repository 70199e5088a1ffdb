import fc from "fast-check";
import { expect, test } from "vitest";
import {
  csv,
  deepObject,
  type Encoder,
  json,
  milliseconds,
  percentEncode,
  pipes,
  repeat,
  seconds,
  spaces,
} from "./encoders.ts";

const cases: [name: string, encoder: Encoder, value: unknown, want: string][] = [
  ["repeat: text", repeat, "a b", "q=a%20b"],
  ["repeat: plus", repeat, "a+b", "q=a%2Bb"],
  ["repeat: list", repeat, [1, "b", true], "q=1&q=b&q=true"],
  ["repeat: empty list", repeat, [], ""],
  ["repeat: gaps in a list", repeat, [1, null, undefined, 2], "q=1&q=2"],
  ["repeat: zero", repeat, 0, "q=0"],
  ["repeat: false", repeat, false, "q=false"],
  ["repeat: empty text", repeat, "", "q="],
  ["repeat: bigint", repeat, 9007199254740993n, "q=9007199254740993"],
  ["repeat: date", repeat, new Date(0), "q=1970-01-01T00%3A00%3A00.000Z"],
  ["csv: list", csv, ["name", "-id", "a,b"], "q=name,-id,a%2Cb"],
  ["csv: one value", csv, "name", "q=name"],
  ["csv: empty list", csv, [], ""],
  ["csv: nothing but gaps", csv, [null], ""],
  ["spaces: list", spaces, [1, 2], "q=1%202"],
  ["pipes: list", pipes, [1, 2], "q=1%7C2"],
  ["json: object", json, { a: [1, "ü"] }, "q=%7B%22a%22%3A%5B1%2C%22%C3%BC%22%5D%7D"],
  ["json: date", json, new Date(0), "q=%221970-01-01T00%3A00%3A00.000Z%22"],
  ["deepObject: members", deepObject, { a: 1, b: [2, 3], c: null }, "q%5Ba%5D=1&q%5Bb%5D=2&q%5Bb%5D=3"],
  ["deepObject: empty", deepObject, {}, ""],
  ["seconds: date", seconds, new Date(1500), "q=1"],
  ["seconds: text", seconds, "1970-01-01T00:01:00Z", "q=60"],
  ["seconds: number", seconds, 60, "q=60"],
  ["seconds: zero", seconds, 0, "q=0"],
  ["milliseconds: number", milliseconds, 1e12, "q=1000000000000"],
  ["milliseconds: date", milliseconds, new Date(1500), "q=1500"],
];

test.each(cases)("%s", (_, encoder, value, want) => {
  expect(encoder("q", value)).toBe(want);
});

const refused: [name: string, encoder: Encoder, value: unknown][] = [
  ["object", repeat, {}],
  ["list in a list", csv, [[1]]],
  ["function", repeat, () => 1],
  ["symbol", repeat, Symbol("a")],
  ["invalid date", repeat, new Date(Number.NaN)],
  ["invalid date as epoch", seconds, "soon"],
  ["milliseconds as seconds", seconds, 1e12],
  ["object as epoch", seconds, {}],
  ["half a surrogate pair", repeat, "\ud800"],
  ["circular", json, circular()],
  ["bigint in JSON", json, { a: 1n }],
];

test.each(refused)("error: %s", (name, encoder, value) => {
  expect(() => encoder("q", value)).toThrowErrorMatchingSnapshot(name);
});

test("behavior: a server reads back every text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (name, value) => {
      const read = new URLSearchParams(repeat(name, value));
      expect([...read]).toEqual([[name, value]]);
    }),
  );
});

test("behavior: a server reads back every list", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (values) => {
      expect(new URLSearchParams(repeat("q", values)).getAll("q")).toEqual(values);
      const joined = csv("q", values).slice(2).split(",").map(decodeURIComponent);
      expect(joined).toEqual(values);
    }),
  );
});

test("behavior: a server reads back every JSON value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = new URLSearchParams(json("q", value)).get("q") as string;
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
    }),
  );
});

test("behavior: nothing that separates is left bare", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }).filter((text) => text.isWellFormed()),
      (value) => {
        expect(percentEncode(value, "q")).not.toMatch(/[&=+#?/,;\s]/);
      },
    ),
  );
});

function circular(): object {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
}
