import type { Case } from "./case.ts";

const schemas = (text: string): string => `components:\n  schemas:\n    ${text}`;
/** Operations that send `In` and answer with `Out`. */
const directions = (text: string, sent = "In", answered = "Out"): string => `paths:
  /things:
    post:
      operationId: things.create
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/${sent}" } } } }
      responses: { '200': { description: Done., content: { application/json: { schema: { $ref: "#/components/schemas/${answered}" } } } } }
${schemas(text)}`;

/** Specifications and what becomes of them. */
export const types: readonly Case[] = [
  [
    "plain types",
    {
      given: schemas(
        "Row: { type: object, required: [a, b], properties: { a: { type: string }, b: { type: integer }, c: { type: number }, d: { type: boolean } } }",
      ),
      want: "export interface Row { a: string; b: number; c?: number; d?: boolean; }",
    },
  ],
  [
    "member names that are no identifiers",
    {
      given: schemas(
        "Row: { type: object, properties: { '@id': { type: string }, 1a: { type: string }, class: { type: string } } }",
      ),
      want: 'export interface Row { "@id"?: string; "1a"?: string; class?: string; }',
    },
  ],
  [
    "lists and tuples",
    {
      given: schemas(
        "Row: { type: object, properties: { a: { type: array, items: { type: [string, number] } }, b: { type: array }, c: { type: array, prefixItems: [{ type: string }, { type: number }], items: false }, d: { type: array, prefixItems: [{ type: string }], items: { type: number } } } }",
      ),
      want: "export interface Row { a?: (string | number)[]; b?: unknown[]; c?: [string, number]; d?: [string, ...number[]]; }",
    },
  ],
  [
    "null, 3.1",
    {
      given: schemas(
        "Row: { type: object, properties: { a: { type: [string, 'null'] }, b: { oneOf: [{ type: number }, { type: 'null' }] }, c: { const: null } } }",
      ),
      want: "export interface Row { a?: string | null; b?: number | null; c?: null; }",
    },
  ],
  [
    "null, 3.0",
    {
      given: `openapi: 3.0.3\ninfo: { title: Mini, version: "1" }\n${schemas("Row: { type: object, properties: { a: { type: string, nullable: true }, b: { nullable: true, allOf: [{ $ref: '#/components/schemas/Name' }] } } }\n    Name: { type: string }")}`,
      want: "export type Name = string; export interface Row { a?: string | null; b?: Name | null; }",
    },
  ],
  [
    "further members",
    {
      given: schemas(
        "A: { type: object, additionalProperties: { type: number } }\n    B: { type: object }\n    C: { type: object, additionalProperties: false }\n    D: { type: object, required: [x], properties: { x: { type: number } }, additionalProperties: { type: number } }\n    E: { type: object, properties: { x: { type: string } }, additionalProperties: { type: number } }",
      ),
      want: "export interface A { [key: string]: number; } export type B = { [key: string]: unknown }; export type C = { [key: string]: never }; export interface D { x: number; [key: string]: number; } export type E = { x?: string; } & { [key: string]: number; };",
    },
  ],
  [
    "allOf becomes one interface",
    {
      given: schemas(
        "Base: { type: object, required: [id], properties: { id: { type: integer }, kind: { type: string }, note: { type: string } } }\n    Cat: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { kind: { const: cat }, lives: { type: integer } } }], required: [kind] }",
      ),
      want: 'export interface Base { id: number; kind?: string; note?: string; } export interface Cat { id: number; kind: "cat"; note?: string; lives?: number; }',
    },
  ],
  [
    "allOf with something that is no object",
    {
      given: schemas(
        "A: { oneOf: [{ type: object, properties: { a: { type: string } } }, { type: object, properties: { b: { type: string } } }] }\n    B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { c: { type: string } } }] }",
      ),
      want: "export type A = { a?: string; } | { b?: string; }; export type B = A & { c?: string; };",
    },
  ],
  [
    "an object with alternatives",
    {
      given: schemas(
        "A: { type: object, properties: { id: { type: integer } }, oneOf: [{ type: object, properties: { a: { type: string } } }, { type: object, properties: { b: { type: string } } }] }",
      ),
      want: "export type A = { id?: number; } & ({ a?: string; } | { b?: string; });",
    },
  ],
  [
    "one value is a literal, also in answers",
    {
      given: directions(
        "In: { type: object, properties: { kind: { const: a }, old: { enum: [b] } } }\n    Out: { type: object, properties: { kind: { const: a }, n: { const: 1 }, yes: { const: true } } }",
      ),
      want: 'export interface In { kind?: "a" | undefined; old?: "b" | undefined; } export interface Out { kind?: "a"; n?: 1; yes?: true; }',
    },
  ],
  [
    "a named enumeration: closed, open where an answer refers to it, with its values",
    {
      given: directions(
        "In: { type: object, properties: { level: { $ref: '#/components/schemas/EventLevel' } } }\n    Out: { type: object, required: [level], properties: { level: { $ref: '#/components/schemas/EventLevel' }, past: { type: array, items: { $ref: '#/components/schemas/EventLevel' } } } }\n    EventLevel: { type: string, enum: [INFO, ERROR] }",
      ),
      want: 'export type EventLevel = "INFO" | "ERROR"; export const eventLevels: readonly EventLevel[] = ["INFO","ERROR"]; export interface In { level?: EventLevel | undefined; } export interface Out { level: Open<EventLevel>; past?: Open<EventLevel>[]; }',
    },
  ],
  [
    "an enumeration without name",
    {
      given: directions(
        "In: { type: object, properties: { level: { enum: [a, b] }, list: { type: array, items: { enum: [a, b] } } } }\n    Out: { type: object, properties: { level: { enum: [a, b] }, list: { type: array, items: { enum: [a, b] } }, number: { enum: [1, 2] }, either: { enum: [a, 1] } } }",
      ),
      want: 'export interface In { level?: "a" | "b" | undefined; list?: readonly ("a" | "b")[] | undefined; } export interface Out { level?: Open<"a" | "b">; list?: Open<"a" | "b">[]; number?: 1 | 2 | (number & {}); either?: "a" | 1 | (string & {}) | (number & {}); }',
    },
  ],
  [
    "an enumeration that may be null",
    {
      given: directions(
        "In: { type: object }\n    Out: { type: object, properties: { unit: { $ref: '#/components/schemas/Unit' } } }\n    Unit: { enum: [a, b, null] }",
      ),
      want: 'export type In = { [key: string]: unknown }; export interface Out { unit?: Unit | (string & {}); } export type Unit = "a" | "b" | null; export const units: readonly Unit[] = ["a","b"];',
    },
  ],
  [
    "date-times: a Date is taken, text comes back",
    {
      given: directions(
        "In: { type: object, required: [at], properties: { at: { type: string, format: date-time }, day: { type: string, format: date } } }\n    Out: { type: object, properties: { at: { type: string, format: date-time } } }",
      ),
      want: "export interface In { at: DateInput; day?: string | undefined; } export interface Out { at?: string; }",
    },
  ],
  [
    "a schema for both directions that looks the same",
    {
      given: directions(
        "Site: { type: object, required: [name], properties: { name: { type: string } } }",
        "Site",
        "Site",
      ),
      want: "export interface Site { name: string; }",
    },
  ],
  [
    "a schema for both directions with members of one only",
    {
      given: directions(
        "Site: { type: object, required: [id, name, password], properties: { id: { type: integer, readOnly: true }, name: { type: string }, password: { type: string, writeOnly: true } } }",
        "Site",
        "Site",
      ),
      want: "export interface Site { id: number; name: string; } export interface SiteInput { name: string; password: string; }",
    },
  ],
  [
    "a difference deep inside, around a circle",
    {
      given: directions(
        "Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, leaf: { $ref: '#/components/schemas/Leaf' } } }\n    Leaf: { type: object, properties: { at: { type: string, format: date-time } } }",
        "Node",
        "Node",
      ),
      want: "export interface Leaf { at?: string; } export interface LeafInput { at?: DateInput | undefined; } export interface Node { next?: Node; leaf?: Leaf; } export interface NodeInput { next?: NodeInput | undefined; leaf?: LeafInput | undefined; }",
    },
  ],
  [
    "names of schemas that are no type names, or taken",
    {
      given: schemas(
        "'400': { type: string }\n    Model-From.Zendesk: { type: string }\n    import: { type: string }\n    Page: { type: string }\n    page: { type: number }\n    Call: { type: string }",
      ),
      want: "export type CallModel = string; export type Import = string; export type ModelFromZendesk = string; export type PageModel = string; export type PageModel2 = number; export type _400 = string;",
    },
  ],
  [
    "a schema called as a resource",
    {
      given: `paths:\n  /about/:\n    get: { operationId: about.get, responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/About' } } } } } }\n${schemas("About: { type: object, properties: { a: { type: string } } }")}`,
      want: "export interface About { a?: string; }",
    },
  ],
  [
    "types without a name get that of their operation",
    {
      given: `paths:
  /users/{id}/admin:
    put:
      operationId: users.setAdmin
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: notify, in: query, required: true, schema: { type: boolean } }
        - { name: since, in: query, schema: { type: string, format: date-time } }
        - { name: X-Org, in: header, description: Acts for this organisation., schema: { type: string } }
        - { name: If-Match, in: header, schema: { type: string } }
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [value], properties: { value: { type: boolean } } } } } }
      responses: { '200': { description: Done., content: { application/json: { schema: { type: object, properties: { done: { type: boolean } } } } } } }`,
      want: `export interface UsersSetAdminAnswer { done?: boolean; } export interface UsersSetAdminBody { value: boolean; } export interface UsersSetAdminOptions extends CallOptions { ifMatch?: string | object | undefined; xOrg?: string | undefined; } export interface UsersSetAdminQuery { notify: boolean; since?: DateInput | undefined; }`,
    },
  ],
  [
    "a parameter with a unit of time takes its number too",
    {
      given: `paths:\n  /logs:\n    get: { operationId: logs.list, parameters: [{ name: from, in: query, x-time-unit: ms, schema: { type: integer } }], responses: { '204': { description: Done. } } }`,
      want: "export interface LogsListQuery { from?: DateInput | number | undefined; }",
    },
  ],
  [
    "files: taken in forms, not in answers",
    {
      given: `paths:\n  /files:\n    post: { operationId: files.create, requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }, responses: { '204': { description: Done. } } }`,
      want: "export interface FilesCreateBody { file?: FileInput | undefined; }",
    },
  ],
  [
    "what a webhook sends",
    {
      given: `webhooks:\n  session.ended:\n    post: { requestBody: { content: { application/json: { schema: { type: object, required: [at], properties: { at: { type: string, format: date-time } } } } } }, responses: { '200': { description: Taken. } } }`,
      want: "export interface SessionEndedWebhook { at: string; }",
    },
  ],
  [
    "references to parts of other schemas",
    {
      given: schemas(
        "A: { type: object, properties: { id: { type: integer }, inner: { type: object, properties: { x: { $ref: '#/components/schemas/A/properties/id' } } } } }\n    B: { type: object, properties: { y: { $ref: '#/components/schemas/A/properties/inner' } } }",
      ),
      want: "export interface A { id?: number; inner?: { x?: number; }; } export interface B { y?: { x?: number; }; }",
    },
  ],
  [
    "a part that contains itself",
    {
      given: schemas(
        "A: { type: object, properties: { inner: { type: object, properties: { again: { $ref: '#/components/schemas/A/properties/inner' } } } } }",
      ),
      want: "export interface A { inner?: { again?: { again?: unknown; }; }; }",
    },
  ],
  [
    "true, false and nothing",
    {
      given: schemas("A: true\n    B: false\n    C: {}\n    D: { anyOf: [{}, { type: 'null' }] }"),
      want: "export type A = unknown; export type B = never; export type C = unknown; export type D = unknown;",
    },
  ],
  [
    "schemas that are nothing but themselves",
    {
      given: schemas(
        "A: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: string }] }\n    B: { $ref: '#/components/schemas/C' }\n    C: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: number }] }\n    D: { allOf: [{ $ref: '#/components/schemas/D' }, { type: object, properties: { x: { $ref: '#/components/schemas/D' } } }] }\n    E: { type: array, items: { $ref: '#/components/schemas/E' } }\n    F: { $ref: '#/components/schemas/F' }",
      ),
      want: "export type A = string; export type B = unknown; export type C = B | number; export interface D { x?: D; } export type E = E[]; export type F = unknown;",
    },
  ],
];
