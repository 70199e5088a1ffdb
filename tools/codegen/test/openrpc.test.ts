import { expect, test } from "vitest";
import { procedures } from "./cases/procedures.ts";
import { build, inFolder, resourceOf } from "./support/build.ts";
import { declarations, methodsOf, squash } from "./support/excerpt.ts";
import { argument, openrpc } from "./support/openrpc.ts";
import { typeCheck, writeAll } from "./support/type-check.ts";

test.each(procedures)("%s", async (_, { given, want }) => {
  const methods = methodsOf(await resourceOf(given)).replace(/^constructor\(.*?\) \{ super\(.*?\); \} /, "");
  expect(methods).toBe(squash(want));
});

test("what becomes of every case passes the strictest type check", () =>
  inFolder({}, async (folder) => {
    for (const [index, [, { given }]] of procedures.entries()) {
      const { files } = await build(given);
      writeAll(
        folder,
        [...files].map(([path, text]) => [`case${index}/${path}`, text] as const),
      );
    }
    expect(await typeCheck(folder)).toBe("");
  }));

const given = openrpc(
  [
    `{ name: read, x-operation-id: rpc.read, tags: [{ name: points, description: Points in time. }], summary: Reads points., description: The latest one first., deprecated: true, x-since: "2", x-retry: safe, x-official-name: Client.read, x-conformance-id: [rpc:read, other:read], x-evidence: source, params: [${argument("id", '{ $ref: "#/components/schemas/Key" }', "required: true, description: Whose.")}, ${argument("kind", "{ const: all }", "required: true")}, ${argument("window", "{ type: object, default: {}, properties: { start: { type: integer, x-time-unit: s } } }", "description: Which ones., x-send-default: true")}], result: { name: points, description: The points., schema: { type: array, items: { type: number } } }, x-rpc-statuses: { invalid: It is unknown., locked: Not now. }, x-rpc-failures: { $ref: "#/components/schemas/Failures" }, examples: [{ name: all of a day, params: [{ name: id, value: a }, { name: kind, value: all }, { name: window, value: { start: 1700000000 } }], result: { name: points, value: [1, 2] } }, { name: another, params: [] }] }`,
    `{ name: sites.list, tags: [{ name: points, description: Points in time. }], x-result-keys: { argument: gone }, params: [] }`,
  ],
  "{ Key: { type: string, x-secret: true }, Failures: { type: array, items: { type: integer } }, Held: { type: object, properties: { key: { $ref: '#/components/schemas/Key' } } } }",
);
const built = build({ "openapi.yaml": given }, { api: "api.md", migration: { peer: "peer" } });
const file = async (path: string): Promise<string> => (await built).files.get(path) ?? "";

test("files of a surface with procedures: classes and an envelope, neither client nor schema", async () => {
  expect([...(await built).files.keys()].toSorted()).toEqual([
    "api.md",
    "src/envelope.ts",
    "src/index.ts",
    "src/manifest.json",
    "src/operations.ts",
    "src/resources/rpc.ts",
    "src/resources/sites.ts",
    "src/types.ts",
  ]);
  expect(declarations(await file("src/index.ts"))).toMatchInlineSnapshot(
    `"export { envelope, secretNames } from "./envelope.ts"; export { Rpc } from "./resources/rpc.ts"; export { Sites } from "./resources/sites.ts"; export type { Failures, Held, Key, RpcReadWindow } from "./types.ts";"`,
  );
});

test("envelope.ts: names on the wire, and what is never logged", async () => {
  expect(declarations(await file("src/envelope.ts"))).toMatchInlineSnapshot(
    `"export const envelope: RpcEnvelope = { auth: "auth", codes: {}, maximum: 25, path: "/rpc", calls: "calls", id: "id", procedure: "procedure", arguments: "arguments", status: "status", ok: "ok", result: "result", error: "error" }; export const secretNames: readonly string[] = ["key"];"`,
  );
});

test("doc comment of a method", async () => {
  const [, comment] = (await file("src/resources/rpc.ts")).split(/(?=\/\*\*\n \* Reads)/);
  expect(comment?.split("*/")[0]).toMatchInlineSnapshot(`
    "/**
     * Reads points.
     *
     * The latest one first.
     *
     * @param id Whose.
     * @param window Which ones.
     * @returns The points.
     * @throws {RpcError} \`invalid\`: It is unknown.
     * @throws {RpcError} \`locked\`: Not now.
     * @throws {RpcError} with \`failures\`: a part was refused, and these are listed there.
     * @since server 2
     * @deprecated Superseded.
     * @example all of a day
     * await rpc.read("a", { start: 1700000000 });
     * // [1, 2]
     * @see read (openapi.yaml)
     "
  `);
});

