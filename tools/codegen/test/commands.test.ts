import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { config, inProject, specification } from "./support/project.ts";

test("generate writes the files, check finds them up to date", () =>
  inProject(async (folder, busbar) => {
    expect(await busbar("generate")).toEqual({ code: 0, output: "8 files, 8 changed" });
    expect(readdirSync(join(folder, "src/generated"), { recursive: true }).toSorted()).toEqual([
      "client.ts",
      "index.ts",
      "manifest.json",
      "operations.ts",
      "resources",
      "resources/sites.ts",
      "schema.ts",
      "types.ts",
    ]);
    expect(readFileSync(join(folder, "src/generated/client.ts"), "utf8").split("\n")[0]).toBe(
      "// Generated from openapi.yaml by `busbar generate`. Do not edit.",
    );
    expect(await busbar("check")).toEqual({ code: 0, output: "8 files up to date" });
    expect(await busbar("generate")).toEqual({ code: 0, output: "8 files, 0 changed" });
  }));

test("check says what differs and how to mend it; generate mends it", () =>
  inProject(async (folder, busbar) => {
    await busbar("generate");
    writeFileSync(join(folder, "src/generated/client.ts"), "edited");
    writeFileSync(join(folder, "src/generated/resources/old.ts"), "old");
    rmSync(join(folder, "api.md"));
    expect(await busbar("check")).toMatchInlineSnapshot(`
      {
        "code": 1,
        "output": "changed src/generated/client.ts
      missing api.md
      extra   src/generated/resources/old.ts

      The generated files are not those of the specification. To mend it, run \`busbar generate\`.",
      }
    `);
    expect(await busbar("generate")).toEqual({ code: 0, output: "8 files, 3 changed" });
    expect(existsSync(join(folder, "src/generated/resources/old.ts"))).toBe(false);
    expect((await busbar("check")).code).toBe(0);
  }));

test("check follows the specification", () =>
  inProject(async (folder, busbar) => {
    await busbar("generate");
    writeFileSync(join(folder, "openapi.yaml"), specification.replace("get:", "put:"));
    expect((await busbar("check")).output).toContain("changed src/generated/resources/sites.ts");
  }));

test("generate wipes no folder that holds something else", () =>
  inProject(async (folder, busbar) => {
    const result = await busbar("generate", "--specification", "openapi.yaml", "--output", ".");
    expect(result).toMatchInlineSnapshot(`
      {
        "code": 1,
        "output": "\`.\` holds files that busbar did not write; it would remove them.
      Give an \`output\` folder of its own, or empty this one.",
      }
    `);
    expect(existsSync(join(folder, "openapi.yaml"))).toBe(true);
  }));

test("generate without busbar.json, imports with another ending", () =>
  inProject(async (folder, busbar) => {
    const args = [
      "--specification",
      "openapi.yaml",
      "--output",
      "out",
      "--client",
      "Sites",
      "--imports",
      ".js",
    ];
    expect(await busbar("generate", ...args)).toEqual({ code: 0, output: "7 files, 7 changed" });
    expect(readFileSync(join(folder, "out/index.ts"), "utf8")).toContain(
      'export { SitesResource } from "./resources/sites.js";',
    );
    writeFileSync(join(folder, "out/index.ts"), "");
    expect((await busbar("check", ...args)).output).toContain(`run \`busbar generate ${args.join(" ")}\``);
  }));

test("bundle writes the joined specification as a module", () =>
  inProject(async (folder, busbar) => {
    expect(await busbar("bundle", "--config", "bundles.json")).toEqual({
      code: 0,
      output: "1 file, 1 changed",
    });
    expect(readFileSync(join(folder, "src/mini.ts"), "utf8")).toMatchInlineSnapshot(`
      "// Generated from openapi.yaml by \`busbar bundle\`. Do not edit.
      import type { OpenApiDocument } from "../document.ts";

      export const mini: OpenApiDocument = {
        openapi: "3.1.0",
        info: { title: "Mini", version: "1" },
        paths: { "/sites": { get: { operationId: "sites.list", responses: { "204": { description: "Done." } } } } },
      };
      "
    `);
    expect(await busbar("bundle", "--config", "bundles.json", "--check")).toEqual({
      code: 0,
      output: "1 file up to date",
    });
    writeFileSync(join(folder, "src/mini.ts"), "");
    expect((await busbar("bundle", "--config", "bundles.json", "--check")).code).toBe(1);
  }));

