import { expect, test } from "vitest";
import { classOf, good } from "./class-table.ts";

test.each([
  ["validation", 422, "ValidationError"],
  ["validation", 400, "BadRequestError"],
  ["server", 405, "BadRequestError"],
  ["server", 500, "ServerError"],
  ["server", 503, "ServerError"],
  ["precondition", 412, "PreconditionError"],
  ["precondition", 428, "PreconditionError"],
  ["connection", null, "ConnectionError"],
  ["timeout", null, "TimeoutError"],
  ["decode", 200, "DecodeError"],
  ["argument", null, "ConfigError"],
  ["not_found", 500, undefined],
  ["connection", 500, undefined],
  ["validation", null, undefined],
])("%s with status %s", (name, status, ours) => {
  expect(classOf({ class: name, status })).toBe(ours);
});

const own = [{ class: "rpc", status: good, codes: ["late"], ours: "ConflictError" }];

test.each([
  ["rpc", "late", "ConflictError"],
  ["rpc", "early", undefined],
  ["rpc", null, undefined],
  ["decode", "late", "DecodeError"],
])("row of a platform, about a code: %s with %s", (name, code, ours) => {
  expect(classOf({ class: name, status: 200, code }, own)).toBe(ours);
  expect(classOf({ class: "rpc", status: 200, code })).toBeUndefined();
});
