import { acme } from "./acme.ts";
import type { Case } from "./case.ts";

const lines = (count: number): string => "x\n".repeat(count);

/** Cases of the rules about what is written by hand. */
export const sources: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
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
        "packages/acme/src/generated/resources/a.ts": `    return call();\n${lines(119)}`,
        "packages/acme/src/generated/types.ts": lines(9000),
        "specs/acme/paths/a.yaml": lines(800),
        "pnpm-lock.yaml": lines(9000),
      },
      want: [],
    },
    broken: {
      given: {
        "packages/acme/src/a.ts": lines(301),
        "packages/acme/src/generated/resources/a.ts": `    return call();\n${lines(120)}`,
        "specs/acme/paths/a.yaml": lines(801),
      },
      want: [
        "packages/acme/src/a.ts has 301 lines, at most 300",
        "packages/acme/src/generated/resources/a.ts has 121 lines, at most 120",
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
  "stands-alone": {
    kept: {
      given: {
        "a.ts": 'fetch("https://example.com/home/x"); join(root, "docs/work/x");',
        "a.test.ts": `test.skipIf(missing)("reads ..${"/shared"}", () => {});`,
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
  "links-lead-somewhere": {
    kept: {
      given: {
        "README.md": "[a](docs/guides/a.md#top) [b](https://example.com/x) [c](packages/acme) [d](#here)",
        "docs/guides/a.md": "[up](../../README.md)",
        "packages/acme/a.ts": "// docs/guides/a.md",
      },
      want: [],
    },
    broken: {
      given: { "README.md": "[a](docs/guides/a.md)", "packages/acme/a.ts": "// docs/decisions/b.md" },
      want: [
        "README.md leads to docs/guides/a.md, which is not there",
        "packages/acme/a.ts leads to docs/decisions/b.md, which is not there",
      ],
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
