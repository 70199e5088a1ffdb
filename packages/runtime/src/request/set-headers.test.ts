import { expect, test } from "vitest";
import { setHeaders } from "./set-headers.ts";

const after = (values: object | undefined, absent?: null) => {
  const headers = new Headers({ "X-A": "old" });
  setHeaders(headers, values, absent);
  return Object.fromEntries(headers);
};

test("default", () => {
  expect(after({ "x-b": "new", "X-A": "newer" })).toEqual({ "x-a": "newer", "x-b": "new" });
});

test.each([
  ["nothing", undefined, { "x-a": "old" }],
  ["null", { "x-a": null }, {}],
  ["undefined", { "x-a": undefined }, { "x-a": "old" }],
  ["a number", { "x-a": 0 }, { "x-a": "0" }],
  ["a list", { "x-a": [1, "b", new Date(0)] }, { "x-a": "1, b, 1970-01-01T00:00:00.000Z" }],
])("args: %s", (_, values, want) => {
  expect(after(values)).toEqual(want);
});

test("args: absent", () => {
  expect(after({ "x-a": undefined }, null)).toEqual({});
});

test("error: a value that no header carries is not quoted", () => {
  expect(() => after({ "x-a": "secret\n1" })).toThrowErrorMatchingInlineSnapshot(`
    [ConfigError: \`x-a\` cannot be sent.
    Pass text, a number or a valid Date.]
  `);
});
