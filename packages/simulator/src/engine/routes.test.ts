import { expect, test } from "vitest";
import type { OpenApiDocument } from "../document.ts";
import { readIncoming } from "./incoming.ts";
import { type Match, matchRoute, routesOf } from "./routes.ts";

const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
const constant = (value: string) => ({ name: "kind", in: "query", schema: { const: value } });

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Mini", version: "1" },
  paths: {
    "/doors/": { get: { operationId: "doors.list" }, post: { operationId: "doors.create" } },
    "/doors/{id}": {
      parameters: [id],
      get: { operationId: "doors.get" },
      delete: { operationId: "doors.delete", "x-until": "1.2" },
    },
    "/doors/all": { get: { operationId: "doors.all", "x-since": "1.3" } },
    "/doors/{id}/#open": { parameters: [id, constant("open")], put: { operationId: "doors.open" } },
    "/doors/{id}/#close": { parameters: [id, constant("close")], put: { operationId: "doors.close" } },
    "/many/[{ids}]": {
      parameters: [{ name: "ids", in: "path", schema: { type: "array" } }],
      get: { operationId: "many.get" },
    },
    "/files/{path}": {
      parameters: [{ name: "path", in: "path", "x-encoding": "segments", schema: { type: "string" } }],
      get: { operationId: "files.get" },
    },
    "/files/{path}/*": {
      parameters: [{ name: "path", in: "path", "x-encoding": "segments", schema: { type: "string" } }],
      get: { operationId: "files.list" },
    },
    "/named/{name}": {
      parameters: [{ name: "name", in: "path", schema: { type: "string" } }],
      get: { operationId: "named.get" },
    },
  },
};

async function match(line: string, version = "1.3"): Promise<Match> {
  const [method = "", path = ""] = line.split(" ");
  const incoming = await readIncoming(new Request(`http://host${path}`, { method }), 0);
  return matchRoute(document, routesOf(document, version), incoming);
}

test.for([
  ["GET /doors/", "doors.list", {}],
  ["HEAD /doors/", "doors.list", {}],
  ["GET /doors/12", "doors.get", { id: "12" }],
  ["GET /doors/all", "doors.all", {}],
  ["PUT /doors/1/?kind=close&x=1", "doors.close", { id: "1" }],
  ["PUT /doors/1/?kind=open", "doors.open", { id: "1" }],
  ["GET /named/a%2Fb%20c", "named.get", { name: "a/b c" }],
  ["GET /many/%5B1,2%5D", "many.get", { ids: "1,2" }],
  ["GET /many/[1]", "many.get", { ids: "1" }],
  ["GET /files/a/b%2Fc", "files.get", { path: "a/b/c" }],
  ["GET /files/a/b/*", "files.list", { path: "a/b" }],
] as const)("%s is %s", async ([line, operation, path]) => {
  expect(await match(line)).toMatchObject({ kind: "found", route: { id: operation }, path });
});

test.for([
  ["GET /doors/one", "nothing"],
  ["GET /doors/1/2", "nothing"],
  ["GET /named/", "nothing"],
  ["GET /many/1", "nothing"],
  ["GET /files", "nothing"],
  ["GET /doors", "slash"],
  ["PATCH /doors/1", "method"],
] as const)("%s finds %s", async ([line, kind]) => {
  expect((await match(line)).kind).toBe(kind);
});

test("versions: what is gone, and what is not there yet", async () => {
  expect(await match("DELETE /doors/1", "1.2.9")).toMatchObject({ kind: "found" });
  expect(await match("DELETE /doors/1", "1.3")).toEqual({
    kind: "method",
    allow: ["GET", "HEAD", "OPTIONS"],
  });
  expect(await match("GET /doors/all", "1.2")).toEqual({ kind: "nothing" });
});

test("a missing slash leads to the same place with the same query", async () => {
  expect(await match("GET /doors?x=%C3%A9")).toEqual({
    kind: "slash",
    location: "http://host/doors/?x=%C3%A9",
  });
});
