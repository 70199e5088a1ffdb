import { readFileSync } from "node:fs";
import { testDocs } from "@busbar/test-support/test-docs";
import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { stub } from "./support/stub.ts";

const text = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const migration = text("../docs/migration.md");

/** Rows of the tables below a heading. */
const rows = (heading: string) =>
  (migration.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "));

/** What the operation table says of the Python clients: `client.` is victron-vrm, `api.` is vrmapi. */
const moves = operations.flatMap(({ id, officialName }) =>
  officialName ? [{ id, theirs: officialName }] : [],
);

describe("migration table", () => {
  test.each([
    ["victron-vrm", /^client\./],
    ["vrmapi", /^api\./],
  ])("of %s: has every call of it that the specification knows", (heading, prefix) => {
    const wanted = moves.filter(({ theirs }) => prefix.test(theirs));
    expect(wanted.length).toBeGreaterThan(15);
    const missing = wanted.filter(({ id, theirs }) => {
      const name = heading === "vrmapi" ? theirs.replace(prefix, "") : theirs;
      return !rows(heading).some((row) => row.includes(`\`${name}(`) && row.includes(`\`${id}(`));
    });
    expect(missing).toEqual([]);
  });

  test("names no method that is not there", () => {
    const { vrm } = stub(Response.json({}));
    const cells = migration.split("\n").map((row) => row.split(" | ")[1] ?? "");
    const ours = cells.flatMap((cell) => [...cell.matchAll(/`(?:await )?(\w+)\.(\w+)\(/g)]);
    expect(ours.length).toBeGreaterThan(60);
    const wrong = ours.filter(
      ([, resource = "", method = ""]) =>
        !["vrm", "connection"].includes(resource) &&
        typeof (vrm as unknown as Record<string, Record<string, unknown>>)[resource]?.[method] !== "function",
    );
    expect(wrong.map(([call]) => call)).toEqual([]);
  });
});

testDocs(new URL("..", import.meta.url), "VRM");
