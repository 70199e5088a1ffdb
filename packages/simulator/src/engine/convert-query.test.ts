import { expect, test } from "vitest";
import type { Schema } from "../document.ts";
import { convertQuery } from "./convert-query.ts";

const document = { openapi: "3.1.0", info: { title: "", version: "" }, paths: {} };

test.for([
  ["integer", { type: "integer" }, "12", 12],
  ["number", { type: ["number", "null"] }, "1.5", 1.5],
  ["number that is none", { type: "number" }, "x", Number.NaN],
  ["number that is empty", { type: "number" }, "", ""],
  ["flags", { type: "array", items: { type: "boolean" } }, ["1", "false", "x"], [true, false, "x"]],
  ["text", { type: "string" }, "12", "12"],
] as const)("%s", ([, schema, given, want]) => {
  const decoded = { schema: { properties: { it: schema as Schema } }, values: { it: given, other: "1" } };
  expect(convertQuery(document, decoded)).toEqual({ it: want, other: "1" });
});
