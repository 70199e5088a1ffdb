import { expect, test } from "vitest";
import { compareText, pythonFloat, pythonJson, pythonList } from "./python.ts";

test.for([
  [0, "0.0"],
  [-0, "-0.0"],
  [3, "3.0"],
  [0.1, "0.1"],
  [1e15, "1000000000000000.0"],
  [1e16, "1e+16"],
  [1.5e300, "1.5e+300"],
  [0.0001, "0.0001"],
  [0.00001, "1e-05"],
  [1.25e-7, "1.25e-07"],
  [123_456.789, "123456.789"],
] as const)("float %d", ([value, expected]) => {
  expect(pythonFloat(value)).toBe(expected);
});

test("JSON: spaces, ASCII, sorted on demand", () => {
  const value = { b: [1, "é🏢"], a: { x: null, y: true, z: undefined }, c: 1.5 };
  expect(pythonJson(value)).toBe(
    '{"b": [1, "\\u00e9\\ud83c\\udfe2"], "a": {"x": null, "y": true}, "c": 1.5}',
  );
  expect(pythonJson(value, { sorted: true, isFloat: (path) => path.join(".") === "b.*" })).toBe(
    '{"a": {"x": null, "y": true}, "b": [1.0, "\\u00e9\\ud83c\\udfe2"], "c": 1.5}',
  );
});

test("lists in messages", () => {
  expect(pythonList([1, "a", "it's", 'say "it\'s"', "a\\b\n"])).toBe(
    `[1, 'a', "it's", 'say "it\\'s"', 'a\\\\b\\n']`,
  );
});

test("texts compare by code point, not by code unit", () => {
  expect([..."🏢ﬀaZ"].sort(compareText).join("")).toBe("Zaﬀ🏢");
  expect(compareText("a", "ab")).toBeLessThan(0);
});
