import { expect, test } from "vitest";
import { classOf } from "./class-table.ts";

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
