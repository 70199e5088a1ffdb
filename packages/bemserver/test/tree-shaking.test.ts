import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";

/** What a program is bundled to, as users bundle it: from what the package exports. */
async function bundled(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
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

test("one resource brings no other, and no login", async () => {
  const bundle = await bundled(
    'import { connect, Sites } from "@busbar/bemserver"; console.log(new Sites(connect()).list());',
  );
  expect(ids(bundle)).toEqual(operations.map(({ id }) => id).filter((id) => id.startsWith("sites.")));
  expect(bundle).not.toMatch(/BEMSERVER_PASSWORD|expired_token";|class BemserverClient|timezoneNames/);
  expect(bundle).not.toContain("cursor(");
});

test("login brings its resource, and no other", async () => {
  const bundle = await bundled(
    'import { connect, login, Sites } from "@busbar/bemserver"; console.log(new Sites(connect({ auth: login({}) })));',
  );
  expect(new Set(ids(bundle).map((id) => id.split(".")[0]))).toEqual(new Set(["auth", "sites"]));
});

test("the whole client has every resource, and no table of operations or time zones", async () => {
  const bundle = await bundled(
    'import { Bemserver } from "@busbar/bemserver"; console.log(new Bemserver());',
  );
  expect(ids(bundle)).toHaveLength(operations.length);
  expect(bundle).not.toMatch(/conformanceId|Pacific\/Apia/);
});
