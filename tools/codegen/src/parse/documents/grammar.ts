/** Kinds of object in an OpenAPI or OpenRPC document that can hold or be a `$ref`. */
export type Kind =
  | "openapi"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "header"
  | "callback"
  | "example"
  | "link"
  | "securityScheme"
  | "schema"
  | "openrpc"
  | "rpcEnvelope"
  | "rpcMethod"
  | "contentDescriptor"
  | "examplePairing"
  | "errorObject"
  | "tag";

/** How a member holds other objects: one, a list of them, a map of them, or one or a list. */
export type Holder = readonly ["one" | "list" | "map" | "any", Kind];

const operations = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const schemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemaMaps = ["properties", "patternProperties", "$defs", "dependentSchemas"];
const schemas = [
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "propertyNames",
  "contains",
  "contentSchema",
  "unevaluatedItems",
  "unevaluatedProperties",
];
const holders = (names: string[], how: Holder[0], kind: Kind): Record<string, Holder> =>
  Object.fromEntries(names.map((name) => [name, [how, kind]]));

/**
 * Which member of which object holds what. The bundler walks by this table, so that it knows what a
 * `$ref` stands for, and leaves examples, defaults and extensions alone.
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-0
 * @see https://spec.open-rpc.org/#openrpc-object
 */
export const grammar: Record<Kind, Record<string, Holder>> = {
  openapi: { paths: ["map", "pathItem"], webhooks: ["map", "pathItem"], components: ["one", "components"] },
  components: {
    schemas: ["map", "schema"],
    responses: ["map", "response"],
    parameters: ["map", "parameter"],
    examples: ["map", "example"],
    requestBodies: ["map", "requestBody"],
    headers: ["map", "header"],
    securitySchemes: ["map", "securityScheme"],
    links: ["map", "link"],
    callbacks: ["map", "callback"],
    pathItems: ["map", "pathItem"],
    contentDescriptors: ["map", "contentDescriptor"],
    errors: ["map", "errorObject"],
    examplePairings: ["map", "examplePairing"],
    tags: ["map", "tag"],
  },
  pathItem: { parameters: ["list", "parameter"], ...holders(operations, "one", "operation") },
  operation: {
    parameters: ["list", "parameter"],
    requestBody: ["one", "requestBody"],
    responses: ["map", "response"],
    callbacks: ["map", "callback"],
  },
  parameter: { schema: ["one", "schema"], content: ["map", "mediaType"], examples: ["map", "example"] },
  header: { schema: ["one", "schema"], content: ["map", "mediaType"], examples: ["map", "example"] },
  requestBody: { content: ["map", "mediaType"] },
  mediaType: { schema: ["one", "schema"], examples: ["map", "example"], encoding: ["map", "encoding"] },
  encoding: { headers: ["map", "header"] },
  response: { headers: ["map", "header"], content: ["map", "mediaType"], links: ["map", "link"] },
  callback: {},
  example: {},
  link: {},
  securityScheme: {},
  schema: {
    ...holders(schemaLists, "list", "schema"),
    ...holders(schemaMaps, "map", "schema"),
    ...holders(schemas, "one", "schema"),
    items: ["any", "schema"],
  },
  openrpc: {
    methods: ["list", "rpcMethod"],
    components: ["one", "components"],
    "x-rpc-envelope": ["one", "rpcEnvelope"],
  },
  rpcEnvelope: { request: ["one", "schema"], response: ["one", "schema"] },
  rpcMethod: {
    tags: ["list", "tag"],
    params: ["list", "contentDescriptor"],
    result: ["one", "contentDescriptor"],
    errors: ["list", "errorObject"],
    examples: ["list", "examplePairing"],
    "x-rpc-failures": ["one", "schema"],
  },
  contentDescriptor: { schema: ["one", "schema"] },
  examplePairing: { params: ["list", "example"], result: ["one", "example"] },
  errorObject: {},
  tag: {},
};

/** Kinds whose `$ref` is replaced by what it leads to, wherever that is. */
export const inlined: ReadonlySet<Kind> = new Set<Kind>([
  "pathItem",
  "rpcMethod",
  "contentDescriptor",
  "examplePairing",
  "errorObject",
  "tag",
]);

/** The section of `components` that objects of a kind live in. */
export const sections: Partial<Record<Kind, string>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  example: "examples",
  requestBody: "requestBodies",
  header: "headers",
  securityScheme: "securitySchemes",
  link: "links",
  callback: "callbacks",
};
