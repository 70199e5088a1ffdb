import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import { describe, expect, inject, test } from "vitest";
import { must } from "./support/must.ts";
import { readmeExample } from "./support/readme-example.ts";
import { run } from "./support/run.ts";
import { typescripts } from "./support/typescripts.ts";

const consumer = inject("consumer");

/** As strict as a user can be, and with every declaration that we ship looked at. */
const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  outDir: "out",
};
const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "preserve", moduleResolution: "bundler" },
};

const examples = { "the README of the package": "packages/bemserver", "the README of the repository": "." };
for (const [name, folder] of Object.entries(examples)) {
  writeFileSync(join(consumer, fileOf(name, "ts")), readmeExample(folder));
}
writeFileSync(join(consumer, "entries.ts"), everyEntry());

test("brings four packages", () => {
  expect(inject("installed")).toEqual([
    "@busbar/bemserver",
    "@busbar/runtime",
    "openapi-fetch",
    "openapi-typescript-helpers",
  ]);
});

describe.each(Object.entries(typescripts))("TypeScript %s", (version, tsc) => {
  test.each(Object.entries(resolutions))("%s", async (name, resolution) => {
    const config = `tsconfig.${version}.${name}.json`;
    const compilerOptions = { ...strict, ...resolution };
    writeFileSync(
      join(consumer, config),
      JSON.stringify({
        compilerOptions,
        files: [...Object.keys(examples).map((name) => fileOf(name, "ts")), "entries.ts"],
      }),
    );
    const { status, output } = await run(process.execPath, [tsc, "-p", config], { cwd: consumer });
    expect(status, output).toBe(0);
  });
});

test.each(Object.keys(examples))("the example in %s runs", async (name) => {
  const server = await listen(simulate("bemserver"));
  try {
    const compiled = readFileSync(join(consumer, "out", fileOf(name, "js")), "utf8");
    const pointed = compiled.replace(/baseUrl: "[^"]*"/g, `baseUrl: ${JSON.stringify(server.url)}`);
    expect(pointed).not.toBe(compiled);
    writeFileSync(join(consumer, fileOf(name, "mjs")), pointed);
    expect(await must(process.execPath, [fileOf(name, "mjs")], { cwd: consumer })).not.toBe("");
  } finally {
    await server.close();
  }
});

function fileOf(name: string, extension: string): string {
  return `${name.replaceAll(" ", "-")}.${extension}`;
}

/** A program that imports each entry point of the client and the runtime, types of Node alone left out. */
function everyEntry(): string {
  const lines = ["@busbar/bemserver", "@busbar/runtime"].flatMap((name) => {
    const manifest = JSON.parse(
      readFileSync(join(consumer, "node_modules", name, "package.json"), "utf8"),
    ) as {
      exports: Record<string, unknown>;
    };
    return Object.keys(manifest.exports)
      .filter((entry) => entry !== "./package.json")
      .map((entry) => join(name, entry));
  });
  return lines.map((entry, index) => `export * as entry${index} from ${JSON.stringify(entry)};\n`).join("");
}
