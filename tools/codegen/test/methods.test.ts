import { expect, test } from "vitest";
import { methods } from "./cases/methods.ts";
import { resourceOf } from "./support/build.ts";
import { methodsOf, squash } from "./support/excerpt.ts";

test.each(methods)("%s", async (_, { given, want }) => {
  expect(methodsOf(await resourceOf(given))).toBe(squash(want));
});
