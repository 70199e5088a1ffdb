import { expect, test } from "vitest";
import type { OpenApiDocument } from "../document.ts";
import { mergeDocuments } from "./merge-documents.ts";

const info = { title: "x", version: "1" };
const document = (type: string): OpenApiDocument => ({
  openapi: "3.1.0",
  info,
  security: [{ [type]: [] }],
  paths: {
    "/shared": { get: { operationId: `${type}.shared` } },
    [`/${type}`]: {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      get: { operationId: `${type}.get`, security: [] },
    },
  },
  components: {
    parameters: { Id: { name: "id", in: "query", schema: { $ref: "#/components/schemas/Id" } } },
    schemas: { Id: { type } },
  },
});

test("components keep apart, references follow, operations know where they are from; the first path counts", () => {
  const merged = mergeDocuments({ a: document("string"), b: document("integer") });
  expect(merged.paths).toEqual({
    "/shared": { get: { operationId: "string.shared", security: [{ string: [] }], "x-surface": "a" } },
    "/string": {
      parameters: [{ $ref: "#/components/parameters/a.Id" }],
      get: { operationId: "string.get", security: [], "x-surface": "a" },
    },
    "/integer": {
      parameters: [{ $ref: "#/components/parameters/b.Id" }],
      get: { operationId: "integer.get", security: [], "x-surface": "b" },
    },
  });
  expect(merged.components?.parameters?.["b.Id"]).toMatchObject({
    schema: { $ref: "#/components/schemas/b.Id" },
  });
  expect(merged.components?.schemas).toEqual({ "a.Id": { type: "string" }, "b.Id": { type: "integer" } });
});

test("nothing to merge", () => {
  expect(() => mergeDocuments({})).toThrow("There is no document to merge.");
});
