import { join } from "node:path";
import { expect, test } from "vitest";
import { buildFiles } from "../src/commands/build-files.ts";
import { lint } from "../src/commands/lint.ts";
import { parseSpecification } from "../src/parse/parse-specification.ts";
import { codes } from "../src/problems/codes.ts";
import { printProblem } from "../src/problems/print-problem.ts";
import { Problems } from "../src/problems/problems.ts";
import { lintProblems } from "./cases/lint-problems.ts";
import { parsingProblems } from "./cases/parsing-problems.ts";
import { document, inFolder } from "./support/build.ts";

const extensions =
  '{ "properties": { "x-retry": { "$ref": "#/$defs/retry" } }, "$defs": { "retry": { "x-stands-on": ["operation"], "enum": ["safe"] } } }';

const table = [...parsingProblems, ...lintProblems];

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
      buildFiles(specification.api, config, problems);
      await lint(specification, config, folder);
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
