import { builtinModules } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";

const consumer = inject("consumer");

test.each(["@busbar/bemserver", "@busbar/bemserver/operations", "@busbar/runtime"])(
  "%s bundles for a browser, without anything of Node",
  async (entry) => {
    const { outputFiles, warnings } = await build({
      stdin: { contents: `export * from ${JSON.stringify(entry)};`, resolveDir: consumer },
      bundle: true,
      format: "esm",
      platform: "browser",
      write: false,
      logLevel: "silent",
    });
    const text = outputFiles[0]?.text ?? "";
    expect(warnings).toEqual([]);
    expect(text.length).toBeGreaterThan(1000);
    expect(
      builtinModules.filter((name) => new RegExp(`(from|require\\()\\s*["'](node:)?${name}["']`).test(text)),
    ).toEqual([]);
  },
);

test("one resource leaves the others out", async () => {
  const bundled = async (contents: string): Promise<string> => {
    const result = await build({
      stdin: { contents, resolveDir: join(consumer) },
      bundle: true,
      format: "esm",
      minify: true,
      platform: "browser",
      write: false,
    });
    return result.outputFiles[0]?.text ?? "";
  };
  const one = await bundled(
    `import { Sites, connect } from "@busbar/bemserver"; export const sites = new Sites(connect({ baseUrl: "http://x" }));`,
  );
  expect(one).toContain("/sites/");
  expect(one).not.toContain("/timeseries_data/");
});
