import { expect, test, vi } from "vitest";
import { build } from "./support/build.ts";

vi.mock("openapi-typescript", () => ({
  astToString: () => "",
  resolveRef: () => undefined,
  scanDiscriminators: () => ({}),
  transformSchema: () => {
    throw new Error("It is refused.");
  },
}));

test("a document that openapi-typescript refuses is a problem, not a crash", async () => {
  const { problems } = await build("paths: {}");
  expect(problems.list.map(({ code, message }) => [code, message])).toEqual([["BB018", "It is refused."]]);
});
