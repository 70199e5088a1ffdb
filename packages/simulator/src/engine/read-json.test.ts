import { expect, test } from "vitest";
import { readJson } from "./read-json.ts";

test.for([
  ["object", new TextEncoder().encode('{"name":"Zoë"}'), { name: "Zoë" }],
  ["null", new TextEncoder().encode("null"), null],
  ["nothing", new Uint8Array(), undefined],
  ["no JSON", new TextEncoder().encode("{"), undefined],
  ["no UTF-8", Uint8Array.from([0x22, 0xff, 0x22]), undefined],
] as const)("%s", ([, body, read]) => {
  expect(readJson(body)).toEqual(read);
});
