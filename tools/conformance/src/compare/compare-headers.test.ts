import { expect, test } from "vitest";
import { compareHeaders } from "./compare-headers.ts";

const json = { "content-type": "application/json" };
const csv = { "content-type": "text/csv" };

test("what a platform says of its headers", () => {
  const wire = {
    headers: ["x-key"],
    advisory: ["accept"],
    headerValue: (_: string, value: string) => value.toLowerCase(),
  };
  const found = (expected: object, actual: object) =>
    compareHeaders({ ...expected }, new Headers({ ...actual }), wire).map((one) => one.where);
  expect(found({ "x-key": "A", accept: "text/csv" }, { "x-key": "a" })).toEqual([]);
  expect(found({}, { "x-key": "a", authorization: "b" })).toEqual(["headers.x-key"]);
});

test.each([
  ["case of names", { "if-match": '"1"' }, { "If-Match": '"1"' }, []],
  ["lost ETag", { "if-match": '"1"' }, {}, ["headers.if-match"]],
  ["ETag without quotes", { "if-none-match": '"1"' }, { "if-none-match": "1" }, ["headers.if-none-match"]],
  ["credential that is not due", {}, { authorization: "Bearer x" }, ["headers.authorization"]],
  ["content type that is not due", {}, json, ["headers.content-type"]],
  ["charset of JSON", { "content-type": "application/json; charset=utf-8" }, json, []],
  ["charset of CSV", csv, { "content-type": "text/csv; charset=utf-8" }, ["headers.content-type"]],
  [
    "boundary",
    { "content-type": "multipart/form-data" },
    { "content-type": "multipart/form-data; boundary=x" },
    [],
  ],
  ["any type accepted", { accept: "*/*" }, { accept: "application/json" }, []],
  ["one type accepted", { accept: "text/csv" }, { accept: "text/csv, */*" }, ["headers.accept"]],
  ["header of the vector", { "x-org": "1" }, {}, ["headers.x-org"]],
  ["header of ours", {}, { "user-agent": "busbar" }, []],
] as [string, Record<string, string>, Record<string, string>, string[]][])(
  "%s",
  (_, expected, actual, where) => {
    expect(compareHeaders(expected, new Headers(actual)).map((one) => one.where)).toEqual(where);
  },
);
