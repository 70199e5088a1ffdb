import { openrpc } from "../support/openrpc.ts";
import type { ProblemCase } from "./problem-case.ts";

const done = "responses: { '204': { description: Done. } }";
const get = (rest: string): string =>
  `paths: { /a: { get: { operationId: a.get, summary: Gets it., ${rest}, ${done} } } }`;
/** Problems that `busbar lint` looks for. */
export const lintProblems: readonly ProblemCase[] = [
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
  [
    "BB020",
    "a procedure without an id",
    {
      given: openrpc(["{ name: set, params: [] }"]),
      want: ["#/methods/0", "There is no x-operation-id."],
    },
  ],
  [
    "BB021",
    "a procedure without a summary",
    { given: openrpc(["{ name: set, params: [] }"]), want: ["#/methods/0", "There is no summary."] },
  ],
  [
    "BB022",
    "an argument that is not described",
    {
      given: openrpc(["{ name: set, params: [{ name: id, schema: { type: string } }] }"]),
      want: ["#/methods/0/params/0", "The parameter `id` has none."],
    },
  ],
  [
    "BB024",
    "an extension that may not stand on a procedure",
    {
      given: openrpc(["{ name: set, params: [], x-retry: safe }"]),
      want: ["#/methods/0/x-retry", "`x-retry` may stand on: operation; this is: rpc-method."],
    },
  ],
  [
    "BB027",
    "a procedure without a tag",
    {
      given: openrpc(["{ name: set, params: [] }"]),
      want: ["#/methods/0", "There is no tag with a description."],
    },
  ],
];
