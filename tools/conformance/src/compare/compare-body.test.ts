import { expect, test } from "vitest";
import type { Json } from "../vectors/json.ts";
import type { BodyKind } from "../vectors/vector.ts";
import { compareBody } from "./compare-body.ts";

test.each([
  ["none", "none", null, "", []],
  ["a body where none is due", "none", null, "{}", ["body"]],
  ["JSON by value", "json", { a: 1 }, ' { "a": 1.0 } ', []],
  ["changed value", "json", { a: 1 }, '{"a":"1"}', ["body.a"]],
  ["lost null", "json", { a: null }, "{}", ["body.a"]],
  ["no JSON", "json", { a: 1 }, "a=1", ["body"]],
  ["text", "text", "a,b\n", "a,b\n", []],
  ["line ends", "text", "a,b\n", "a,b\r\n", ["body"]],
  [
    "form",
    "form",
    [
      ["a b", "é&"],
      ["c", ""],
    ],
    "a+b=%C3%A9%26&c=",
    [],
  ],
  ["form with another spelling", "form", [["a[]", "1 2"]], "a%5B%5D=1%202", []],
  [
    "form in another order",
    "form",
    [
      ["a", "1"],
      ["b", "2"],
    ],
    "b=2&a=1",
    ["body[0][0]", "body[0][1]", "body[1][0]", "body[1][1]"],
  ],
  ["bare key with a value", "form", [["a", null]], "a=", ["body[0][1]"]],
  [
    "lost field",
    "form",
    [
      ["a", "1"],
      ["b", "2"],
    ],
    "a=1",
    ["body[1]"],
  ],
  ["no form", "form", [["a", "1"]], "%", ["body"]],
  ["bytes", "bytes", "6Q==", new Uint8Array([0xe9]), []],
  ["bytes that were taken for text", "bytes", "6Q==", "é", ["body"]],
] as [string, BodyKind, Json, string | Uint8Array<ArrayBuffer>, string[]][])(
  "%s",
  async (_, bodyKind, body, sent, where) => {
    const bytes = typeof sent === "string" ? new TextEncoder().encode(sent) : sent;
    const found = await compareBody({ bodyKind, body }, bytes, null);
    expect(found.map((one) => one.where)).toEqual(where);
  },
);
