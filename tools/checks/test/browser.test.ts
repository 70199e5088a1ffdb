import { builtinModules } from "node:module";
import { type BuildResult, build } from "esbuild";
import { expect, inject, test } from "vitest";
import { clients, platforms } from "./platforms/index.ts";
import { entriesOf } from "./support/entries-of.ts";

const consumer = inject("consumer");

/** What only Node loads, and what has types alone. */
const entries = [...clients, "@busbar/runtime"]
  .flatMap((name) => entriesOf(consumer, name))
  .filter((entry) => !/\/(node|schema)$/.test(entry));

const bundled = (contents: string): Promise<BuildResult<{ write: false }>> =>
  build({
    stdin: { contents, resolveDir: consumer },
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    write: false,
    logLevel: "silent",
  });

test.each(entries)("%s bundles for a browser, without anything of Node", async (entry) => {
  const { outputFiles, warnings } = await bundled(`export * from ${JSON.stringify(entry)};`);
  const text = outputFiles[0]?.text ?? "";
  expect(warnings).toEqual([]);
  expect(text.length).toBeGreaterThan(1000);
  expect(
    builtinModules.filter((name) => new RegExp(`(from|require\\()\\s*["'](node:)?${name}["']`).test(text)),
  ).toEqual([]);
});

test.each(Object.entries(platforms))("what is used alone of %s leaves the rest out", async (_, { alone }) => {
  const one = (await bundled(alone.program)).outputFiles[0]?.text ?? "";
  expect(one).toContain(alone.has);
  expect(alone.lacks.filter((path) => one.includes(path))).toEqual([]);
});
