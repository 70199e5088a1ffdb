import { expect, test } from "vitest";
import { errorView } from "./error-view.ts";

const error = (name: string, more: object): Error & object =>
  Object.assign(new Error("It failed."), more, { name });
const rpc = (more: object): Error => error("RpcError", { operation: "rpc.read", ...more });

test.each([
  ["a status word alone", rpc({ status: "invalid" }), {}, { status: 200, code: "invalid", fields: {} }],
  [
    "an error object",
    rpc({ status: "fail", code: 501, reason: "Error", context: "arguments" }),
    {},
    { status: 200, code: "fail", fields: { error: { code: 501, message: "Error", context: "arguments" } } },
  ],
  [
    "points that were refused",
    rpc({ status: "invalid", failures: [[1, "invalid"]], result: [[1, "invalid"]] }),
    {},
    { status: 200, code: "invalid", fields: { failures: [[1, "invalid"]] } },
  ],
  [
    "the text of a listing",
    rpc({ status: "fail", reason: "no access", result: "no access" }),
    {},
    { status: 200, code: "fail", fields: { result: "no access" } },
  ],
  [
    "the failure of all calls, by its number",
    rpc({ status: 501, code: 501, reason: "Error", context: "calls" }),
    { code: 501 },
    { status: 200, code: 501, fields: { message: "Error", context: "calls" } },
  ],
  [
    "the failure of all calls, with a class of its own",
    error("AuthenticationError", {
      operation: "rpc.process",
      status: 200,
      code: "401",
      body: { error: { code: 401, message: "Invalid", context: "auth" } },
    }),
    {},
    { status: 200, code: 401, fields: { message: "Invalid", context: "auth" } },
  ],
  [
    "a body",
    error("NotFoundError", { operation: "models.get", status: 404, body: "no" }),
    {},
    { status: 404, fields: { body: "no" } },
  ],
  ["no body", error("NotFoundError", { operation: "models.get", status: 404, body: "" }), {}, { fields: {} }],
  [
    "times that were refused",
    error("ConflictError", { operation: "data.record", status: 409, fields: { a: ["1"], b: ["2", "3"] } }),
    { fields: { refused: {} } },
    { status: 409, fields: { refused: { a: 1, b: [2, 3] } } },
  ],
])("%s", (_, given, expected, seen) => {
  expect(errorView(given as never, { class: "rpc", status: 200, ...expected })).toMatchObject(seen);
});
