import { expect, test } from "vitest";
import { classOf } from "../../outcome/class-table.ts";
import { classes } from "./classes.ts";

test.each([
  ["rpc", "invalid_credentials", "AuthenticationError"],
  ["rpc", "site_not_linked", "NotFoundError"],
  ["rpc", "missing_parameters", "ValidationError"],
  ["rpc", "empty_search", "ValidationError"],
  ["rpc", "min_one_admin_required", "ConflictError"],
  ["rpc", "moon_phase", "ApiError"],
  ["rpc", null, "ApiError"],
  ["authentication", null, undefined],
])("%s in a good answer, with code %s", (name, code, ours) => {
  expect(classOf({ class: name, status: 200, code }, classes)).toBe(ours);
});