test("a class is described by the tag that all of it has", async () => {
  expect(await file("src/resources/sites.ts")).toContain("/** Points in time. */\nexport class Sites");
});

test("operations.ts has what a runner needs", async () => {
  expect(squash((await file("src/operations.ts")).split("= [")[1] ?? "")).toMatchInlineSnapshot(
    `"{ kind: "rpc", id: "rpc.read", conformanceId: ["rpc:read","other:read"], resource: "rpc", method: "read", procedure: "read", arguments: [{"name":"id","argument":"id","required":true,"secret":true}, {"name":"kind","required":true,"const":"all"}, {"name":"window","argument":"window","required":false,"default":{},"times":{"s":["start"]}}], result: true, statuses: ["invalid","locked"], failures: true, retry: "safe", officialName: "Client.read", evidence: "source", since: "2", deprecated: true, summary: "Reads points." }, { kind: "rpc", id: "sites.list", resource: "sites", method: "list", procedure: "sites.list", arguments: [], result: false, statuses: [], retry: "default", summary: "" }];"`,
  );
});

test("api.md and manifest.json", async () => {
  expect(await file("api.md")).toMatchInlineSnapshot(`
    "<!-- Generated from openapi.yaml by \`busbar generate\`. Do not edit. -->

    # Mini: every operation

    Mini 1: 2 methods on 2 resources.

    ## [rpc](src/resources/rpc.ts)

    Points in time.

    | Request | Method | Answer | peer |
    | --- | --- | --- | --- |
    | \`read all\` | \`client.rpc.read(id, window)\` | \`number[]\` | \`Client.read\` |

    ## [sites](src/resources/sites.ts)

    Points in time.

    | Request | Method | Answer |
    | --- | --- | --- |
    | \`sites.list\` | \`client.sites.list()\` | \`void\` |

    # Types

    - \`Failures\`: \`number[]\`
    - \`Held\`: \`key?\`
    - \`Key\`: \`string\`
    - \`RpcReadWindow\`: \`start?\`
    "
  `);
  const { operations, methods, resources } = JSON.parse(await file("src/manifest.json"));
  expect([operations, methods, resources]).toEqual([2, 2, 2]);
});

test("long examples are broken into lines", async () => {
  const long = `{ name: "${"x".repeat(60)}", parts: [{ a: 1 }, { b: ["${"y".repeat(60)}"] }] }`;
  const one = openrpc([
    `{ name: set, params: [${argument("id", "{ type: string }")}, ${argument("value", "{ type: object }")}], examples: [{ name: long, params: [{ name: id, value: a }, { name: value, value: ${long} }], result: { name: it, value: ${long} } }] }`,
  ]);
  expect(/@example[\s\S]*?@see/.exec((await resourceOf(one)) ?? "")?.[0]).toMatchInlineSnapshot(`
    "@example long
     * await rpc.set("a", {
     *   name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
     *   parts: [{ a: 1 }, { b: ["yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"] }],
     * });
     * // {
     * //   name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
     * //   parts: [{ a: 1 }, { b: ["yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"] }],
     * // }
     * @see"
  `);
});

test("files are joined: methods, arguments and tags in place, schemas as components", async () => {
  const { files, problems } = await build({
    "openapi.yaml":
      "openrpc: 1.3.2\ninfo: { title: Mini, version: '1' }\nx-rpc-envelope: { path: /rpc, request: { $ref: 'more.yaml#/Request' } }\nmethods: [{ $ref: 'more.yaml#/read' }, { $ref: '#/components/x/gone' }]",
    "more.yaml":
      "Request: { type: object, properties: { key: { $ref: '#/Key' } } }\nKey: { type: string }\nId: { name: id, required: true, schema: { $ref: '#/Key' } }\npoints: { name: points }\nread: { name: read, tags: [{ $ref: '#/points' }], params: [{ $ref: '#/Id' }], x-rpc-failures: { $ref: '#/Key' } }",
  });
  expect(declarations(files.get("src/types.ts"))).toBe(
    "export type Key = string; export interface Request { key?: Key; }",
  );
  expect(methodsOf(files.get("src/resources/rpc.ts"))).toContain("read(id: Key, ");
  expect(problems.list.map(({ code, message }) => [code, message])).toEqual([
    ["BB005", "#/components/x/gone does not lead to anything."],
  ]);
});
