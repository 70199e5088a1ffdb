import { json } from "@busbar/test-support/json";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { version } from "../src/index.ts";
import { stub } from "./support/stub.ts";

test("version is the package's", () => {
  expect(version).toBe(manifest.version);
});

test("User-Agent names package and version", async () => {
  const { vrm, sent } = stub(json({ success: true }));
  await vrm.users.me();
  expect(sent[0]?.headers["user-agent"]).toBe(`@busbar/vrm/${version}`);
});
