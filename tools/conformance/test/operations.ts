import type { Operation } from "../src/scenario/operation.ts";

const item = { name: "item_id", in: "path" };
const ifMatch = { name: "If-Match", in: "header", option: "ifMatch" };
const ifNoneMatch = { name: "If-None-Match", in: "header", option: "ifNoneMatch" };
const json = [{ status: "200", mediaTypes: ["application/json"] }];
const body = { mediaType: "application/json" };

/** A small table of operations, in the shape that packages have theirs. */
export const operations: readonly Operation[] = [
  entry("sites", "list", "GET", "/sites/", { query: true, parameters: [ifNoneMatch] }),
  entry("sites", "get", "GET", "/sites/{item_id}", { parameters: [item, ifNoneMatch] }),
  entry("sites", "create", "POST", "/sites/", { request: body }),
  entry("sites", "update", "PUT", "/sites/{item_id}", { request: body, parameters: [item, ifMatch] }),
  entry("sites", "delete", "DELETE", "/sites/{item_id}", { parameters: [item, ifMatch] }),
  entry("sites", "stats", "GET", "/sites/stats", { query: true }),
  entry("events", "list", "GET", "/events/", { query: true, pagination: { parameter: "page" } }),
  entry("data", "download", "GET", "/data/", { query: true, accept: "application/json" }),
  {
    ...entry("data", "download", "GET", "/data/", { query: true, accept: "text/csv" }),
    method: "downloadCsv",
  },
  entry("data", "upload", "POST", "/data/", { query: true, request: { mediaType: "application/json" } }),
  {
    ...entry("data", "upload", "POST", "/data/", { request: { mediaType: "text/csv" } }),
    method: "uploadCsv",
  },
  entry("io", "upload", "POST", "/io", { request: { mediaType: "multipart/form-data" } }),
  entry("auth", "refresh", "POST", "/auth/refresh", {}),
];

interface Rest {
  query?: boolean;
  parameters?: Operation["parameters"];
  request?: { mediaType: string };
  pagination?: { parameter: string };
  accept?: string;
}

function entry(resource: string, method: string, httpMethod: string, path: string, rest: Rest): Operation {
  const { query = false, parameters = [], ...more } = rest;
  return {
    id: `${resource}.${method}`,
    conformanceId: `test:${resource}_${method}`,
    resource,
    method,
    httpMethod,
    path,
    arguments: {
      path: parameters.filter((one) => one.in === "path").map((one) => one.name),
      body: rest.request !== undefined,
      query,
    },
    parameters,
    responses: json,
    ...more,
  };
}
