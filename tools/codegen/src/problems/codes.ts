/** How bad a problem is: an error stops the run after everything has been reported, a warning does not. */
export type Severity = "error" | "warning";

/** The code of a problem. */
export type Code =
  | "BB001"
  | "BB002"
  | "BB003"
  | "BB004"
  | "BB005"
  | "BB006"
  | "BB007"
  | "BB010"
  | "BB011"
  | "BB012"
  | "BB013"
  | "BB014"
  | "BB015"
  | "BB016"
  | "BB017"
  | "BB018"
  | "BB020"
  | "BB021"
  | "BB022"
  | "BB023"
  | "BB024"
  | "BB025"
  | "BB026"
  | "BB027"
  | "BB030"
  | "BB031"
  | "BB032";

/** What a problem code stands for. */
export interface CodeEntry {
  /** One line: what is wrong. */
  title: string;
  /** Why this matters, or how it usually comes about. */
  cause: string;
  /** What to do. */
  fix: string;
  severity: Severity;
}

/** Every problem that busbar reports by itself. Codes are stable: a code is never given another meaning. */
export const codes: Readonly<Record<Code, CodeEntry>> = {
  BB001: {
    title: "The file cannot be read",
    cause: "The path does not exist or this user may not read it.",
    fix: "Check the path in busbar.json or on the command line.",
    severity: "error",
  },
  BB002: {
    title: "The file is neither YAML nor JSON",
    cause: "The parser stopped at a syntax error.",
    fix: "Mend the syntax at the place that the parser names.",
    severity: "error",
  },
  BB003: {
    title: "Swagger 2.0 is not supported",
    cause: "Swagger 2.0 describes bodies, media types and parameters in another form than OpenAPI 3.",
    fix: "Convert the document to OpenAPI 3.0 or 3.1 with a converter such as swagger2openapi, the converter of the Swagger editor or Redocly, and give the result to busbar.",
    severity: "error",
  },
  BB004: {
    title: "The document is of a kind that busbar does not read",
    cause: "Its first members name no supported format.",
    fix: "Give an OpenAPI 3.0 or 3.1 document, whose top level has `openapi: 3.1.0` (or 3.0.x), `info` and `paths`, or an OpenRPC 1.3 one (`openrpc`, `info`, `methods`).",
    severity: "error",
  },
  BB005: {
    title: "A $ref points nowhere",
    cause: "The file is missing, or it has nothing at that pointer.",
    fix: "Correct the $ref. Until then the place is typed `unknown`, a parameter or response is left out.",
    severity: "warning",
  },
  BB006: {
    title: "Two files define a component of the same name",
    cause: "Component names are the last segment of the pointer, so they are unique over all files.",
    fix: "Rename one of them. Until then the second gets a number at its end.",
    severity: "warning",
  },
  BB007: {
    title: "busbar.json is not valid",
    cause: "A member is missing, unknown or of the wrong type.",
    fix: "Compare it with the README of @busbar/codegen.",
    severity: "error",
  },
  BB010: {
    title: "The operation was left out",
    cause: "It uses something that cannot be sent by the generated code.",
    fix: "See the message. `connection.http` still reaches the operation.",
    severity: "warning",
  },
  BB011: {
    title: "A cookie parameter was left out",
    cause:
      "fetch does not let a program set the Cookie header in browsers, and the runtime keeps no cookies.",
    fix: "Where the server accepts a header or query parameter instead, describe that. Otherwise pass `headers: { Cookie: ... }` on a server.",
    severity: "warning",
  },
  BB012: {
    title: "Path and path parameters do not agree",
    cause: "The template names a parameter that is not described, or a described one is not in the template.",
    fix: "Describe each {name} of the path once, as `in: path`, `required: true`.",
    severity: "warning",
  },
  BB013: {
    title: "Two operations lead to the same method",
    cause: "Their operationIds are the same, or resource and method inferred from tag, path and verb are.",
    fix: "Give each operation an operationId of its own, of the form `resource.method`.",
    severity: "warning",
  },
  BB014: {
    title: "An encoding is not known",
    cause: "The style or x-encoding of a parameter has no encoder in the runtime.",
    fix: "Use form, spaceDelimited, pipeDelimited, deepObject, or `content: application/json`.",
    severity: "warning",
  },
  BB015: {
    title: "x-pagination cannot be used",
    cause: "Its style is not known, a member is missing, or the answer has no list where it says.",
    fix: "Set `style` to page, offset, cursor or link, `parameter` to the query parameter that selects the page, and `items` to the JSON pointer of the list in the body (absent: the body is the list).",
    severity: "error",
  },
  BB016: {
    title: "A schema could not be read",
    cause: "It is neither an object nor a boolean, or refers to itself without end.",
    fix: "Correct the schema. Until then it is typed `unknown`.",
    severity: "warning",
  },
  BB017: {
    title: "The body of a GET or HEAD operation was left out",
    cause: "fetch refuses to send one, as HTTP gives it no meaning.",
    fix: "Describe the values as query parameters, or the operation as POST.",
    severity: "warning",
  },
  BB018: {
    title: "schema.ts cannot be made",
    cause: "openapi-typescript, which makes it, refuses the document.",
    fix: "Mend what its message names.",
    severity: "error",
  },
  BB020: {
    title: "The operationId is not `resource.method`",
    cause: "Class, property, method and type names are derived from it.",
    fix: "Write it as two names in camelCase joined by a dot: `sites.list`.",
    severity: "warning",
  },
  BB021: {
    title: "The summary is not one sentence",
    cause: "It becomes the first line of the method's doc comment.",
    fix: "Write one sentence that ends with a full stop and has no line break; move the rest to `description`.",
    severity: "warning",
  },
  BB022: {
    title: "A description is missing",
    cause: "It becomes the doc comment that the editor shows.",
    fix: "Say what the value means, with unit and range where it has them.",
    severity: "warning",
  },
  BB023: {
    title: "A named schema has no example",
    cause: "Examples feed the documentation and the simulator.",
    fix: "Add `example` (or `examples`) to the schema.",
    severity: "warning",
  },
  BB024: {
    title: "An x- extension is unknown or has the wrong value",
    cause:
      "Extensions are defined in the extensions schema, each with its reason; a misspelt one would be ignored silently.",
    fix: "Correct the name or value, or define the extension.",
    severity: "error",
  },
  BB025: {
    title: "A secret is not marked",
    cause: "Values of this name are usually credentials and must never be logged.",
    fix: "Add `x-secret: true` (or `x-secret: false` where it is none).",
    severity: "warning",
  },
  BB026: {
    title: "A constant parameter is optional",
    cause: "Only required constants are filled in by the method; this one stays in the signature.",
    fix: "Add `required: true`, or drop the constant.",
    severity: "warning",
  },
  BB027: {
    title: "The operation has no tag",
    cause: "The tag's description documents the resource.",
    fix: "Give the operation one tag, described in the document's `tags`.",
    severity: "warning",
  },
  BB030: {
    title: "The document does not follow the OpenAPI specification",
    cause: "Found by @redocly/openapi-core; the message names its rule.",
    fix: "See the message.",
    severity: "warning",
  },
  BB031: {
    title: "The OpenRPC document does not say how calls are sent",
    cause: "OpenRPC leaves the transport open, and the generated code has to know it.",
    fix: "Add `x-rpc-envelope` at the top level, with `path` and the names of the members of request and answer.",
    severity: "error",
  },
  BB032: {
    title: "x-result-keys cannot be used",
    cause: "The argument that it names is not among the method's.",
    fix: "Name an argument of the method that is an object of flags or a list of names.",
    severity: "warning",
  },
};
