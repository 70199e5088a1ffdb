import { expect, test } from "vitest";
import { decodeUtf8, formatCsvLine, parseCsv } from "./csv.ts";

test.for<[string, string[][]]>([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a,b\r\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ['"a, ""b""",c\n', [['a, "b"', "c"]]],
  ['"two\nlines",c\n', [["two\nlines", "c"]]],
  [
    "a,,\n\n,\n",
    [
      ["a", "", ""],
      ["", ""],
    ],
  ],
  ["", []],
])("%j", ([text, rows]) => {
  expect(parseCsv(text)).toEqual(rows);
});

test("a line quotes what needs it", () => {
  expect(formatCsvLine(["a", "b,c", 'd"e'])).toBe('a,"b,c","d""e"\n');
});

test.for<[string, number[], string]>([
  ["a continuation that is none", [0x61, 0xe9, 0x62], "0xe9 in position 1: invalid continuation byte"],
  ["a beginning that is none", [0x61, 0xff], "0xff in position 1: invalid start byte"],
  ["an end in the middle", [0x61, 0xc3], "0xc3 in position 1: unexpected end of data"],
])("not UTF-8: %s", ([, bytes, message]) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({
    message: `'utf-8' codec can't decode byte ${message}`,
  });
});

test("UTF-8", () => {
  expect(decodeUtf8(new TextEncoder().encode("é🏢"))).toEqual({ text: "é🏢" });
});
