import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { operations as data } from "../src/generated/data/operations.ts";
import { operations as portals } from "../src/generated/portals/operations.ts";
import { operations as provision } from "../src/generated/provision/operations.ts";
import { operations as rpc } from "../src/generated/rpc/operations.ts";

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

const surfaces = { rpc, data, provision, portals };

/** Operations that are in a bundle: the calls of each class, after the name of its resource. */
const idsIn = (bundle: string): string[] =>
  bundle
    .split('static resource = "')
    .flatMap((part) =>
      [...part.matchAll(/\(\s*this,\s*"(\w+)"/g)].map(([, method]) => `${/^\w+/.exec(part)?.[0]}.${method}`),
    );

/** Operations of each surface that are in a bundle. */
const found = (bundle: string) =>
  Object.fromEntries(
    Object.entries(surfaces).map(([name, operations]) => [
      name,
      operations.map(({ id }) => id).filter((id) => idsIn(bundle).includes(id)),
    ]),
  );

const device = data.map(({ id }) => id).filter((id) => id.startsWith("device."));

test("the RPC interface alone brings no other surface, and nothing that is built on it", async () => {
  const bundle = await bundled(
    'import { ExositeRpc } from "@busbar/exosite"; console.log(new ExositeRpc().read({ alias: "" }));',
  );
  expect(found(bundle)).toEqual({ rpc: rpc.map(({ id }) => id), data: [], provision: [], portals: [] });
  expect(bundle).not.toMatch(
    /EXOSITE_VENDOR|EXOSITE_DOMAIN|BufferError|pageSize|conformanceId|resourceTypes/,
  );
});

test("the data interface alone", async () => {
  const bundle = await bundled(
    'import { ExositeData } from "@busbar/exosite"; console.log(new ExositeData().getTimestamp());',
  );
  expect(found(bundle)).toEqual({ rpc: [], data: data.map(({ id }) => id), provision: device, portals: [] });
  expect(bundle).not.toMatch(/procedure|EXOSITE_VENDOR/);
});

test("one resource of provisioning alone", async () => {
  const bundle = await bundled(`
    import { connectProvision } from "@busbar/exosite";
    import { Models } from "@busbar/exosite/provision";
    console.log(new Models(connectProvision()).list());
  `);
  const models = provision.map(({ id }) => id).filter((id) => id.startsWith("models."));
  expect(found(bundle)).toEqual({ rpc: [], data: [], provision: models, portals: [] });
});

test("the whole client has every operation, and no table of them", async () => {
  const bundle = await bundled('import { Exosite } from "@busbar/exosite"; console.log(new Exosite());');
  expect(found(bundle)).toEqual(
    Object.fromEntries(
      Object.entries(surfaces).map(([name, operations]) => [name, operations.map(({ id }) => id)]),
    ),
  );
  expect(bundle).not.toMatch(/conformanceId/);
});
