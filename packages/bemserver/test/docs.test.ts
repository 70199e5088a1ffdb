import { readFileSync } from "node:fs";
import { testDocs } from "@busbar/test-support/test-docs";
import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";

const text = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const migration = text("../docs/migration.md");
const shared: Record<string, string> = {
  getall: "list",
  getone: "get",
  create: "create",
  update: "update",
  delete: "delete",
};

/** What the operation table says of the official client: its resource and method, and ours. */
const moves = operations.map(({ resource, method, officialName }) => {
  const [, theirs, theirMethod] = officialName?.split(".") ?? [];
  return { resource, method, theirs, theirMethod };
});

describe("migration table", () => {
  test("has every resource", () => {
    const rows = [...migration.matchAll(/^\| `(\w+)` \| `(\w+)` \| /gm)].map(
      ([, theirs, ours]) => `${theirs} ${ours}`,
    );
    const wanted = moves
      .filter(({ theirs }) => theirs)
      .map(({ theirs, resource }) => `${theirs} ${resource}`);
    expect(new Set(wanted).size).toBe(57 + 6);
    expect(rows.sort()).toEqual([...new Set(wanted)].sort());
  });

  test("has every other method", () => {
    const rows = migration.split("\n").filter((line) => line.startsWith("|"));
    const others = moves.filter(
      ({ resource, method, theirMethod }) =>
        theirMethod !== undefined && (shared[theirMethod] !== method || resource === "timeseriesData"),
    );
    const missing = others.filter(
      ({ resource, method, theirs, theirMethod }) =>
        !rows.some(
          (row) =>
            row.startsWith(`| \`${theirs}.${theirMethod}(`) && row.includes(`\`${resource}.${method}(`),
        ),
    );
    expect(missing).toEqual([]);
  });

  test("names no method that is not there", () => {
    const [, section = ""] = migration.split("## Other methods");
    const cells = section.split("\n").map((row) => row.split(" | ")[1] ?? "");
    const ours = cells.flatMap((cell) => [...cell.matchAll(/`(\w+\.\w+)\(/g)].map(([, id]) => id));
    expect(ours.length).toBeGreaterThan(30);
    const ids = operations.map(({ id }) => id);
    expect(ours.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  });
});

testDocs(new URL("..", import.meta.url), "BEMSERVER");
