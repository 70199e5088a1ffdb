import { expect, test } from "vitest";
import * as generated from "../src/generated/index.ts";
import * as operations from "../src/generated/operations.ts";
import * as schema from "../src/generated/schema.ts";
import * as index from "../src/index.ts";
import * as node from "../src/node.ts";

test("@busbar/bemserver", async () => {
  await expect(`${Object.keys(index).sort().join("\n")}\n`).toMatchFileSnapshot("__snapshots__/exports.txt");
});

test("@busbar/bemserver/node", () => {
  expect(Object.keys(node)).toEqual(["fileFromPath"]);
});

test("@busbar/bemserver/operations", () => {
  expect(Object.keys(operations)).toEqual(["operations"]);
});

test("@busbar/bemserver/schema has types only", () => {
  expect(Object.keys(schema)).toEqual([]);
});

test("everything generated is exported, but what `Bemserver` and `connect` stand for", () => {
  const missing = Object.keys(generated).filter((name) => !(name in index));
  expect(missing).toEqual(["BemserverClient", "secretNames"]);
});
