import fc from "fast-check";
import { expect, test } from "vitest";
import { type ColumnsOptions, columns } from "./columns.ts";

const content: ColumnsOptions = {
  names: ["contentType", "size", "meta", "protected"],
  rest: "meta",
  numbers: ["size"],
  booleans: ["protected"],
  gives: "row",
};
const read = (options: ColumnsOptions, text: string): unknown =>
  columns(options)(new TextEncoder().encode(text), new Response());

const table: [name: string, options: ColumnsOptions, text: string, want: unknown][] = [
  [
    "rows",
    { names: ["a", "b"], gives: "rows" },
    "1,2\r\n3,4\r\n",
    [
      { a: "1", b: "2" },
      { a: "3", b: "4" },
    ],
  ],
  ["rows: none", { names: ["a"], gives: "rows" }, "", []],
  ["rows: no line break at the end", { names: ["a", "b"], gives: "rows" }, "1,2", [{ a: "1", b: "2" }]],
  ["rows: a column that is missing is empty", { names: ["a", "b"], gives: "rows" }, "1", [{ a: "1", b: "" }]],
  ["rows: a column that is not known", { names: ["a"], gives: "rows" }, "1,2", [{ a: "1" }]],
  [
    "row: types, and commas in free text",
    content,
    "text/plain,12,v 1, beta, x,true",
    { contentType: "text/plain", size: 12, meta: "v 1, beta, x", protected: true },
  ],
  [
    "row: no surplus",
    content,
    "text/plain,12,,false\n",
    { contentType: "text/plain", size: 12, meta: "", protected: false },
  ],
  ["row: empty columns that are no text are left out", content, ",,,", { contentType: "", meta: "" }],
  ["values", { names: ["id"], gives: "values" }, "a\nb, c\n", ["a", "b, c"]],
  ["values: numbers", { names: ["id"], numbers: ["id"], gives: "values" }, "1\n2", [1, 2]],
  ["value", { names: ["cik"], gives: "value" }, "abc\r\n", "abc"],
  ["value: a number", { names: ["time"], numbers: ["time"], gives: "value" }, "1700000000\n", 1_700_000_000],
  ["value: only the last line break goes", { names: ["text"], gives: "value" }, "a\n\n", "a\n"],
];

test.each(table)("%s", (_, options, text, want) => {
  expect(read(options, text)).toEqual(want);
});

test.each([
  ["no row", content, ""],
  ["no number", content, "a,b,c,true"],
  ["no boolean", content, "a,1,c,maybe"],
])("error: %s", (_, options, text) => {
  expect(() => read(options, text)).toThrowErrorMatchingSnapshot();
});

test("behavior: free text is given back whole, whatever commas it has", () => {
  const word = fc.string({ unit: "grapheme-ascii" }).filter((text) => !/[\r\n]/.test(text));
  const plain = word.map((text) => text.replaceAll(",", ""));
  fc.assert(
    fc.property(plain, word, plain, (first, free, last) => {
      const options: ColumnsOptions = { names: ["first", "free", "last"], rest: "free", gives: "rows" };
      expect(read(options, `${first},${free},${last}\n`)).toEqual([{ first, free, last }]);
    }),
  );
});
