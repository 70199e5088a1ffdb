import { expect } from "vitest";
import { acme } from "./acme.ts";
import type { Case } from "./case.ts";

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

const specification = "../../specs/acme/openapi.yaml";
const everywhere: Readonly<Record<string, string>> = {
  ...acme,
  "packages/acme/busbar.json": JSON.stringify({ specification, output: "src/generated" }),
  "packages/simulator/busbar.json": JSON.stringify({ bundles: { "src/generated/acme.ts": specification } }),
  "tools/conformance/vectors/acme.jsonl": "",
  "examples/acme/package.json": "",
  "examples/acme/demo.ts": "",
  "tools/checks/test/platforms/acme.ts": "",
  "tools/checks/smoke/rounds/acme.js": "",
  "tools/checks/package.json": `"@busbar/acme": "workspace:^"`,
  "bench/package.json": `"@busbar/acme": "workspace:^"`,
  "bench/src/clients/acme.ts": "",
  "README.md": "[`@busbar/acme`](packages/acme)",
};

const errors: Readonly<Record<string, string>> = {
  ...acme,
  "packages/runtime/src/errors/errors.ts":
    "export class LockError extends Error {}\nexport class DoorError extends LockError {}\n",
  "packages/runtime/src/errors/errors.test.ts": "export class TestError extends Error {}\n",
};

/** Cases of the rules about what is generated and published. */
export const packages: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
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
        "packages/acme/src/connect.ts is missing",
        "packages/acme/test/exports.test.ts is missing",
        "packages/acme/test/secrets.test.ts is missing",
      ]) as string[],
    },
    "a surface that connects": {
      given: { ...acme, "packages/acme/src/doors/connect-doors.ts": "" },
      want: expect.not.arrayContaining([expect.stringContaining("connect")]) as string[],
    },
    "one surface of two": {
      given: {
        ...acme,
        "packages/acme/busbar.json": JSON.stringify([
          { specification: "../../specs/acme/a.openapi.yaml", output: "src/generated/a" },
          { specification: "../../specs/acme/b.openrpc.yaml", output: "src/generated/b" },
        ]),
        "packages/acme/src/generated/a/operations.ts": "",
      },
      want: expect.arrayContaining([
        "packages/acme/src/generated/a/schema.ts is missing",
        "packages/acme/src/generated/b/operations.ts is missing",
      ]) as string[],
    },
    "a specification without a package yet": { given: acme, want: [] },
  },
  "errors-exported": {
    kept: { given: { ...errors, "packages/acme/src/index.ts": "export { LockError, DoorError }" }, want: [] },
    "a specification without a package yet": { given: errors, want: [] },
    broken: {
      given: { ...errors, "packages/acme/src/index.ts": "export { LockError, DoorErrorDetails }" },
      want: ["packages/acme/src/index.ts does not export DoorError"],
    },
  },
  "platform-everywhere": {
    kept: { given: everywhere, want: [] },
    "a specification without a package yet": { given: acme, want: [] },
    broken: {
      given: {
        ...everywhere,
        "bench/package.json": `"@busbar/acme-tools": "workspace:^"`,
        "packages/simulator/busbar.json": "{}",
        "tools/checks/package.json": "{}",
        "README.md": "[acme](docs/acme.md)",
      },
      want: [
        "tools/checks/package.json lacks a dependency for acme",
        "bench/package.json lacks a dependency for acme",
        "README.md lacks a row for acme",
        "packages/simulator/busbar.json lacks ../../specs/acme/openapi.yaml",
      ],
    },
    "a package and nothing else": {
      given: { ...acme, "packages/acme/busbar.json": everywhere["packages/acme/busbar.json"] ?? "" },
      want: expect.arrayContaining([
        "bench/src/clients/acme.ts lacks size budgets for acme",
        "tools/conformance/vectors/acme.jsonl lacks recorded exchanges for acme",
        "examples/acme/demo.ts lacks a demonstration for acme",
        "tools/checks/test/platforms/acme.ts lacks a case of the package tests for acme",
      ]) as string[],
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
  "dependencies-used": {
    kept: {
      given: {
        "packages/acme/package.json": manifest({ dependencies: { "@a/b": "1" } }),
        "packages/acme/src/a.ts": 'import { c } from "@a/b/c";',
      },
      want: [],
    },
    broken: {
      given: {
        "packages/acme/package.json": manifest({ dependencies: { ky: "1" } }),
        "packages/acme/src/a.test.ts": 'import ky from "ky";',
      },
      want: ["packages/acme/package.json depends on ky, which src/ never names"],
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
};
