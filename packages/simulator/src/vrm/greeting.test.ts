import { expect, test } from "vitest";
import { simulate } from "../simulate.ts";
import { greeting } from "./greeting.ts";

test("a token, logins, installations", () => {
  const lines = greeting.lines(simulate("vrm").state);
  expect(lines[0]).toMatch(/^access token {2}[0-9a-f]{64}$/);
  expect(lines[1]).toBe('login         ada@example.com, "correct horse"   owns the installations');
  expect(lines).toContain("installation  404512   d0a5c4b3e2f1   Harbour workshop");
});
