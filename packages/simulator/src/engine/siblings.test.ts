import { expect, test } from "vitest";
import type { OpenApiDocument, OperationObject, Schema } from "../document.ts";
import { readIncoming } from "./incoming.ts";
import { matchRoute, routesOf } from "./routes.ts";

const constant = (name: string, value: string) => ({
  name,
  in: "query",
  required: true,
  schema: { const: value },
});
const body = (type: string, schema: Schema): Partial<OperationObject> => ({
  requestBody: { content: { [type]: { schema } } },
});
const form = (required: string[], constants: Record<string, string> = {}) =>
  body("application/x-www-form-urlencoded; charset=utf-8", {
    required,
    properties: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, { const: value }]),
    ),
  });
const json = (schema: Schema) => body("application/json", schema);
const bare = {
  name: "aliases",
  in: "query",
  required: true,
  "x-encoding": "bare-key",
  schema: { type: "array" },
};
const header = { name: "Request-Timeout", in: "header", required: true, schema: { type: "integer" } };

const post = (operationId: string, rest: Partial<OperationObject>) => ({ post: { operationId, ...rest } });
const get = (operationId: string, parameters: object[] = []) => ({
  get: { operationId, parameters } as OperationObject,
});

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Siblings", version: "1" },
  paths: {
    "/sn": { ...get("list"), ...post("add", form(["sn"])) },
    "/sn#groups": get("listGroups", [constant("show", "groups")]),
    "/sn#log": get("listLog", [constant("show", "log")]),
    "/sn#batch": post("addBatch", form(["sn[]"])),
    "/sn#delete": post("delete", form(["sn", "delete"], { delete: "true" })),
    "/sn#csv": post("addCsv", body("text/csv", { type: "string" })),
    "/data": get("read", [bare]),
    "/data#wait": get("wait", [bare, header]),
    "/points": post("append", json({ anyOf: [{ type: "number" }, { type: "string" }] })),
    "/points#record": post("record", json({ type: "array" })),
    "/users": post("create", json({ type: "object", required: ["email"] })),
    "/users#activate": post("activate", json({ type: "object", required: ["key"] })),
  },
};

const formType = "application/x-www-form-urlencoded";
const jsonType = "application/json; charset=utf-8";

test.for([
  ["GET /sn", "list", {}],
  ["GET /sn?show=groups&limit=5", "listGroups", {}],
  ["GET /sn?show=log", "listLog", {}],
  ["GET /sn?show=nothing", "list", {}],
  ["POST /sn", "add", { type: formType, body: "add=true&sn=1" }],
  ["POST /sn", "addBatch", { type: `${formType}; charset=utf-8`, body: "sn%5B%5D=1&sn%5B%5D=2" }],
  ["POST /sn", "delete", { type: formType, body: "delete=true&sn=1" }],
  ["POST /sn", "add", { type: formType, body: "delete=false&sn=1" }],
  ["POST /sn", "addCsv", { type: "text/csv; charset=utf-8", body: "1,x" }],
  ["GET /data?a", "read", {}],
  ["GET /data?a", "wait", { headers: { "request-timeout": "1" } }],
  ["POST /points", "append", { type: jsonType, body: "[1" }],
  ["POST /points", "append", { type: jsonType, body: "1" }],
  ["POST /points", "record", { type: jsonType, body: "[[1,2]]" }],
  ["POST /users", "create", { type: jsonType, body: '{"email":"a"}' }],
  ["POST /users", "activate", { type: jsonType, body: '{"key":"a"}' }],
  ["POST /users", "create", { type: jsonType, body: "null" }],
] as const)("%s is %s: %j", async ([line, operation, sent]) => {
  const [method = "", path = ""] = line.split(" ");
  const {
    type,
    body: text,
    headers,
  } = sent as { type?: string; body?: string; headers?: Record<string, string> };
  const request = new Request(`http://host${path}`, {
    method,
    headers: { ...(type && { "content-type": type }), ...headers },
    ...(text !== undefined && { body: text }),
  });
  const match = matchRoute(document, routesOf(document, "1"), await readIncoming(request, 0));
  expect(match).toMatchObject({ kind: "found", route: { id: operation } });
});

test("a form without a media type is one all the same", async () => {
  const request = new Request("http://host/sn", {
    method: "POST",
    body: new TextEncoder().encode("sn%5B%5D=1"),
  });
  const match = matchRoute(document, routesOf(document, "1"), await readIncoming(request, 0));
  expect(match).toMatchObject({ route: { id: "addBatch" } });
});