test("lint lists warnings, generate counts none of them", () =>
  inProject(async (_, busbar) => {
    expect(await busbar("lint")).toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "warning BB021 The summary is not one sentence
        at openapi.yaml#/paths/~1sites/get
        There is no summary.
        fix: Write one sentence that ends with a full stop and has no line break; move the rest to \`description\`.

      warning BB027 The operation has no tag
        at openapi.yaml#/paths/~1sites/get
        There is no tag.
        fix: Give the operation one tag, described in the document's \`tags\`.

      warning BB030 The document does not follow the OpenAPI specification (security-defined)
        at openapi.yaml#/paths/~1sites/get
        Every operation should have security defined on it or on the root level.
        fix: See the message.

      0 errors, 3 warnings",
      }
    `);
  }));

test("problems that are errors stop generate after all of them are reported", () =>
  inProject(async (folder, busbar) => {
    const strict = { ...JSON.parse(config), lint: { BB021: "error", BB027: "error" } };
    writeFileSync(join(folder, "busbar.json"), JSON.stringify(strict));
    const { code, output } = await busbar("generate");
    expect(code).toBe(1);
    expect(output.match(/^\w+ BB\d+/gm)).toEqual(["error BB021", "error BB027"]);
    expect(existsSync(join(folder, "src"))).toBe(false);
  }));

const table: [name: string, { given: string[]; config?: string; want: [code: number, output: string] }][] = [
  ["help", { given: [], want: [0, "busbar generate   writes the client of an OpenAPI or OpenRPC document"] }],
  ["help by option", { given: ["--help"], want: [0, "busbar generate   writes"] }],
  ["an unknown command", { given: ["make"], want: [2, "Unknown command: make"] }],
  ["an unknown option", { given: ["generate", "--fast"], want: [2, "Unknown option '--fast'"] }],
  [
    "a specification without an output",
    { given: ["generate", "--specification", "a.yaml"], want: [2, "--specification needs --output."] },
  ],
  [
    "an output without a specification",
    { given: ["generate", "--output", "a"], want: [2, "--output and --client go with --specification."] },
  ],
  ["no configuration", { given: ["generate", "--config", "gone.json"], want: [1, "error BB001"] }],
  [
    "no specification",
    { given: ["generate", "--specification", "gone.yaml", "--output", "out"], want: [1, "error BB001"] },
  ],
  [
    "a configuration with an unknown member",
    {
      given: ["generate"],
      config: '{ "specification": "a", "output": "b", "client": "C", "clent": "" }',
      want: [1, "`clent` is unknown or of the wrong type."],
    },
  ],
  [
    "a configuration without client",
    {
      given: ["generate"],
      config: '{ "specification": "openapi.yaml", "output": "b" }',
      want: [1, "`client` is missing."],
    },
  ],
  [
    "a configuration with comments",
    {
      given: ["generate"],
      config: `{
  // Where it comes from /* and
  "specification": "openapi.yaml", // https://example.com "quoted"
  /* "client": "Other", */
  "output": "src", "client": "Mini", "api": "docs//*a*/b.md"
}`,
      want: [0, "8 files, 8 changed"],
    },
  ],
  [
    "a configuration with an unknown code",
    {
      given: ["generate"],
      config: '{ "specification": "a", "output": "b", "client": "C", "lint": { "BB999": "off" } }',
      want: [1, "`lint` names an unknown code: BB999."],
    },
  ],
];

test.each(table)("%s", (_, { given, config: own, want: [code, output] }) =>
  inProject(async (folder, busbar) => {
    writeFileSync(join(folder, "busbar.json"), own ?? config);
    const result = await busbar(...given);
    expect(result.code).toBe(code);
    expect(result.output).toContain(output);
  }),
);

test("several clients in one busbar.json", () =>
  inProject(async (folder, busbar) => {
    const one = JSON.parse(config);
    writeFileSync(
      join(folder, "busbar.json"),
      JSON.stringify([one, { ...one, output: "src/other", client: "Other", api: "other.md" }]),
    );
    expect(await busbar("generate")).toEqual({ code: 0, output: "16 files, 16 changed" });
  }));
