import { expect, test } from "vitest";
import { build, document } from "./support/build.ts";
import { squash } from "./support/excerpt.ts";
import { openrpc } from "./support/openrpc.ts";

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
      x-streaming: true
      x-official-name: client.sites.update
      x-conformance-id: mini:sites_update
      x-evidence: source
      parameters:
        - { name: id, in: path, required: true, description: Number of the site., schema: { type: integer, minimum: 1 } }
        - { name: If-Match, in: header, required: true, schema: { type: string } }
        - { name: X-Org, in: header, description: Acts for it., schema: { type: string } }
        - { name: units, in: query, explode: false, x-since: "0.3", description: "Units, in order.", schema: { type: array, items: { type: string } } }
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

test("a title closes no comment", async () => {
  const { files: odd } = await build({
    "openapi.yaml": `openapi: 3.1.0\ninfo: { title: "A */ title\\nof two lines", version: "1" }\npaths: {}`,
  });
  expect(odd.get("src/client.ts")).toContain(
    "/** Every resource of A *\\/ title of two lines, on one connection. */",
  );
  const { files: calls } = await build({
    "openapi.yaml": openrpc([]).replace("title: Mini", "title: A */ title"),
  });
  expect(calls.get("src/envelope.ts")).toContain("/** How calls of A *\\/ title are put into a request. */");
});

test("names that every object has are ordinary ones in a document", async () => {
  const { files: odd } = await build(`paths:
  /a/{__proto__}:
    get:
      operationId: a.constructor
      parameters:
        - { name: __proto__, in: path, required: true, schema: { type: string } }
        - { name: toString, in: query, schema: { type: string } }
        - { name: constructor, in: header, schema: { type: string } }
      responses: { "204": { description: Done. } }`);
  const text = (path: string): string => squash(odd.get(`src/${path}.ts`) ?? "");
  expect(text("resources/a")).toContain(
    'constructor2(proto: string, query?: AConstructor2Query, options?: AConstructor2Options): Call<void> { return call(this, "constructor2", "GET", "/a/{__proto__}", { path: { ["__proto__"]: proto }, query, headers: { constructor: options?.constructorHeader }, options, as: "nothing" }); }',
  );
  expect(text("operations")).toContain(
    '{"name":"__proto__","in":"path","required":true,"type":"string"}, {"name":"toString","in":"query","required":false,"type":"string"}, {"name":"constructor","in":"header","required":false,"type":"string","option":"constructorHeader"}',
  );
});

test("doc comment of a method", async () => {
  expect(
    /\/\*\*[\s\S]*?\*\/\n/.exec((await file("src/resources/sites.ts")).split("export class")[1] ?? "")?.[0],
  ).toMatchInlineSnapshot(`
    "/**
     * Changes a site.
     *
     * Only what is given is changed, everything else about the site stays as it was before, however long
     * that takes.
     *
     * - one
     * - two
     *
     * The answer is often large: \`.response()\` gives its body unread.
     *
     * @param id Number of the site. Range: at least 1.
     * @param body What to change.
     * @param query \`units\`, \`key\`.
     * @param options \`ifMatch\`, \`xOrg\`, and the settings of the call.
     * @returns The site as it is now.
     * @throws {NotFoundError} 404: There is no such site.
     * @throws {PreconditionError} 412: It was changed. 428: If-Match is missing.
     * @throws {ServerError} 503: Down.
     * @throws {ApiError} 4XX: Anything else.
     * @since server 0.2
     * @deprecated Superseded.
     * @see PUT /sites/{id} (openapi.yaml)
     */
    "
  `);
});

