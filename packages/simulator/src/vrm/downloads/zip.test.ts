import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { toBase64 } from "./base64.ts";
import { formats } from "./formats.ts";
import { zip } from "./zip.ts";

test("an archive that others can read: sums, sizes and places are right", () => {
  const files = { "a.txt": "Süd", "b/c.txt": "" };
  const bytes = zip(files);
  const view = new DataView(bytes.buffer);
  const text = (from: number, length: number): string =>
    new TextDecoder().decode(bytes.slice(from, from + length));
  const end = bytes.length - 22;
  expect([view.getUint32(end, true), view.getUint16(end + 10, true)]).toEqual([0x06054b50, 2]);
  let entry = view.getUint32(end + 16, true);
  for (const [name, content] of Object.entries(files)) {
    const length = new TextEncoder().encode(content).length;
    const [sum, packed, size] = [16, 20, 24].map((offset) => view.getUint32(entry + offset, true));
    expect([sum, packed, size]).toEqual([crc32(content), length, length]);
    const local = view.getUint32(entry + 42, true);
    expect(text(local + 30, name.length)).toBe(name);
    expect(text(local + 30 + name.length, length)).toBe(content);
    entry += 46 + name.length;
  }
  expect(entry).toBe(end);
});

test("csv quotes what needs it, html escapes", () => {
  const table = [["a,b", 'say "x"', "<1>"]];
  expect(formats.csv?.write(table)).toBe('"a,b","say ""x""",<1>\n');
  expect(formats.html?.write(table)).toContain("<td>&lt;1></td>");
});

test("base64 of more than one call takes, and of what is not ASCII", () => {
  const long = "é".repeat(20_000);
  const bytes = Uint8Array.from(atob(toBase64(long)), (character) => character.charCodeAt(0));
  expect(new TextDecoder().decode(bytes)).toBe(long);
});
