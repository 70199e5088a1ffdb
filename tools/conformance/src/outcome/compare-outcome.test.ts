import { expect, test } from "vitest";
import type { RecordedOutcome } from "../vectors/vector.ts";
import { compareOutcome } from "./compare-outcome.ts";
import type { Observed } from "./observed.ts";

const value = (data: unknown, etag?: string, pagination?: unknown): Observed => ({
  kind: "value",
  value: data,
  etag,
  pagination,
});
const failure = (name: string, more: object): Observed => ({
  kind: "error",
  error: Object.assign(new Error("Taken: POST /sites/ (409)"), { name, ...more }),
});
const error = (more: object): RecordedOutcome => ({
  kind: "error",
  error: { class: "conflict", status: 409, ...more },
});

test.each([
  ["equal value", { kind: "value", value: { a: 1 }, etag: '"1"' }, value({ a: 1 }, '"1"'), []],
  ["lost field", { kind: "value", value: { a: 1 } }, value({}), ["outcome.value.a"]],
  ["lost ETag", { kind: "value", value: 1, etag: '"1"' }, value(1), ["outcome.etag"]],
  [
    "lost paging data",
    { kind: "value", value: [], pagination: { total: 0 } },
    value([]),
    ["outcome.pagination"],
  ],
  ["null instead of nothing", { kind: "value" }, value(null), ["outcome.value"]],
  ["error instead of a value", { kind: "value", value: 1 }, failure("X", {}), ["outcome"]],
  ["swallowed error", error({}), value(undefined), ["outcome"]],
  ["equal error", error({ message: "Taken" }), failure("ConflictError", { status: 409 }), []],
  ["wrong class", error({}), failure("ServerError", { status: 409 }), ["outcome.error.class"]],
  ["wrong status", error({}), failure("ConflictError", { status: 400 }), ["outcome.error.status"]],
  [
    "lost message",
    error({ message: "Gone" }),
    failure("ConflictError", { status: 409 }),
    ["outcome.error.message"],
  ],
  ["lost code", error({ code: "x" }), failure("ConflictError", { status: 409 }), ["outcome.error.code"]],
  [
    "code where there is none",
    error({ code: null }),
    failure("ConflictError", { status: 409, code: "y" }),
    ["outcome.error.code"],
  ],
  [
    "lost field of an error",
    error({ fields: { a: ["x"] } }),
    failure("ConflictError", { status: 409, fields: {} }),
    ["outcome.error.fields.a"],
  ],
  [
    "no row in the table",
    error({ status: 418 }),
    failure("ConflictError", { status: 418 }),
    ["outcome.error.class"],
  ],
] as [string, RecordedOutcome, Observed, string[]][])("%s", (_, expected, actual, where) => {
  expect(compareOutcome(expected, actual).map((one) => one.where)).toEqual(where);
});
