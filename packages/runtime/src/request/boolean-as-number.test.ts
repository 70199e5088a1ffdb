import { expect, test } from "vitest";
import { booleanAsNumber } from "./boolean-as-number.ts";

test.each([
  ["true", true, "q=1"],
  ["false", false, "q=0"],
  ["a number", 2, "q=2"],
  ["a list", [true, false], "q=1&q=0"],
])("%s", (_, value, want) => {
  expect(booleanAsNumber("q", value)).toBe(want);
});
