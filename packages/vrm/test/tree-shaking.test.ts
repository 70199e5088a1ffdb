import { bundled } from "@busbar/test-support/bundled";
import { idsIn } from "@busbar/test-support/ids-in";
import { expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";

const folder = new URL("..", import.meta.url);

const ids = (bundle: string) => idsIn(bundle, operations);

test("one resource brings no other, no login, and no splitting of ranges", async () => {
  const bundle = await bundled(
    'import { connect, Tags } from "@busbar/vrm"; console.log(new Tags(connect({ token: "a" })).list(1));',
    folder,
  );
  expect(ids(bundle).sort()).toEqual(
    operations
      .map(({ id }) => id)
      .filter((id) => id.startsWith("tags."))
      .sort(),
  );
  expect(bundle).not.toMatch(
    /js-temporal|Login refused|class VrmClient|energyCodeInfo|solar_yield_forecast|5mins|Uint8Array\.from/,
  );
});

test("statistics bring the splitting of ranges, and Temporal only by name", async () => {
  const bundle = await bundled(
    'import { connect, Stats } from "@busbar/vrm"; console.log(new Stats(connect()).series(1, {}));',
    folder,
  );
  expect(new Set(ids(bundle).map((id) => id.split(".")[0]))).toEqual(new Set(["stats"]));
  expect(bundle).toContain('"@js-temporal/polyfill"');
  expect(bundle).not.toMatch(/class ZonedDateTime|jsbi/i);
});

test("login brings its resource, and no other", async () => {
  const bundle = await bundled(
    'import { connect, login, Tags } from "@busbar/vrm"; console.log(new Tags(connect({ auth: login({}) })));',
    folder,
  );
  expect(new Set(ids(bundle).map((id) => id.split(".")[0]))).toEqual(new Set(["auth", "tags"]));
});

test("the whole client has every resource, and no table of operations", async () => {
  const bundle = await bundled('import { Vrm } from "@busbar/vrm"; console.log(new Vrm());', folder);
  expect(ids(bundle)).toHaveLength(operations.length);
  expect(bundle).not.toMatch(/conformanceId|Energy from the grid used at once/);
});
