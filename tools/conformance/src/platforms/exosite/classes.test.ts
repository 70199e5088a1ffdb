import { expect, test } from "vitest";
import { classOf } from "../../outcome/class-table.ts";
import { classes } from "./classes.ts";

test.each([
  ["rpc", 200, "RpcError"],
  ["authentication", 200, "AuthenticationError"],
  ["authentication", 401, "AuthenticationError"],
  ["validation", 200, "BadRequestError"],
  ["server", 200, "ServerError"],
])("%s with status %s", (name, status, ours) => {
  expect(classOf({ class: name, status }, classes)).toBe(ours);
});
