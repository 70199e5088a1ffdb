import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openrpc } from "./support/openrpc.ts";
import { config, inProject } from "./support/project.ts";

test("surfaces of one package: a chapter each in one overview", () =>
  inProject(async (folder, busbar) => {
    const one = JSON.parse(config);
    writeFileSync(join(folder, "rpc.yaml"), openrpc(["{ name: ping, params: [] }"]));
    const { client: _, ...rpc } = { ...one, specification: "rpc.yaml", output: "src/rpc" };
    const sites = { ...one, output: "src/sites", surface: "sites", package: "@busbar/mini" };
    writeFileSync(join(folder, "busbar.json"), JSON.stringify([rpc, sites]));
    expect(await busbar("generate")).toEqual({ code: 0, output: "14 files, 14 changed" });
    expect(readFileSync(join(folder, "api.md"), "utf8")).toMatchInlineSnapshot(`
      "<!-- Generated from * by \`busbar generate\`. Do not edit. -->

      # @busbar/mini: every operation

      ## Mini

      From \`rpc.yaml\`.

      Mini 1: 1 method on 1 resource.

      ### [rpc](src/rpc/resources/rpc.ts)

      | Request | Method              | Answer |
      | ------- | ------------------- | ------ |
      | \`ping\`  | \`client.rpc.ping()\` | \`void\` |

      ## Mini

      From \`openapi.yaml\`.

      Mini 1: 1 method on 1 resource.

      ### [sites](src/sites/resources/sites.ts)

      | Request      | Method                | Answer |
      | ------------ | --------------------- | ------ |
      | \`get /sites\` | \`client.sites.list()\` | \`void\` |
      "
    `);
    expect((await busbar("check")).code).toBe(0);
    expect((await busbar("lint")).output).toContain("0 errors, ");
  }));

test("bundle writes OpenRPC documents, too", () =>
  inProject(async (folder, busbar) => {
    writeFileSync(join(folder, "openapi.yaml"), openrpc([]));
    await busbar("bundle", "--config", "bundles.json");
    expect(readFileSync(join(folder, "src/mini.ts"), "utf8")).toContain(
      'import type { OpenRpcDocument } from "../document.ts";\n\nexport const mini: OpenRpcDocument = {',
    );
  }));

test("an absolute folder is written where it is", () =>
  inProject(async (folder, busbar) => {
    const output = join(folder, "elsewhere");
    await busbar("generate", "--specification", "openapi.yaml", "--output", output);
    expect(readFileSync(join(output, "index.ts"), "utf8")).toContain("export {");
    expect((await busbar("check", "--specification", "openapi.yaml", "--output", output)).code).toBe(0);
  }));
