import { expect, test } from "vitest";
import { operations } from "../../test/operations.ts";
import type { RecordedRequest } from "../vectors/vector.ts";
import { OperationTable } from "./operation-table.ts";

const table = new OperationTable("test", operations);
const request = (method: string, path: string): RecordedRequest => ({
  method,
  path,
  query: [],
  headers: {},
  bodyKind: "none",
});

test.each([
  ["JSON when nothing is said", "data_download", {}, "download"],
  ["JSON when anything is accepted", "data_download", { accept: "*/*" }, "download"],
  ["by accept", "data_download", { accept: "text/csv" }, "downloadCsv"],
  ["by content type", "data_upload", { "content-type": "text/csv" }, "uploadCsv"],
  [
    "by content type with a charset",
    "data_upload",
    { "content-type": "application/json; charset=utf-8" },
    "upload",
  ],
] as const)("variant: %s", (_, id, headers, method) => {
  expect(table.get(id, { headers })?.method).toBe(method);
});

test("unknown operation, unknown surface", () => {
  expect(table.get("sites_explode", {})).toBeUndefined();
  expect(table.get("sites_list", {}, "rpc")).toBeUndefined();
});

test.each([
  ["GET", "/sites/", "sites_list"],
  ["GET", "/sites/1", "sites_get"],
  ["GET", "/sites/stats", "sites_stats"],
  ["PUT", "/sites/a%2Fb", "sites_update"],
  ["PATCH", "/sites/1", undefined],
  ["GET", "/sites/1/zones", undefined],
])("name of %s %s", (method, path, name) => {
  expect(table.nameOf(request(method, path))).toBe(name);
});

test("path values are decoded", () => {
  expect(table.pathValues(request("GET", "/sites/a%2Fb"))).toEqual({ item_id: "a/b" });
});
