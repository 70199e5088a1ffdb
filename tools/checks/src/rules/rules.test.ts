import { expect, test } from "vitest";
import { repositoryInMemory } from "../repository-in-memory.ts";
import { rules } from "./index.ts";
import { packages } from "./planted/packages.ts";
import { sources } from "./planted/sources.ts";

const cases = { ...packages, ...sources };

for (const rule of rules) {
  for (const [name, { given, want }] of Object.entries(cases[rule.name] ?? {})) {
    test(`${rule.name}: ${name}`, () => {
      const problems = rule.check(repositoryInMemory(given));
      expect(
        problems.map(
          ({ file, line, message }) => `${file}${line === undefined ? "" : `:${line}`} ${message}`,
        ),
      ).toEqual(want);
    });
  }
}

test("every rule has gone red here once", () => {
  const seen = Object.entries(cases).filter(([, table]) =>
    Object.values(table).some(({ want }) => !Array.isArray(want) || want.length > 0),
  );
  expect(seen.map(([name]) => name).sort()).toEqual(rules.map(({ name }) => name).sort());
});
