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

test.each([
  ["exosite", "rpc", undefined, "RpcError"],
  ["exosite", "authentication", 401, "AuthenticationError"],
  ["exosite", "validation", -1, "BadRequestError"],
  ["exosite", "server", 500, "ServerError"],
  ["vrm", "rpc", "invalid_credentials", "AuthenticationError"],
  ["vrm", "rpc", "site_not_linked", "NotFoundError"],
  ["vrm", "rpc", "empty_search", "ValidationError"],
  ["vrm", "rpc", "min_one_admin_required", "ConflictError"],
  ["vrm", "rpc", "moon_phase", "ApiError"],
  ["vrm", "rpc", null, "ApiError"],
  ["vrm", "authentication", 401, undefined],
  ["bemserver", "rpc", null, undefined],
])("%s, in a good answer: %s with code %s", (platform, name, code, ours) => {
  expect(classOf({ class: name, status: 200, ...(code === undefined ? {} : { code }) }, platform)).toBe(ours);
});
