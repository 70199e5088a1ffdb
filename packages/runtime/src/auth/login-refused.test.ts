import { expect, test } from "vitest";
import { AuthenticationError } from "../errors/api-error.ts";
import { loginRefused } from "./login-refused.ts";

test("default", () => {
  const response = Object.defineProperty(new Response(), "url", { value: "https://x.example/api/login" });
  const error = loginRefused(response, {
    operation: "auth.login",
    method: "POST",
    reason: "there is no token",
    cure: "Check the password.",
    body: { code: 1 },
  });
  expect(AuthenticationError.isInstance(error)).toBe(true);
  expect(error.message).toMatchInlineSnapshot(`
    "Login refused, there is no token: POST /api/login (200)
    Check the password."
  `);
  expect(error).toMatchObject({ status: 401, operation: "auth.login", retryable: false, body: { code: 1 } });
});

test("behavior: an answer of a stand-in, without an address", () => {
  const refused = { operation: "auth.login", method: "POST", reason: "no", cure: "Log in again." };
  expect(loginRefused(new Response(), refused).message).toMatch(/^Login refused, no: POST {2}\(200\)\n/);
});
