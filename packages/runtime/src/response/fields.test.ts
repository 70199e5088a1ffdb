import { expect, test } from "vitest";
import { type FieldsOptions, fields } from "./fields.ts";

const table: [name: string, options: FieldsOptions | undefined, text: string, want: unknown][] = [
  ["text", undefined, "a=1&b=x+y%2Cz", { a: "1", b: "x y,z" }],
  ["nothing", undefined, "", {}],
  ["of a name that comes twice the last value", undefined, "a=1&a=2", { a: "2" }],
  ["a list", { lists: ["o[]"] }, "o[]=a&o[]=b&c=d", { "o[]": ["a", "b"], c: "d" }],
  ["a list of one", { lists: ["o[]"] }, "o%5B%5D=a", { "o[]": ["a"] }],
  ["numbers and booleans", { numbers: ["n"], booleans: ["b"] }, "n=1.5&b=0", { n: 1.5, b: false }],
  ["an empty number is left out", { numbers: ["n"] }, "n=&t=", { t: "" }],
];

test.each(table)("%s", (_, options, text, want) => {
  expect(fields(options)(new TextEncoder().encode(text), new Response())).toEqual(want);
});
