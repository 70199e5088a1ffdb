import { join } from "node:path";
import { expect, test } from "vitest";
import { buildFiles } from "../src/commands/build-files.ts";
import { lint } from "../src/commands/lint.ts";
import { parseSpecification } from "../src/parse/parse-specification.ts";
import { type Code, codes } from "../src/problems/codes.ts";
import { printProblem } from "../src/problems/print-problem.ts";
import { Problems } from "../src/problems/problems.ts";
import { document, inFolder } from "./support/build.ts";

const done = "responses: { '204': { description: Done. } }";
const get = (rest: string): string =>
  `paths: { /a: { get: { operationId: a.get, summary: Gets it., ${rest}, ${done} } } }`;
const extensions =
  '{ "properties": { "x-retry": { "$ref": "#/$defs/retry" } }, "$defs": { "retry": { "x-stands-on": ["operation"], "enum": ["safe"] } } }';

/** Specification -> where the problem is, and what is said there. BB001, BB007 and BB018 are about other files. */
const table: [code: Code, name: string, { given: string; want: [pointer: string, message: string] }][] = [
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
    { given: "asyncapi: 3.0.0", want: ["#", "Known are: OpenAPI 3.0 and 3.1."] },
  ],
  [
    "BB004",
    "a newer version",
    {
      given: "openapi: 4.0.0\npaths: {}",
      want: ["#", "It says openapi: 4.0.0. Known are: OpenAPI 3.0 and 3.1."],
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
    "a paged answer without a list",
    {
      given:
        "paths: { /a: { get: { operationId: a.get, x-pagination: { style: page, items: /data }, responses: { '200': { description: Done., content: { application/json: { schema: { type: object } } } } } } } }",
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
    "BB020",
    "an operationId of another form",
    { given: `paths: { /a: { get: { operationId: getA, ${done} } } }`, want: ["#/paths/~1a/get", "`getA`"] },
  ],
  [
    "BB020",
    "no operationId",
    { given: `paths: { /a: { get: { ${done} } } }`, want: ["#/paths/~1a/get", "There is no operationId."] },
  ],
  [
    "BB021",
    "no summary",
    {
      given: `paths: { /a: { get: { operationId: a.get, ${done} } } }`,
      want: ["#/paths/~1a/get", "There is no summary."],
    },
  ],
  [
    "BB021",
    "two sentences",
    {
      given: `paths: { /a: { get: { operationId: a.get, summary: Gets it. Fast., ${done} } } }`,
      want: ["#/paths/~1a/get/summary", "`Gets it. Fast.`"],
    },
  ],
  [
    "BB021",
    "no full stop",
    {
      given: `paths: { /a: { get: { operationId: a.get, summary: Gets it, ${done} } } }`,
      want: ["#/paths/~1a/get/summary", "`Gets it`"],
    },
  ],
  [
    "BB022",
    "a parameter without description",
    {
      given: get("parameters: [{ name: q, in: query, schema: { type: string } }]"),
      want: ["#/paths/~1a/get/parameters/0", "The parameter `q` has none."],
    },
  ],
  [
    "BB022",
    "a member without description",
    {
      given: "components: { schemas: { A: { properties: { b: { type: string } } } } }",
      want: ["#/components/schemas/A/properties/b", "The member `b` has none."],
    },
  ],
  [
    "BB023",
    "a named schema without example",
    {
      given: "components: { schemas: { A: { type: string } } }",
      want: ["#/components/schemas/A", "`A` has none."],
    },
  ],
  [
    "BB024",
    "an unknown extension",
    { given: get("x-retri: safe"), want: ["#/paths/~1a/get/x-retri", "`x-retri` is not defined."] },
  ],
  [
    "BB024",
    "an extension with a wrong value",
    { given: get("x-retry: always"), want: ["#/paths/~1a/get/x-retry", '`x-retry` is none of "safe".'] },
  ],
  [
    "BB024",
    "an extension in a wrong place",
    {
      given: "components: { schemas: { A: { x-retry: safe } } }",
      want: ["#/components/schemas/A/x-retry", "`x-retry` may stand on: operation; this is: schema."],
    },
  ],
  [
    "BB025",
    "a secret that is not marked",
    {
      given: "components: { schemas: { A: { properties: { api_key: { type: string } } } } }",
      want: ["#/components/schemas/A/properties/api_key", "`api_key`"],
    },
  ],
  [
    "BB026",
    "an optional constant",
    {
      given: get("parameters: [{ name: q, in: query, schema: { const: 1 } }]"),
      want: ["#/paths/~1a/get/parameters/0", "`q`"],
    },
  ],
  ["BB027", "no tag", { given: get("x-a: 1"), want: ["#/paths/~1a/get", "There is no tag."] }],
  [
    "BB027",
    "a tag that is not described",
    {
      given: get("tags: [x]"),
      want: ["#/paths/~1a/get/tags", "The document does not describe the tag `x`."],
    },
  ],
  [
    "BB030",
    "against the OpenAPI specification",
    {
      given: get("deprecated: maybe"),
      want: ["#/paths/~1a/get/deprecated", "Expected type `boolean` but got `string`."],
    },
  ],
];

function problemsOf(given: string): Promise<Problems> {
  return inFolder({ "openapi.yaml": document(given), "extensions.json": extensions }, async (folder) => {
    const problems = new Problems();
    const specification = parseSpecification(join(folder, "openapi.yaml"), folder, problems);
    if (specification !== undefined) {
      const config = {
        specification: "openapi.yaml",
        output: "src",
        client: "Client",
        extensions: "extensions.json",
      };
      await buildFiles(specification.api, config, problems);
      await lint(specification.root, config, folder);
    }
    return problems;
  });
}

test.each(table)("%s: %s", async (code, _, { given, want }) => {
  const found = (await problemsOf(given)).list.filter((problem) => problem.code === code);
  expect(found.map(({ pointer, message }) => [pointer, message])).toContainEqual(want);
});

test("every code is tried here, or in the tests of the commands", () => {
  const elsewhere = ["BB001", "BB006", "BB007", "BB018"];
  expect([...new Set([...table.map(([code]) => code), ...elsewhere])].toSorted()).toEqual(
    Object.keys(codes).toSorted(),
  );
});

test("a problem, printed", async () => {
  const [problem] = (await problemsOf("swagger: '2.0'")).list;
  expect(problem && printProblem(problem)).toMatchInlineSnapshot(`
    "error BB003 Swagger 2.0 is not supported
      at openapi.yaml#
      This is a Swagger 2.0 document.
      fix: Convert the document to OpenAPI 3.0 or 3.1 with a converter such as swagger2openapi, the converter of the Swagger editor or Redocly, and give the result to busbar."
  `);
});

test("a document without faults has no problems", async () => {
  const { list } = await problemsOf(`servers: [{ url: https://example.com }]
tags: [{ name: a, description: Things. }]
security: [{ token: [] }]
paths: { /a: { get: { operationId: a.get, tags: [a], summary: Gets it., parameters: [{ name: q, in: query, description: What to look for., schema: { type: string } }], responses: { "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } }, "404": { description: None. } } } } }
components: { securitySchemes: { token: { type: http, scheme: bearer } }, schemas: { A: { type: object, description: A thing., example: { b: x }, properties: { b: { type: string, description: Its name. } } } } }`);
  expect(list).toEqual([]);
});

test("severities can be set for each code", () => {
  const place = { file: "a", pointer: "#" };
  const problems = new Problems({ BB020: "error", BB021: "off" });
  problems.add("BB020", place, "one");
  problems.add("BB020", place, "one");
  problems.add("BB021", place, "two");
  problems.add("BB022", place, "three");
  expect(problems.list.map(({ code, severity }) => [code, severity])).toEqual([
    ["BB020", "error"],
    ["BB022", "warning"],
  ]);
  expect(problems.failed).toBe(true);
  const strict = new Problems("strict");
  strict.add("BB022", place, "three");
  expect(strict.failed).toBe(true);
});
