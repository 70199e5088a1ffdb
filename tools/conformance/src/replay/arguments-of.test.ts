import { expect, test } from "vitest";
import { operations } from "../../test/operations.ts";
import type { Operation } from "../scenario/operation.ts";
import type { PlannedCall } from "../scenario/scenario.ts";
import { argumentsOf } from "./arguments-of.ts";

const operation = (id: string) => operations.find((one) => one.id === id) as (typeof operations)[number];
const call = (more: Partial<PlannedCall>): PlannedCall => ({
  operation: "",
  path: {},
  query: undefined,
  headers: {},
  body: undefined,
  whole: false,
  ...more,
});

test.each([
  ["nothing", "sites.list", {}, []],
  ["query", "sites.list", { query: { a: null } }, [{ a: null }]],
  [
    "options without query",
    "sites.list",
    { headers: { "if-none-match": "*" } },
    [undefined, { ifNoneMatch: "*" }],
  ],
  [
    "path, body, options",
    "sites.update",
    { path: { item_id: 1 }, body: { a: 1 }, headers: { "if-match": '"1"' } },
    [1, { a: 1 }, { ifMatch: '"1"' }],
  ],
  [
    "header that is no parameter",
    "sites.create",
    { body: {}, headers: { "if-match": '"1"' } },
    [{}, { headers: { "if-match": '"1"' } }],
  ],
  [
    "headers that the method decides",
    "sites.create",
    { body: {}, headers: { accept: "*/*", "content-type": "x", authorization: "y" } },
    [{}],
  ],
  [
    "files",
    "io.upload",
    { body: { a: "x", b: null, c: { filename: "c.csv", text: "y" }, d: { base64: "6Q==" } } },
    [{ a: new Blob(["x"]), b: null, c: { data: "y", filename: "c.csv" }, d: new Uint8Array([0xe9]) }],
  ],
] as [string, string, Partial<PlannedCall>, unknown[]][])("%s", (_, id, given, args) => {
  expect(argumentsOf(call(given), operation(id))).toEqual(args);
});

test("an ETag of an earlier answer is given as that answer", () => {
  const earlier = { id: 1 };
  const given = call({ path: { item_id: 1 }, headers: { "if-match": '"1"' } });
  const [, options] = argumentsOf(given, operation("sites.delete"), new Map([['"1"', earlier]]));
  expect(options).toEqual({ ifMatch: earlier });
});

const raw = (mediaType: string, mediaTypes: string[] = [mediaType]) => ({
  ...operation("io.upload"),
  request: { mediaType, mediaTypes },
});

test.each([
  ["text", raw("text/plain"), { body: "é" }, "é"],
  ["bytes", raw("application/octet-stream"), { body: { base64: "6Q==" } }, new Uint8Array([0xe9])],
  [
    "any type, which the caller says",
    raw("*/*"),
    { body: "x", headers: { "Content-Type": "text/x" } },
    { data: "x", type: "text/x" },
  ],
  [
    "one type of several",
    raw("application/octet-stream", ["image/png", "application/octet-stream"]),
    { body: { base64: "6Q==" }, headers: { "content-type": "image/png" } },
    { data: new Uint8Array([0xe9]), type: "image/png" },
  ],
  [
    "JSON as a file",
    raw("*/*"),
    { body: { a: 1 }, headers: { "content-type": "application/json" } },
    { data: '{"a":1}', type: "application/json" },
  ],
  ["form", raw("application/x-www-form-urlencoded"), { body: { a: ["1"] } }, { a: ["1"] }],
] as [string, Operation, Partial<PlannedCall>, unknown][])("body: %s", (_, given, more, sent) => {
  expect(argumentsOf(call(more), given)).toEqual([sent]);
});

test("what the method fills in is not given", () => {
  const show = { name: "show", in: "query", required: true, const: "groups" };
  const list = { ...operation("sites.list"), parameters: [show] };
  expect(argumentsOf(call({ query: { show: "groups", limit: 5 } }), list)).toEqual([{ limit: 5 }]);
  const change = {
    ...operation("sites.create"),
    request: { mediaType: "application/x-www-form-urlencoded", constants: { delete: "true" } },
  };
  expect(argumentsOf(call({ body: { delete: "true", id: "x" } }), change)).toEqual([{ id: "x" }]);
  const takesNone = { ...change, arguments: { ...change.arguments, body: false } };
  expect(argumentsOf(call({ body: { delete: "true" } }), takesNone)).toEqual([]);
});

test.each([
  ["query", "sites.get", { query: { a: 1 } }],
  ["body", "sites.get", { body: {} }],
])("no place for a %s", (_, id, given) => {
  expect(() => argumentsOf(call(given), operation(id))).toThrow(/sites\.get takes no/);
});
