import type { Case } from "./case.ts";

/** Schemas of single values, and the types that become of them. */
export const valueTypes: readonly Case[] = [
  [
    "an enumeration whose values are described",
    {
      given: `components:
  schemas:
    Code:
      type: string
      enum: [Pb, a-b]
      x-enum-descriptions: { Pb: { description: Solar energy., unit: kWh } }`,
      want: `export type Code = "Pb" | "a-b";
export const codes: readonly Code[] = ["Pb","a-b"];
export const codeInfo: { readonly Pb: EnumInfo; readonly "a-b": EnumInfo; } = { Pb: { description: "Solar energy.", unit: "kWh" }, "a-b": { description: "" }, };`,
    },
  ],
  [
    "known texts beside any text",
    {
      given: `components:
  schemas:
    Code: { type: string, enum: [a, b] }
    Named: { anyOf: [{ $ref: "#/components/schemas/Code" }, { type: string }] }
    Constant: { anyOf: [{ const: infinity }, { type: string }, { type: "null" }] }
    Several: { anyOf: [{ $ref: "#/components/schemas/Code" }, { enum: [c] }, { type: string }] }
    Number: { anyOf: [{ enum: [1] }, { type: string }] }`,
      want: `export type Code = "a" | "b";
export const codes: readonly Code[] = ["a","b"];
export type Constant = Open<"infinity"> | null;
export type Named = Open<Code>;
export type Number = 1 | string;
export type Several = Open<Code | "c">;`,
    },
  ],
  [
    "a number that is a time: a date on the way in, a number on the way out",
    {
      given: `paths:
  /a:
    put:
      operationId: a.set
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Both" } } } }
      responses: { "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Both" } } } } }
components:
  schemas:
    Both: { type: object, properties: { at: { type: [integer, "null"], x-time-unit: ms } } }`,
      want: `export interface Both { at?: number | null; }

export interface BothInput { at?: DateInput | number | null | undefined; }`,
    },
  ],
  [
    "further members of another type: an intersection where it is read, everything where it is written",
    {
      given: `paths:
  /a:
    put:
      operationId: a.set
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Given" } } } }
      responses: { "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Got" } } } } }
components:
  schemas:
    Given: { type: object, properties: { error: { type: string } }, additionalProperties: { type: number } }
    Got: { type: object, required: [list], properties: { list: { type: array, items: { $ref: "#/components/schemas/Got" } } }, additionalProperties: { type: number } }
    Deep: { type: object, properties: { parts: { type: array, items: { type: object, properties: { a: { type: string } }, additionalProperties: { type: number } } } } }`,
      want: `export interface Deep { parts?: ({ a?: string; } & { [key: string]: number; })[]; }

export interface Given { error?: string | undefined; [key: string]: unknown; }

export type Got = { list: Got[]; } & { [key: string]: number; };`,
    },
  ],
];
