import { json } from "@busbar/test-support/json";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { version } from "../src/index.ts";
import { answer, stub } from "./support/stub.ts";

test("version is the package's", () => {
  expect(version).toBe(manifest.version);
});

test("User-Agent names package and version, on every surface", async () => {
  const { exosite, sent } = stub([
    json([{ id: 0, status: "ok", result: [] }]),
    answer("1"),
    answer("a"),
    json([]),
  ]);
  await exosite.rpc.read({ alias: "" });
  await exosite.data.getTimestamp();
  await exosite.provision.models.list();
  await exosite.portals.themes.list();
  expect(sent.map(({ headers }) => headers["user-agent"])).toEqual(
    Array(4).fill(`@busbar/exosite/${version}`),
  );
});
