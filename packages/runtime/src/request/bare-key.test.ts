import { expect, test } from "vitest";
import { bareKey } from "./bare-key.ts";

test.each([
  ["true", true, "flag"],
  ["false", false, ""],
  ["text", "a b", "a%20b"],
  ["a list", ["temperature", "humidity"], "temperature&humidity"],
  ["gaps in a list", ["a", null, undefined, "b"], "a&b"],
  ["an empty list", [], ""],
])("%s", (_, value, want) => {
  expect(bareKey("flag", value)).toBe(want);
});
