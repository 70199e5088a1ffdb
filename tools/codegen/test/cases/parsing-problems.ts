import { openrpc } from "../support/openrpc.ts";
import type { ProblemCase } from "./problem-case.ts";

const done = "responses: { '204': { description: Done. } }";
const get = (rest: string): string =>
  `paths: { /a: { get: { operationId: a.get, summary: Gets it., ${rest}, ${done} } } }`;
/** Problems found while a specification is read. */
export const parsingProblems: readonly ProblemCase[] = [
  [
    "BB002",
    "broken YAML",
    {
      given: "openapi: 3.1.0\npaths: [",
      want: ["#", "unexpected end of the stream within a flow collection (2:9)"],
    },
  ],
  [
    "BB003",
    "Swagger 2.0",
    { given: "swagger: '2.0'\npaths: {}", want: ["#", "This is a Swagger 2.0 document."] },
  ],
  [
    "BB004",
    "another kind of document",
    { given: "asyncapi: 3.0.0", want: ["#", "Known are: OpenAPI 3.0 and 3.1, OpenRPC 1.2 and 1.3."] },
  ],
  [
    "BB004",
    "a newer version",
    {
      given: "openapi: 4.0.0\npaths: {}",
      want: ["#", "It says openapi: 4.0.0. Known are: OpenAPI 3.0 and 3.1, OpenRPC 1.2 and 1.3."],
    },
  ],
  [
    "BB005",
    "a reference to a missing component",
    {
      given: "components: { schemas: { A: { items: { $ref: '#/components/schemas/B' } } } }",
      want: ["#/components/schemas/A/items", "#/components/schemas/B does not lead to anything."],
    },
  ],
  [
    "BB010",
    "a path style",
    {
      given:
        "paths: { '/a/{id}': { get: { operationId: a.get, parameters: [{ name: id, in: path, required: true, style: matrix, schema: { type: string } }], responses: {} } } }",
      want: ["#/paths/~1a~1{id}/get", "The path parameter id has style: matrix; only simple can be sent."],
    },
  ],
  [
    "BB011",
    "a cookie",
    {
      given: get("parameters: [{ name: sid, in: cookie, schema: { type: string } }]"),
      want: ["#/paths/~1a/get/parameters/0", "sid is sent as a cookie."],
    },
  ],
  [
    "BB012",
    "a path parameter that is not described",
    {
      given: `paths: { "/a/{id}": { get: { operationId: a.get, ${done} } } }`,
      want: ["#/paths/~1a~1{id}/get", "{id} of /a/{id} is not described; it is taken as text."],
    },
  ],
  [
    "BB012",
    "a path parameter that the path does not have",
    {
      given: get("parameters: [{ name: id, in: path, required: true, schema: { type: string } }]"),
      want: ["#/paths/~1a/get/parameters/0", "/a has no {id}; the parameter is left out."],
    },
  ],
  [
    "BB013",
    "the same operationId twice",
    {
      given: `paths: { /a: { get: { operationId: a.get, ${done} } }, /b: { get: { operationId: a.get, ${done} } } }`,
      want: ["#/paths/~1b/get", "a.get exists already; this one is a.get2."],
    },
  ],
  [
    "BB014",
    "an unknown style",
    {
      given: get("parameters: [{ name: q, in: query, style: tabDelimited, schema: { type: array } }]"),
      want: ["#/paths/~1a/get/parameters/0", "style: tabDelimited of q."],
    },
  ],
  [
    "BB014",
    "an object in a row of names and values",
    {
      given: get("parameters: [{ name: q, in: query, explode: false, schema: { type: object } }]"),
      want: ["#/paths/~1a/get/parameters/0", "style: form without explode of q, an object."],
    },
  ],
  [
    "BB014",
    "an unknown encoding",
    {
      given: get("parameters: [{ name: q, in: query, x-encoding: rot13, schema: { type: string } }]"),
      want: ["#/paths/~1a/get/parameters/0", "x-encoding: rot13 of q."],
    },
  ],
  [
    "BB015",
    "an unknown page style",
    { given: get("x-pagination: { style: scroll }"), want: ["#/paths/~1a/get", "style: scroll"] },
  ],
  [
    "BB015",
    "pages without the parameter that selects them",
    { given: get("x-pagination: { style: link }"), want: ["#/paths/~1a/get", "There is no `parameter`."] },
  ],
  [
    "BB015",
    "a paged answer without a list",
    {
      given:
        "paths: { /a: { get: { operationId: a.get, x-pagination: { style: page, parameter: page, items: /data }, responses: { '200': { description: Done., content: { application/json: { schema: { type: object } } } } } } } }",
      want: ["#/paths/~1a/get", "There is no list at /data."],
    },
  ],
  [
    "BB016",
    "a schema that is none",
    {
      given: "components: { schemas: { A: text } }",
      want: ["#/components/schemas/A", "A schema is an object, true or false."],
    },
  ],
  [
    "BB017",
    "a body of a GET",
    {
      given: get("requestBody: { content: { application/json: { schema: { type: object } } } }"),
      want: ["#/paths/~1a/get/requestBody", "GET has a requestBody."],
    },
  ],
  [
    "BB010",
    "a procedure that takes its arguments by name",
    {
      given: openrpc(["{ name: set, paramStructure: by-name, params: [] }"]),
      want: ["#/methods/0", "set takes its arguments by name; only by-position can be sent."],
    },
  ],
  [
    "BB013",
    "two procedures of one name",
    {
      given: openrpc(["{ name: set, params: [] }", "{ name: set, params: [] }"]),
      want: ["#/methods/1", "rpc.set exists already; this one is rpc.set2."],
    },
  ],
  [
    "BB014",
    "an encoding that paths do not have",
    {
      given: `paths: { "/a/{id}": { get: { operationId: a.get, parameters: [{ name: id, in: path, required: true, x-encoding: date, schema: { type: string } }], ${done} } } }`,
      want: ["#/paths/~1a~1{id}/get/parameters/0", "x-encoding: date of id."],
    },
  ],
  [
    "BB015",
    "a cursor that is nowhere",
    {
      given: get("x-pagination: { style: cursor, parameter: after }"),
      want: ["#/paths/~1a/get", "style: cursor needs `next`."],
    },
  ],
  [
    "BB031",
    "an OpenRPC document without an envelope",
    {
      given: "openrpc: 1.3.2\ninfo: { title: Mini }\nmethods: []",
      want: ["#", "There is no x-rpc-envelope."],
    },
  ],
  [
    "BB032",
    "a result that follows from an argument that is missing",
    {
      given: openrpc(["{ name: info, x-result-keys: { argument: what }, params: [] }"]),
      want: ["#/methods/0", "There is no argument `what`."],
    },
  ],
];
