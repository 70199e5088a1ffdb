import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { version } from "../src/index.ts";
import { simulated } from "./support/simulated.ts";
import { stub } from "./support/stub.ts";

describe("checkVersion", () => {
  test.each(["0.26.0", "0.26.3", "0.27.0", "0.27.12", "0.27"])("default: %s", async (found) => {
    const { bem } = stub(json({ versions: { bemserver_core: "0.22.0", bemserver_api: found } }));
    expect(await bem.checkVersion()).toBe(found);
  });

  test.each(["0.25.9", "0.28.0", "0.2", "0.260.0", "1.26.0", "10.27.0", "x0.27.0", ""])(
    "error: %s",
    async (found) => {
      const { bem } = stub(json({ versions: { bemserver_core: "0.22.0", bemserver_api: found } }));
      await expect(bem.checkVersion()).rejects.toMatchObject({ name: "VersionError", serverVersion: found });
    },
  );

  test.each([{}, { versions: null }, { versions: {} }, { versions: { bemserver_api: null } }])(
    "error: %j",
    async (about) => {
      const { bem } = stub(json(about));
      await expect(bem.checkVersion()).rejects.toMatchObject({ name: "VersionError" });
    },
  );

  test("error: says what to do", async () => {
    const { bem } = stub(json({ versions: { bemserver_api: "0.28.1" } }));
    const error = await failure(bem.checkVersion());
    expect((error as Error).message).toMatchInlineSnapshot(`
      "The server is 0.28.1, this client is for >=0.26 <0.28: GET /about/
      Use a release of this package for that version, or generate one."
    `);
  });

  test("behavior: needs no credential", async () => {
    const { bem } = simulated({ auth: false });
    expect(await bem.checkVersion()).toBe("0.27.0");
  });

  test("args: options", async () => {
    const { bem, sent } = stub(json({ versions: { bemserver_api: "0.27.0" } }));
    await bem.checkVersion({ headers: { "X-Trace": "1" } });
    expect(sent[0]).toMatchObject({ path: "/about/", headers: { "x-trace": "1" } });
  });
});

test("version is the package's", () => {
  expect(version).toBe(manifest.version);
});

test("User-Agent names package and version", async () => {
  const { bem, sent } = stub(json([]));
  await bem.sites.list();
  expect(sent[0]?.headers["user-agent"]).toBe(`@busbar/bemserver/${version}`);
});
