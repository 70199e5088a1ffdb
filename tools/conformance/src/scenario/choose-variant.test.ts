import { expect, test } from "vitest";
import { type Asked, chooseVariant } from "./choose-variant.ts";
import type { Operation, OperationParameter } from "./operation.ts";

function method(name: string, more: Partial<Operation> = {}): Operation {
  return {
    id: name,
    resource: "things",
    method: name,
    httpMethod: "GET",
    path: "/things",
    arguments: { path: [], body: false, query: true },
    parameters: [],
    responses: [],
    ...more,
  };
}

const constant = (name: string, value: string | boolean): OperationParameter => ({
  name,
  in: "query",
  required: true,
  const: value,
});
const needed = (name: string): OperationParameter => ({ name, in: "query", required: true });
const sends = (mediaType: string, constants?: Record<string, unknown>) => ({
  request: { mediaType, ...(constants && { constants }) },
});

const listing = [
  method("list"),
  method("listShared", { parameters: [constant("show", "shared")] }),
  method("find", { parameters: [needed("type")] }),
  method("findOne", { parameters: [needed("type"), needed("id")] }),
];
const changing = [
  method("create", sends("form")),
  method("delete", sends("form", { delete: "true" })),
  method("disable", sends("form", { disable: "true" })),
];
const storing = [
  method("set", sends("application/json")),
  method("setText", sends("text/plain")),
  method("setFile", sends("application/octet-stream")),
];
const reading = [
  method("getJson", { accept: "application/json" }),
  method("getFile", { accept: "application/zip, application/pdf" }),
];
const placed = [
  method("all", { arguments: { path: [], body: false, query: false } }),
  method("one", { arguments: { path: ["id"], body: false, query: false } }),
];

test.each([
  ["no constant", listing, { query: {} }, "list"],
  ["constant in the query", listing, { query: { show: "shared" } }, "listShared"],
  ["another value than the constant", listing, { query: { show: "all" } }, "list"],
  ["required parameter", listing, { query: { type: "sn" } }, "find"],
  ["two required parameters", listing, { query: { type: "sn", id: "1" } }, "findOne"],
  ["no constant in the body", changing, { body: { sn: "1" } }, "create"],
  ["constant in the body", changing, { body: { disable: "true" } }, "disable"],
  ["constant of another type", changing, { body: { delete: true } }, "delete"],
  ["nothing said about the media type", storing, { body: {} }, "set"],
  [
    "media type of the caller",
    storing,
    { headers: { "Content-Type": "text/plain; charset=utf-8" } },
    "setText",
  ],
  ["media type that no method is for", storing, { headers: { "content-type": "image/png" } }, "setFile"],
  ["media type of the recording", storing, { sentType: "text/plain" }, "setText"],
  [
    "the caller's before the recording's",
    storing,
    { headers: { "content-type": "text/plain" }, sentType: "image/png" },
    "setText",
  ],
  ["nothing said about the answer", reading, {}, "getJson"],
  ["media type that is asked for", reading, { headers: { accept: "application/pdf" } }, "getFile"],
  ["path value", placed, { path: { id: 1 } }, "one"],
  ["empty path value", placed, { path: { id: "" } }, "all"],
  ["nothing to choose from", [], {}, undefined],
] as [string, Operation[], Asked, string | undefined][])("%s", (_, variants, asked, name) => {
  expect(chooseVariant(variants, asked)?.method).toBe(name);
});

test("media type of the answer, where nothing else tells", () => {
  const both = [method("getCsv", { accept: "text/csv" }), method("getPdf", { accept: "application/pdf" })];
  expect(chooseVariant(both, { answerType: "application/pdf" })?.method).toBe("getPdf");
});
