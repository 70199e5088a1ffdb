import { expect, test } from "vitest";
import { encodeQuery } from "./encode-query.ts";
import { csv } from "./encoders.ts";

test("default", () => {
  expect(
    encodeQuery(
      { a: 1, b: ["x", "y"], sort: ["name", "-id"], empty: [], none: null, off: undefined },
      { sort: csv },
    ),
  ).toMatchInlineSnapshot(`"a=1&b=x&b=y&sort=name,-id"`);
});

test("args: nothing", () => {
  expect(encodeQuery(undefined, undefined)).toBe("");
});

test("args: only what sends nothing", () => {
  expect(encodeQuery({ a: [], b: null }, {})).toBe("");
});

test("behavior: zero, false and empty text are values", () => {
  expect(encodeQuery({ a: 0, b: false, c: "" }, undefined)).toBe("a=0&b=false&c=");
});
