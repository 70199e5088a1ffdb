import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
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

test("the migration table has every resource", () => {
  const rows = [...migration.matchAll(/^\| `(\w+)` \| `(\w+)` \| /gm)].map(
    ([, theirs, ours]) => `${theirs} ${ours}`,
  );
  const wanted = moves.filter(({ theirs }) => theirs).map(({ theirs, resource }) => `${theirs} ${resource}`);
  expect(new Set(wanted).size).toBe(57 + 6);
  expect(rows.sort()).toEqual([...new Set(wanted)].sort());
});

test("the migration table has every other method", () => {
  const rows = migration.split("\n").filter((line) => line.startsWith("|"));
  const others = moves.filter(
    ({ resource, method, theirMethod }) =>
      theirMethod !== undefined && (shared[theirMethod] !== method || resource === "timeseriesData"),
  );
  const missing = others.filter(
    ({ resource, method, theirs, theirMethod }) =>
      !rows.some(
        (row) => row.startsWith(`| \`${theirs}.${theirMethod}(`) && row.includes(`\`${resource}.${method}(`),
      ),
  );
  expect(missing).toEqual([]);
});

test("the migration table names no method that is not there", () => {
  const [, section = ""] = migration.split("## Other methods");
  const cells = section.split("\n").map((row) => row.split(" | ")[1] ?? "");
  const ours = cells.flatMap((cell) => [...cell.matchAll(/`(\w+\.\w+)\(/g)].map(([, id]) => id));
  expect(ours.length).toBeGreaterThan(30);
  const ids = operations.map(({ id }) => id);
  expect(ours.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
});

test.each(["../README.md", "../docs/good-to-know.md"])(
  "%s: its example is what the types are tested with",
  (path) => {
    const example = /```ts\n([\s\S]*?)```/.exec(text(path))?.[1] ?? "nothing";
    expect(text("./types.test-d.ts")).toContain(example);
  },
);

test("the README fits one screen", () => {
  expect(text("../README.md").split("\n").length).toBeLessThan(75);
});
