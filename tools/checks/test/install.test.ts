import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import { describe, expect, inject, test } from "vitest";
import { root } from "../src/root.ts";
import { clients, platformNames, platforms } from "./platforms/index.ts";
import { entriesOf } from "./support/entries-of.ts";
import { installedWith } from "./support/installed-with.ts";
import { readmeExample } from "./support/readme-example.ts";
import { run } from "./support/run.ts";
import { typescripts } from "./support/typescripts.ts";

const consumer = inject("consumer");
const installed = inject("installed");
const shared = ["@busbar/runtime", "openapi-fetch", "openapi-typescript-helpers"];

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
};
/** The one that also writes the programs that are then run. */
const written = "5.9.nodenext";
const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  // Programs for Node alone, which know no name of the DOM but those that Node has.
  node: {
    module: "nodenext",
    moduleResolution: "nodenext",
    lib: ["es2023"],
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
  },
  bundler: { module: "preserve", moduleResolution: "bundler" },
};

/** Programs that a reader copies: the name of each, its platform, and the README that has it. */
const examples = [
  { example: "repository", platform: "bemserver", folder: ".", prints: [/\S/] },
  ...platformNames.map((platform) => ({
    example: platform,
    platform,
    folder: `packages/${platform}`,
    prints: platforms[platform].prints,
  })),
] as const;
for (const { example, folder } of examples) {
  writeFileSync(join(consumer, `${example}.ts`), readmeExample(folder));
}
writeFileSync(join(consumer, "entries.ts"), everyEntry());

test.each(clients)("%s brings four packages", (client) => {
  expect(installedWith(client, installed)).toEqual([client, ...shared].sort());
});

test("all clients together bring nothing twice, and nothing else", () => {
  expect(Object.keys(installed).sort()).toEqual([...clients, ...shared].sort());
});

describe.concurrent.each(Object.entries(typescripts))("TypeScript %s", (version, tsc) => {
  test.each(Object.entries(resolutions))("%s", async (name, resolution) => {
    const config = `tsconfig.${version}.${name}.json`;
    const output = `${version}.${name}` === written ? { outDir: "out" } : { noEmit: true };
    const compilerOptions = { ...strict, ...resolution, ...output };
    const files = [...examples.map(({ example }) => `${example}.ts`), "entries.ts"];
    writeFileSync(join(consumer, config), JSON.stringify({ compilerOptions, files }));
    const ended = await run(process.execPath, [tsc, "-p", config], { cwd: consumer });
    expect(ended.status, ended.output).toBe(0);
  });
});

test.each(examples)("the example in the README of $example runs", async ({ example, platform, prints }) => {
  const simulator = simulate(platform, { clock: "2026-06-01T08:00:00Z" });
  const server = await listen(simulator);
  try {
    // Where the program names no address, it takes the one of the environment.
    const compiled = readFileSync(join(consumer, "out", `${example}.js`), "utf8");
    const pointed = compiled.replace(/baseUrl: "[^"]*"/g, `baseUrl: ${JSON.stringify(server.url)}`);
    writeFileSync(join(consumer, `${example}.mjs`), pointed);
    const { status, output } = await run(process.execPath, [`${example}.mjs`], {
      cwd: consumer,
      env: { [`${platform.toUpperCase()}_URL`]: server.url },
    });
    expect(status, output).toBe(0);
    for (const words of prints) {
      expect(output).toMatch(words);
    }
    expect(simulator.requests.length).toBeGreaterThan(1);
  } finally {
    await server.close();
  }
});

/** A program that imports each entry point of the clients and the runtime, types of Node alone left out. */
function everyEntry(): string {
  return [...clients, "@busbar/runtime"]
    .flatMap((name) => entriesOf(consumer, name))
    .map((entry, index) => `export * as entry${index} from ${JSON.stringify(entry)};\n`)
    .join("");
}