test("a class says what its operations are named after", async () => {
  expect((await file("src/resources/sites.ts")).split("export class")[1]).toMatch(
    /^ Sites extends Resource \{\n {2}static override readonly resource: string = "sites";\n/,
  );
});

test("operations.ts has everything that is known of a method", async () => {
  expect(squash((await file("src/operations.ts")).split("= [")[1] ?? "")).toMatchInlineSnapshot(
    `"{ id: "sites.update", conformanceId: "mini:sites_update", resource: "sites", method: "update", httpMethod: "PUT", path: "/sites/{id}", arguments: {"path":["id"],"body":true,"query":true,"queryRequired":false}, parameters: [{"name":"id","in":"path","required":true,"type":"integer"}, {"name":"If-Match","in":"header","required":true,"type":"string","option":"ifMatch"}, {"name":"X-Org","in":"header","required":false,"type":"string","option":"xOrg"}, {"name":"units","in":"query","required":false,"style":"form","explode":false,"encoding":"csv","type":"array"}, {"name":"mode","in":"query","required":true,"const":"full"}, {"name":"key","in":"query","required":false,"type":"string","secret":true}], request: {"mediaTypes":["application/json"],"mediaType":"application/json","required":true,"secrets":["password"]}, responses: [{"status":"200","mediaTypes":["application/json"]},{"status":"404","mediaTypes":[]},{"status":"412","mediaTypes":[]},{"status":"428","mediaTypes":[]},{"status":"503","mediaTypes":[]},{"status":"4XX","mediaTypes":[]}], accept: "application/json", security: ["token"], retry: "default", secrets: ["token","key"], officialName: "client.sites.update", evidence: "source", since: "0.2", deprecated: true, summary: "Changes a site." }, { id: "old.list", resource: "old", method: "list", httpMethod: "GET", path: "/old/", arguments: {"path":[],"body":false,"query":false,"queryRequired":false}, parameters: [], responses: [{"status":"204","mediaTypes":[]}], security: ["token"], retry: "default", until: "0.1", deprecated: true, summary: "" }];"`,
  );
});

test("client.ts has the resources and the names of secrets", async () => {
  expect(await file("src/client.ts")).toMatchInlineSnapshot(`
    "// Generated from openapi.yaml by \`busbar generate\`. Do not edit.
    import { PlatformClient } from "@busbar/runtime";
    import { Sites } from "./resources/sites.ts";
    import { Old } from "./resources/old.ts";
    import type { paths } from "./schema.ts";

    /** Every resource of Mini, on one connection. */
    export class Client extends PlatformClient<paths> {
    /** Sites of a campaign. */
    readonly sites: Sites = new Sites(this.connection);


    readonly old: Old = new Old(this.connection);
    }

    /** Names of parameters and members whose values are never logged. */
    export const secretNames: readonly string[] = ["key","password","token"];
    "
  `);
});

test("index.ts names everything", async () => {
  expect(await file("src/index.ts")).toMatchInlineSnapshot(`
    "// Generated from openapi.yaml by \`busbar generate\`. Do not edit.
    export { Client, secretNames } from "./client.ts";
    export { Sites } from "./resources/sites.ts";
    export { Old } from "./resources/old.ts";
    export type { components, paths } from "./schema.ts";
    export type { Site, SitePut, SitesUpdateOptions, SitesUpdateQuery } from "./types.ts";

    "
  `);
});

test("api.md has one line for each operation, the legacy ones apart", async () => {
  expect(await file("api.md")).toMatchInlineSnapshot(`
    "<!-- Generated from openapi.yaml by \`busbar generate\`. Do not edit. -->

    # @busbar/mini: every operation

    Mini 1: 2 methods on 2 resources.

    ## [sites](src/resources/sites.ts)

    Sites of a campaign.

    More of them.

    | Request | Method | Answer | mini-client |
    | --- | --- | --- | --- |
    | \`put /sites/{id}\` | \`client.sites.update(id, body, query, options)\` | \`Site\` | \`client.sites.update\` |

    # Legacy

    Only on older servers, as each method says.

    ## [old](src/resources/old.ts)

    | Request | Method | Answer |
    | --- | --- | --- |
    | \`get /old/\` | \`client.old.list()\` (up to 0.1) | \`void\` |

    # Types

    - \`Site\`: \`id?\`, \`token?\`
    - \`SitePut\`: \`password?\`
    - \`SitesUpdateOptions\`: \`ifMatch\`, \`xOrg?\`
    - \`SitesUpdateQuery\`: \`units?\`, \`key?\`
    "
  `);
});

test("api.md: types, one line each", async () => {
  const values = Array.from({ length: 22 }, (_, index) => `v${index}`);
  const { files: own } = await build(
    `components:
  schemas:
    Many: { enum: [${values.join(", ")}] }
    Maybe: { enum: [1, null] }
    Rid: { type: string }
    Row: { type: object, required: [id], properties: { id: { $ref: "#/components/schemas/Rid" }, note: { type: string, description: Of it. } }, additionalProperties: { type: number } }
    None: { type: object, additionalProperties: false }`,
    { api: "api.md" },
  );
  expect(own.get("api.md")?.split("# Types\n")[1]).toMatchInlineSnapshot(`
    "
    - \`Many\`: \`"v0"\`, \`"v1"\`, \`"v2"\`, \`"v3"\`, \`"v4"\`, \`"v5"\`, \`"v6"\`, \`"v7"\`, \`"v8"\`, \`"v9"\`, \`"v10"\`, \`"v11"\`, \`"v12"\`, \`"v13"\`, \`"v14"\`, \`"v15"\`, \`"v16"\`, \`"v17"\`, \`"v18"\`, \`"v19"\`, and 2 more
    - \`Maybe\`: \`1 | null\`
    - \`None\`: no members
    - \`Rid\`: \`string\`
    - \`Row\`: \`id\`, \`note?\`, \`[key]: number\`
    "
  `);
});

test("manifest.json", async () => {
  const { codegenVersion, specificationHash, ...rest } = JSON.parse(await file("src/manifest.json"));
  expect(codegenVersion).toMatch(/^\d+\.\d+\.\d+/);
  expect(specificationHash).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(rest).toMatchInlineSnapshot(`
    {
      "$comment": "Generated from openapi.yaml by \`busbar generate\`. Do not edit.",
      "methods": 2,
      "operations": 2,
      "resources": 2,
      "specification": "openapi.yaml",
      "specificationVersion": "1",
    }
  `);
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
