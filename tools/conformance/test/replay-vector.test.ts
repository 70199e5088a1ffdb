import { expect, test } from "vitest";
import { replayVector } from "../src/replay/replay-vector.ts";
import { OperationTable } from "../src/scenario/operation-table.ts";
import type { Vector } from "../src/vectors/vector.ts";
import { breakMethods } from "./break-methods.ts";
import { breakPlatform, type Fault } from "./break-platform.ts";
import { operations } from "./operations.ts";
import { stubPlatform } from "./stub-platform.ts";
import { failure, request, response, value, vector } from "./vectors.ts";

const table = new OperationTable("test", operations);

async function where(given: Vector, fault: Fault = {}): Promise<string[]> {
  const platform = breakPlatform(stubPlatform, fault);
  const { differences } = await replayVector(given, { platform, table, deliberate: [] });
  return differences.map((one) => one.where);
}

const tag = { "if-match": '"1"' };
const update = vector(
  "sites_update",
  { path: { item_id: "1" }, headers: tag, body: { name: "A" } },
  {
    auth: { kind: "bearer", accessToken: "t" },
    request: request("PUT", "/sites/1", {
      headers: { ...tag, authorization: "Bearer t", "content-type": "application/json" },
      bodyKind: "json",
      body: { name: "A" },
    }),
    response: response(200, { id: 1, name: "A" }, { etag: '"2"' }),
    outcome: value({ id: 1, name: "A" }, '"2"'),
  },
);
const list = vector(
  "sites_list",
  { query: { name: "x" } },
  {
    request: request("GET", "/sites/", { query: [["name", "x"]] }),
    response: response(200, []),
    outcome: value([]),
  },
);
const missing = vector(
  "sites_get",
  { path: { item_id: "9" } },
  {
    request: request("GET", "/sites/9"),
    response: response(404, {}),
    outcome: failure("not_found", 404),
  },
);

test.each([
  ["update", update],
  ["list", list],
  ["missing", missing],
])("an honest client matches: %s", async (_, given) => {
  expect(await where(given)).toEqual([]);
});

function rename(from: string, to: string): Fault {
  return { request: (sent) => new Request(sent.url.replace(from, to), sent) };
}

function without(header: string): Fault {
  return {
    request(sent) {
      sent.headers.delete(header);
      return sent;
    },
  };
}

test.each([
  ["wrong query name", list, rename("name=", "title="), ["request[0].query.name", "request[0].query.title"]],
  ["wrong query value", list, rename("=x", "=y"), ["request[0].query.name"]],
  ["wrong path", list, rename("/sites/", "/sites"), ["request[0].path"]],
  ["lost ETag", update, without("if-match"), ["request[0].headers.if-match"]],
  ["lost credential", update, without("authorization"), ["request[0].headers.authorization"]],
  ["lost content type", update, without("content-type"), ["request[0].headers.content-type"]],
  [
    "wrong method",
    update,
    {
      request: async (sent) =>
        new Request(sent.url, { method: "PATCH", headers: sent.headers, body: await sent.text() }),
    },
    ["request[0].method"],
  ],
  [
    "changed body",
    update,
    { request: (sent) => new Request(sent, { body: '{"name":"B"}' }) },
    ["request[0].body.name"],
  ],
  [
    "request sent twice",
    missing,
    { times: 2 },
    ["request[1]", "outcome.error.class", "outcome.error.status"],
  ],
  ["lost field", update, { response: (answer) => new Response('{"id":1}', answer) }, ["outcome.value.name"]],
  ["swallowed error", missing, { client: (client) => breakMethods(client, () => undefined) }, ["outcome"]],
  [
    "wrong class",
    missing,
    {
      client: (client) =>
        breakMethods(client, () => {
          throw Object.assign(new Error("x"), { name: "ServerError", status: 404 });
        }),
    },
    ["outcome.error.class"],
  ],
  ["no such method", missing, { client: () => ({ sites: {} }) }, ["call"]],
] as [string, Vector, Fault, string[]][])(
  "a broken client differs: %s",
  async (_, given, fault, expected) => {
    expect(await where(given, fault)).toEqual(expected);
  },
);

test("a request that is not sent differs", async () => {
  const silent = breakPlatform(stubPlatform, {
    client: () => ({
      sites: {
        get: () => Promise.reject(Object.assign(new Error(), { name: "NotFoundError", status: 404 })),
      },
    }),
  });
  const { differences } = await replayVector(missing, { platform: silent, table, deliberate: [] });
  expect(differences).toEqual([{ where: "request[0]", expected: "GET /sites/9", actual: "not sent" }]);
});

test("an operation that the table lacks differs", async () => {
  expect(await where({ ...missing, operation: "sites_explode" })).toEqual(["call"]);
});

test("an argument that the method does not take differs", async () => {
  expect(await where({ ...missing, input: { path: { item_id: "9" }, query: { a: "1" } } })).toEqual(["call"]);
});

test("an optional exchange may be left out", async () => {
  const steps = [
    { request: request("GET", "/sites/9"), response: response(200, {}) },
    { request: request("GET", "/sites/9"), response: response(200, {}), optional: true },
  ];
  const { request: _, response: __, ...rest } = missing;
  expect(await where({ ...rest, steps, outcome: value({}) })).toEqual([]);
});

test.each([
  ["timeout", "timeout"],
  ["connection", "connection"],
])("no answer: %s", async (_, name) => {
  expect(await where({ ...missing, response: null, outcome: failure(name, null) })).toEqual([]);
});

test("nothing listens: the request is made and fails", async () => {
  const given = { ...missing, request: null, response: null, outcome: failure("connection", null) };
  expect(await where(given)).toEqual([]);
});

test("what is right takes the place of what was recorded", async () => {
  const wrong = { ...list, request: request("GET", "/sites"), right: { request: list.request ?? null } };
  expect(await where(wrong)).toEqual([]);
});
