import { expect, test } from "vitest";
import * as data from "../src/generated/data/index.ts";
import * as portals from "../src/generated/portals/index.ts";
import * as provision from "../src/generated/provision/index.ts";
import * as rpc from "../src/generated/rpc/index.ts";
import * as index from "../src/index.ts";

test("@busbar/exosite", async () => {
  await expect(`${Object.keys(index).sort().join("\n")}\n`).toMatchFileSnapshot("__snapshots__/exports.txt");
});

test.each(Object.entries({ data, portals, provision, rpc }))("@busbar/exosite/%s", async (name, surface) => {
  await expect(`${Object.keys(surface).sort().join("\n")}\n`).toMatchFileSnapshot(
    `__snapshots__/exports-${name}.txt`,
  );
});

test.each(["data", "portals", "provision"])("@busbar/exosite/%s/schema has types only", async (surface) => {
  expect(Object.keys(await import(`../src/generated/${surface}/schema.ts`))).toEqual([]);
});

test.each(["data", "portals", "provision", "rpc"])("@busbar/exosite/%s/operations", async (surface) => {
  expect(Object.keys(await import(`../src/generated/${surface}/operations.ts`))).toEqual(["operations"]);
});
