import { expect, test } from "vitest";
import { build, document } from "./support/build.ts";
import { squash } from "./support/excerpt.ts";

const given = document(`tags:
  - { name: sites, description: "Sites of a campaign.\\n\\nMore of them." }
security: [{ token: [] }]
paths:
  /sites/{id}:
    put:
      operationId: sites.update
      tags: [sites]
      summary: Changes a site.
      description: |
        Only what is given is changed, everything else about the site stays as it was before, however long that takes.

        - one
        - two
      deprecated: true
      x-since: "0.2"
      x-official-name: client.sites.update
      x-conformance-id: mini:sites_update
      x-evidence: source
      parameters:
        - { name: id, in: path, required: true, description: Number of the site., schema: { type: integer, minimum: 1 } }
        - { name: If-Match, in: header, required: true, schema: { type: string } }
        - { name: X-Org, in: header, description: Acts for it., schema: { type: string } }
        - { name: units, in: query, explode: false, description: "Units, in order.", schema: { type: array, items: { type: string } } }
        - { name: mode, in: query, required: true, schema: { const: full } }
        - { name: key, in: query, x-secret: true, schema: { type: string, default: none } }
      requestBody: { required: true, description: What to change., content: { application/json: { schema: { $ref: "#/components/schemas/SitePut" } } } }
      responses:
        "200": { description: The site as it is now., content: { application/json: { schema: { $ref: "#/components/schemas/Site" } } } }
        "404": { description: There is no such site. It may have been removed. }
        "412": { description: It was changed. }
        "428": { description: If-Match is missing. }
        4XX: { description: Anything else. }
        "503": { description: Down. }
  /old/:
    get:
      operationId: old.list
      x-until: "0.1"
      responses: { "204": { description: Done. } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas:
    Site: { type: object, properties: { id: { type: integer }, token: { type: string, x-secret: true } } }
    SitePut: { type: object, properties: { password: { type: string, format: password } } }
`);
const files = build(
  { "openapi.yaml": given },
  { api: "api.md", package: "@busbar/mini", migration: { peer: "mini-client" } },
);
const file = async (path: string): Promise<string> => (await files).files.get(path) ?? "";

test("doc comment of a method", async () => {
  expect(
    / {2}\/\*\*[\s\S]*\*\//.exec((await file("src/resources/sites.ts")).split("export class")[1] ?? "")?.[0],
  ).toMatchInlineSnapshot();
});

test("operations.ts has everything that is known of a method", async () => {
  expect(squash((await file("src/operations.ts")).split("= [")[1] ?? "")).toMatchInlineSnapshot();
});

test("client.ts has the resources and the names of secrets", async () => {
  expect(await file("src/client.ts")).toMatchInlineSnapshot();
});

test("index.ts names everything", async () => {
  expect(await file("src/index.ts")).toMatchInlineSnapshot();
});

test("api.md has one line for each operation, the legacy ones apart", async () => {
  expect(await file("api.md")).toMatchInlineSnapshot();
});

test("manifest.json", async () => {
  const { codegenVersion, specificationHash, ...rest } = JSON.parse(await file("src/manifest.json"));
  expect(codegenVersion).toMatch(/^\d+\.\d+\.\d+/);
  expect(specificationHash).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(rest).toMatchInlineSnapshot();
});

test("the hash of a specification does not depend on order or on files", async () => {
  const head = 'openapi: 3.1.0\ninfo: { title: Mini, version: "1" }\n';
  const hashOf = async (given: Record<string, string>): Promise<string> =>
    JSON.parse((await build(given)).files.get("src/manifest.json") ?? "{}").specificationHash;
  const one = await hashOf({
    "openapi.yaml": `${head}components: { schemas: { A: { type: object, properties: { b: { $ref: "#/components/schemas/B" } } }, B: { type: string } } }`,
  });
  const split = await hashOf({
    "openapi.yaml": `components: { schemas: { A: { $ref: "a.yaml#/A" } } }\n${head}`,
    "a.yaml": "B: { type: string }\nA: { properties: { b: { $ref: '#/B' } }, type: object }",
  });
  const other = await hashOf({ "openapi.yaml": `${head}components: { schemas: { A: { type: object } } }` });
  expect(split).toBe(one);
  expect(other).not.toBe(one);
});
