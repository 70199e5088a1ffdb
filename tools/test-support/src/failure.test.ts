import { expect, test } from "vitest";
import { failure } from "./failure.ts";

class OwnError extends Error {}
const error = new OwnError("No");

test("default: the error", async () => {
  expect(await failure(Promise.reject(error))).toBe(error);
  expect(await failure(Promise.reject(error), OwnError)).toBe(error);
});

test.each<[name: string, call: () => Promise<unknown>]>([
  ["a call that succeeds", () => Promise.resolve(error)],
  ["an error of another class", () => Promise.reject(new Error("No"))],
  ["something that is no error", () => Promise.reject("No")],
])("error: %s", async (_, call) => {
  await expect(failure(call(), OwnError)).rejects.toThrow("instance of OwnError");
});
