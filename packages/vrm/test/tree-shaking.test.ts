import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";

/** What a program is bundled to, as users bundle it: from what the package exports. */
async function bundled(program: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? "";
}

/** Operations that are in a bundle: the calls of each class, after the name of its resource. */
const idsIn = (bundle: string): string[] =>
  bundle
    .split('static resource = "')
    .flatMap((part) =>
      [...part.matchAll(/\(\s*this,\s*"(\w+)"/g)].map(([, method]) => `${/^\w+/.exec(part)?.[0]}.${method}`),
    );

const ids = (bundle: string) => operations.map(({ id }) => id).filter((id) => idsIn(bundle).includes(id));

test("one resource brings no other, no login, and no splitting of ranges", async () => {
  const bundle = await bundled(
    'import { connect, Tags } from "@busbar/vrm"; console.log(new Tags(connect({ token: "a" })).list(1));',
  );
  expect(ids(bundle).sort()).toEqual(
    operations
      .map(({ id }) => id)
      .filter((id) => id.startsWith("tags."))
      .sort(),
  );
  expect(bundle).not.toMatch(/js-temporal|Login refused|class VrmClient|energyCodeInfo|solar_yield_forecast/);
});

test("statistics bring the splitting of ranges, and Temporal only by name", async () => {
  const bundle = await bundled(
    'import { connect, Stats } from "@busbar/vrm"; console.log(new Stats(connect()).series(1, {}));',
  );
  expect(new Set(ids(bundle).map((id) => id.split(".")[0]))).toEqual(new Set(["stats"]));
  expect(bundle).toContain('"@js-temporal/polyfill"');
  expect(bundle).not.toMatch(/class ZonedDateTime|jsbi/i);
});

test("login brings its resource, and no other", async () => {
  const bundle = await bundled(
    'import { connect, login, Tags } from "@busbar/vrm"; console.log(new Tags(connect({ auth: login({}) })));',
  );
  expect(new Set(ids(bundle).map((id) => id.split(".")[0]))).toEqual(new Set(["auth", "tags"]));
});

test("the whole client has every resource, and no table of operations", async () => {
  const bundle = await bundled('import { Vrm } from "@busbar/vrm"; console.log(new Vrm());');
  expect(ids(bundle)).toHaveLength(operations.length);
  expect(bundle).not.toMatch(/conformanceId|Energy from the grid used at once/);
});
