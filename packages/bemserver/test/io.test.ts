import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FileInput } from "../src/index.ts";
import { fileFromPath } from "../src/node.ts";
import { simulated } from "./support/simulated.ts";
import { stub } from "./support/stub.ts";

const csv = "Name,Description,IFC_ID\nWest quay,Gefäß,\n";
const bytes = new TextEncoder().encode(csv);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "busbar-io-"));
  await writeFile(join(folder, "sites.csv"), csv);
  await writeFile(join(folder, "empty.csv"), "");
});
afterAll(() => rm(folder, { recursive: true }));

const forms: [name: string, file: () => FileInput | Promise<FileInput>, filename: string, type: string][] = [
  ["Blob", () => new Blob([csv]), "sites_csv", "application/octet-stream"],
  ["Blob with a type", () => new Blob([csv], { type: "text/csv" }), "sites_csv", "text/csv"],
  ["File", () => new File([csv], "quays.csv", { type: "text/csv" }), "quays.csv", "text/csv"],
  ["Uint8Array", () => bytes, "sites_csv", "application/octet-stream"],
  [
    "part of a larger buffer",
    () => new Uint8Array([0, ...bytes, 0]).subarray(1, -1),
    "sites_csv",
    "application/octet-stream",
  ],
  ["Buffer", () => Buffer.from(csv) as Uint8Array<ArrayBuffer>, "sites_csv", "application/octet-stream"],
  ["ArrayBuffer", () => bytes.slice().buffer, "sites_csv", "application/octet-stream"],
  ["stream", () => new Blob([csv]).stream(), "sites_csv", "application/octet-stream"],
  ["text", () => csv, "sites_csv", "application/octet-stream"],
  ["named", () => ({ data: csv, filename: "a/b/quays.csv", type: "text/csv" }), "quays.csv", "text/csv"],
  [
    "named stream",
    () => ({ data: new Blob([csv]).stream(), filename: "quays.csv" }),
    "quays.csv",
    "application/octet-stream",
  ],
  ["fileFromPath", () => fileFromPath(join(folder, "sites.csv")), "sites.csv", "application/octet-stream"],
  [
    "fileFromPath with a type",
    () => fileFromPath(join(folder, "sites.csv"), { type: "text/csv" }),
    "sites.csv",
    "text/csv",
  ],
];

describe("uploadSitesCsv", () => {
  test.each(forms)("args: %s", async (_, file, filename, type) => {
    const { bem, simulator } = simulated();
    await bem.io.uploadSitesCsv({ sites_csv: await file() }, { campaign_id: 1 });
    expect(await bem.sites.list({ name: "West quay" })).toMatchObject([
      { description: "Gefäß", campaign_id: 1 },
    ]);

    const { bytes: body, headers, query } = simulator.requests[0] ?? {};
    const part = (await new Response(body ?? null, { headers: headers ?? {} }).formData()).get(
      "sites_csv",
    ) as File;
    expect([part.name, part.type, await part.text()]).toEqual([filename, type, csv]);
    expect(query).toEqual([["campaign_id", "1"]]);
  });

  test("behavior: several files at once, a building with its site", async () => {
    const { bem } = simulated();
    await bem.io.uploadSitesCsv(
      { sites_csv: csv, buildings_csv: "Site,Name,Description,IFC_ID\nWest quay,Customs house,,\n" },
      { campaign_id: 1 },
    );
    const [site] = await bem.sites.list({ name: "West quay" });
    expect(await bem.buildings.list({ site_id: site?.id })).toMatchObject([{ name: "Customs house" }]);
  });

  test("behavior: leaves out what is empty, null or undefined", async () => {
    const { bem, sent } = stub(json(null, { status: 201 }));
    const nothing = null as unknown as undefined;
    const files = {
      sites_csv: csv,
      buildings_csv: "",
      storeys_csv: nothing,
      spaces_csv: undefined,
      zones_csv: new Blob(),
    };
    await bem.io.uploadSitesCsv(files, { campaign_id: 1 });
    expect([...((await sent[0]?.request.formData()) ?? [])].map(([name]) => name)).toEqual(["sites_csv"]);
  });

  test("error: a file that is wrong", async () => {
    const { bem } = simulated();
    await expect(bem.io.uploadSitesCsv({ sites_csv: "Nom\nA\n" }, { campaign_id: 1 })).rejects.toMatchObject({
      name: "ValidationError",
      fields: { _general: [expect.any(String)] },
    });
  });
});

describe("uploadTimeseriesCsv", () => {
  const series = `Campaign scope,Name,Description,Unit,Site,Building,Storey,Space,Zone
Energy,Crane electricity,,kWh,South quay,Workshop,,,
`;

  test("default", async () => {
    const { bem } = simulated();
    await bem.io.uploadTimeseriesCsv({ timeseries_csv: new Blob([series]) }, { campaign_id: 1 });
    const { items } = await bem.timeseries.list({ name: "Crane electricity" });
    expect(items).toMatchObject([{ unit_symbol: "kWh", campaign_scope_id: 2 }]);
  });

  test.each<[string, () => FileInput | Promise<FileInput>]>([
    ["text", () => ""],
    ["Blob", () => new Blob()],
    ["bytes", () => new Uint8Array()],
    ["stream", () => new Blob().stream()],
    ["file", () => fileFromPath(join(folder, "empty.csv"))],
  ])("error: empty %s", async (_, file) => {
    const { bem, simulator } = simulated();
    await expect(
      bem.io.uploadTimeseriesCsv({ timeseries_csv: await file() }, { campaign_id: 1 }),
    ).rejects.toMatchObject({ fields: { timeseries_csv: ["Missing data for required field."] } });
    expect(simulator.requests).toHaveLength(1);
  });
});

describe("fileFromPath", () => {
  test("default", async () => {
    const file = await fileFromPath(join(folder, "sites.csv"));
    expect([file.name, file.type, file.size, await file.text()]).toEqual([
      "sites.csv",
      "",
      bytes.length,
      csv,
    ]);
  });

  test("error: a folder", async () => {
    await expect(fileFromPath(folder)).rejects.toMatchObject({
      name: "ConfigError",
      cause: { code: "EISDIR" },
    });
  });

  test("error: no such file", async () => {
    const error = await failure(fileFromPath("nowhere/missing.csv"));
    expect(error).toMatchInlineSnapshot(`
      [ConfigError: Cannot read nowhere/missing.csv: ENOENT
      Check the path.]
    `);
    expect(error).toMatchObject({ name: "ConfigError", cause: { code: "ENOENT" } });
  });
});
