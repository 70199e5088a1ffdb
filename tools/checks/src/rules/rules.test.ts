import { expect, test } from "vitest";
import { repositoryInMemory } from "../repository-in-memory.ts";
import { rules } from "./index.ts";

interface Case {
  given: Record<string, string>;
  /** `file:line message` of each problem; none where the rule is kept. */
  want: string[];
}

const lines = (count: number): string => "x\n".repeat(count);
const manifest = (more: object = {}): string =>
  JSON.stringify({
    name: "@busbar/acme",
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    repository: { directory: "packages/acme" },
    exports: { "./package.json": "./package.json" },
    files: ["dist", "src", "!src/**/*.test.ts"],
    publishConfig: { access: "public", provenance: true },
    ...more,
  });
const header = "// Generated from specs/acme/openapi.yaml by `busbar generate`. Do not edit.";
const acme = { "specs/acme/SOURCES.md": "https://example.com, version 1.2" };

const cases: Record<string, Record<string, Case>> = {
  "no-export-star": {
    kept: {
      given: {
        "packages/acme/src/index.ts":
          'export type * from "./generated/index.ts";\nexport { a } from "./a.ts";\n',
      },
      want: [],
    },
    "values of the generated index": {
      given: { "packages/acme/src/index.ts": '\nexport * from "./generated/index.ts";\n' },
      want: ["packages/acme/src/index.ts:2 exports a star"],
    },
    "types elsewhere": {
      given: { "tools/codegen/src/index.ts": 'export type * from "./a.ts";\n' },
      want: ["tools/codegen/src/index.ts:1 exports a star"],
    },
  },
  "file-size": {
    kept: {
      given: {
        "packages/acme/src/a.ts": lines(300),
        "packages/acme/src/generated/resources/a.ts": lines(500),
        "packages/acme/src/generated/types.ts": lines(9000),
        "specs/acme/paths/a.yaml": lines(800),
        "pnpm-lock.yaml": lines(9000),
      },
      want: [],
    },
    broken: {
      given: {
        "packages/acme/src/a.ts": lines(301),
        "packages/acme/src/generated/resources/a.ts": lines(501),
        "specs/acme/paths/a.yaml": lines(801),
      },
      want: [
        "packages/acme/src/a.ts has 301 lines, at most 300",
        "packages/acme/src/generated/resources/a.ts has 501 lines, at most 500",
        "specs/acme/paths/a.yaml has 801 lines, at most 800",
      ],
    },
  },
  "kebab-case-file-names": {
    kept: {
      given: {
        "README.md": "",
        ".ci/run": "",
        "packages/acme/src/read-body.test.ts": "",
        "a/__fixtures__/Any Name.json": "",
      },
      want: [],
    },
    broken: {
      given: { "packages/acme/src/readBody.ts": "", "docs/My_Guide/page.md": "" },
      want: [
        "docs/My_Guide/page.md is not in kebab-case",
        "packages/acme/src/readBody.ts is not in kebab-case",
      ],
    },
  },
  "no-platform-names": {
    kept: {
      given: { ...acme, "packages/acme/src/a.ts": "// acme", "packages/runtime/src/a.ts": "// pacmen" },
      want: [],
    },
    broken: {
      given: {
        ...acme,
        "packages/runtime/src/a.ts": "\n// as Acme does",
        "tools/codegen/src/a.ts": 'if (name === "vrm") {',
      },
      want: [
        "packages/runtime/src/a.ts:2 names a platform: Acme",
        "tools/codegen/src/a.ts:1 names a platform: vrm",
      ],
    },
  },
  "generated-header": {
    kept: {
      given: {
        "packages/acme/src/generated/types.ts": `${header}\n`,
        "packages/acme/api.md": `<!-- ${header.slice(3)} -->\n`,
      },
      want: [],
    },
    broken: {
      given: { "packages/acme/src/generated/types.ts": "export {};\n", "packages/acme/api.md": "# API\n" },
      want: [
        "packages/acme/api.md:1 does not say from what it was generated: # API",
        "packages/acme/src/generated/types.ts:1 does not say from what it was generated: export {};",
      ],
    },
  },
  "specs-cite-sources": {
    kept: { given: acme, want: [] },
    missing: { given: { "specs/acme/openapi.yaml": "" }, want: ["specs/acme/SOURCES.md is missing"] },
    vague: {
      given: { "specs/acme/SOURCES.md": "From the vendor." },
      want: ["specs/acme/SOURCES.md links no upstream", "specs/acme/SOURCES.md names no version or commit"],
    },
  },
  "package-shape": {
    broken: {
      given: { ...acme, "packages/acme/src/errors.ts": "" },
      want: expect.arrayContaining([
        "packages/acme/README.md is missing",
        "packages/acme/src/client.ts is missing",
        "packages/acme/test/exports.test.ts is missing",
      ]) as string[],
    },
    "platform without a package": {
      given: acme,
      want: expect.arrayContaining(["packages/acme/package.json is missing"]) as string[],
    },
  },
  "no-node-builtins": {
    kept: {
      given: {
        "packages/acme/src/node.ts": 'import { open } from "node:fs";',
        "packages/acme/src/a.test.ts": 'import { open } from "node:fs";',
        "packages/acme/src/path.ts": 'import { path } from "./path.ts";',
      },
      want: [],
    },
    broken: {
      given: { "packages/acme/src/a.ts": 'import { open } from "node:fs";\nconst p = await import("path");' },
      want: ["packages/acme/src/a.ts:1 imports node:fs", "packages/acme/src/a.ts:2 imports path"],
    },
  },
  "dependencies-of-published": {
    kept: {
      given: {
        ...acme,
        "packages/acme/package.json": manifest({ dependencies: { "@busbar/runtime": "1" } }),
      },
      want: [],
    },
    broken: {
      given: {
        ...acme,
        "packages/acme/package.json": manifest({ dependencies: { ky: "1" }, peerDependencies: { msw: "1" } }),
      },
      want: ["packages/acme/package.json depends on ky", "packages/acme/package.json depends on msw"],
    },
  },
  "manifest-of-published": {
    kept: { given: { "packages/acme/package.json": manifest() }, want: [] },
    private: { given: { "tools/x/package.json": '{ "private": true }' }, want: [] },
    broken: {
      given: {
        "packages/acme/package.json": manifest({
          type: "commonjs",
          repository: { directory: "packages/other" },
        }),
      },
      want: [
        'packages/acme/package.json lacks "type": "module"',
        'packages/acme/package.json lacks "repository": { "directory": <its folder> }',
      ],
    },
  },
  "stands-alone": {
    kept: {
      given: {
        "a.ts": 'fetch("https://example.com/home/x"); join(root, "docs/work/x");',
        "a.test.ts": 'test.skipIf(missing)("reads ../shared", () => {});',
      },
      want: [],
    },
    broken: {
      given: {
        "a.ts": `read("${"/ho"}me/me/x");`,
        "b.md": `See \`..${"/shared"}/wire\`.`,
        "b.test.ts": `open("..${"/shared"}")`,
      },
      want: [
        `a.ts:1 reaches out of it: read("${"/ho"}me/me/x");`,
        `b.md:1 reaches out of it: See \`..${"/shared"}/wire\`.`,
        `b.test.ts:1 reaches out of it: open("..${"/shared"}")`,
      ],
    },
  },
  "changeset-present": {
    noted: {
      given: {
        "packages/acme/package.json": manifest(),
        ".changeset/a.md": '---\n"@busbar/acme": minor\n---\nAdded.',
      },
      want: [],
    },
    released: {
      given: { "packages/acme/package.json": manifest(), "packages/acme/CHANGELOG.md": "" },
      want: [],
    },
    broken: {
      given: {
        "packages/acme/package.json": manifest(),
        ".changeset/a.md": '---\n"@busbar/b": minor\n---\n"@busbar/acme"',
      },
      want: ["packages/acme/package.json no changeset names @busbar/acme"],
    },
  },
  "versions-agree": {
    kept: {
      given: {
        "packages/acme/package.json": manifest({ version: "1.2.0" }),
        "packages/acme/src/version.ts": 'export const version: string = "1.2.0";',
      },
      want: [],
    },
    broken: {
      given: {
        "packages/acme/package.json": manifest({ version: "1.3.0" }),
        "packages/acme/src/version.ts": 'export const version: string = "1.2.0";',
      },
      want: ['packages/acme/src/version.ts does not say "1.3.0"'],
    },
  },
  "test-names": {
    kept: { given: { "a.test.ts": 'test("default", () => {});', "a.ts": `test("${"should"} x")` }, want: [] },
    broken: {
      given: { "a.test.ts": `\nit("${"should"} work", () => {});` },
      want: ["a.test.ts:2 says what ought to be"],
    },
  },
};

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
