import { expect, test } from "vitest";
import { encodePath } from "./encode-path.ts";
import { segments } from "./segments.ts";

const path = (name: string) => encodePath("/files/{name}", { name: segments(name) });

test("default", () => {
  expect(path("reports/may 2030.csv")).toBe("/files/reports/may%202030.csv");
});

test.each([
  ["one part", "a", "/files/a"],
  ["signs", "a?b/c#d,e", "/files/a%3Fb/c%23d%2Ce"],
  ["encoded dots", "a/%2e%2e/b", "/files/a/%252e%252e/b"],
])("args: %s", (_, name, want) => {
  expect(path(name)).toBe(want);
});

test.each(["", "/a", "a//b", "a/../b", "..", "./a"])("error: %j", (name) => {
  expect(() => path(name)).toThrow("is missing, empty or dots");
});
