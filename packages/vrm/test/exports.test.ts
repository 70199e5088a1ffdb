import { expect, test } from "vitest";
import * as generated from "../src/generated/index.ts";
import * as operations from "../src/generated/operations.ts";
import * as schema from "../src/generated/schema.ts";
import * as index from "../src/index.ts";

test("@busbar/vrm", async () => {
  await expect(`${Object.keys(index).sort().join("\n")}\n`).toMatchFileSnapshot("__snapshots__/exports.txt");
});

test("@busbar/vrm/operations", () => {
  expect(Object.keys(operations)).toEqual(["operations"]);
});

test("@busbar/vrm/schema has types only", () => {
  expect(Object.keys(schema)).toEqual([]);
});

test("everything generated is exported, but what `Vrm` and `connect` stand for", () => {
  const missing = Object.keys(generated).filter((name) => !(name in index));
  expect(missing).toEqual(["VrmClient", "secretNames"]);
});

test("what is written by hand stands in the place of what is generated", () => {
  expect(index.Downloads.prototype).toBeInstanceOf(generated.Downloads);
  expect(index.Installations.prototype).toBeInstanceOf(generated.Installations);
  expect(index.Stats.prototype).toBeInstanceOf(generated.Stats);
});
