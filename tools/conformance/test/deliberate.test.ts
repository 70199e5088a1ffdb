import { expect, test } from "vitest";
import { applyRules } from "../src/deliberate/apply-rules.ts";
import { loadDeliberate } from "../src/deliberate/load-deliberate.ts";
import { rules } from "../src/deliberate/rules.ts";
import { loadPlatform, platformNames } from "../src/platforms/load-platform.ts";
import { buildScenario } from "../src/scenario/build-scenario.ts";
import { OperationTable } from "../src/scenario/operation-table.ts";
import { operations } from "./operations.ts";
import { vector } from "./vectors.ts";

const platforms = await Promise.all(platformNames.map(loadPlatform));
const entries = await loadDeliberate();

test("every entry has a rule, an expectation and a reason", () => {
  expect(entries.filter((entry) => entry.reason.length < 20 || entry.expect.length < 20)).toEqual([]);
  for (const { rule, platforms: names } of entries) {
    const homes = names.map((name) => platforms.find((one) => one.name === name));
    expect(homes.filter((home) => rules[rule] === undefined && home?.rules?.[rule] === undefined)).toEqual(
      [],
    );
  }
});

test("every rule has an entry, and stands in one place", () => {
  const named = new Set(entries.map((entry) => entry.rule));
  const own = platforms.flatMap((platform) => Object.keys(platform.rules ?? {}));
  const all = [...Object.keys(rules), ...own];
  expect(all.filter((name) => !named.has(name))).toEqual([]);
  expect(all.length).toBe(new Set(all).size);
});

test("no entry goes by an id", () => {
  expect(entries.flatMap((entry) => Object.keys(entry)).filter((name) => /id/i.test(name))).toEqual([]);
});

test("an entry without a rule is a mistake", () => {
  const table = new OperationTable("test", operations);
  const given = vector("sites_list", {});
  const context = { vector: given, table, renewals: [], credentials: {}, platform: "test" };
  const entry = { rule: "moonPhase", platforms: ["test"], expect: "", reason: "" };
  expect(() =>
    applyRules(buildScenario(given, table, { renewals: [], credentials: {} }), [entry], context),
  ).toThrow("neither src/deliberate/rules.ts nor test has");
});
