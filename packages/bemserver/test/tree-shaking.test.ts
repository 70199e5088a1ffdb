import { bundled } from "@busbar/test-support/bundled";
import { idsIn } from "@busbar/test-support/ids-in";
import { expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";

const folder = new URL("..", import.meta.url);

const ids = (bundle: string) => idsIn(bundle, operations);

test("one resource brings no other, and no login", async () => {
  const bundle = await bundled(
    'import { connect, Sites } from "@busbar/bemserver"; console.log(new Sites(connect()).list());',
    folder,
  );
  expect(ids(bundle)).toEqual(operations.map(({ id }) => id).filter((id) => id.startsWith("sites.")));
  expect(bundle).not.toMatch(/BEMSERVER_PASSWORD|expired_token";|class BemserverClient|timezoneNames/);
  expect(bundle).not.toContain("cursor(");
});

test("login brings its resource, and no other", async () => {
  const bundle = await bundled(
    'import { connect, login, Sites } from "@busbar/bemserver"; console.log(new Sites(connect({ auth: login({}) })));',
    folder,
  );
  expect(new Set(ids(bundle).map((id) => id.split(".")[0]))).toEqual(new Set(["auth", "sites"]));
});

test("the whole client has every resource, and no table of operations or time zones", async () => {
  const bundle = await bundled(
    'import { Bemserver } from "@busbar/bemserver"; console.log(new Bemserver());',
    folder,
  );
  expect(ids(bundle)).toHaveLength(operations.length);
  expect(bundle).not.toMatch(/conformanceId|Pacific\/Apia/);
});
