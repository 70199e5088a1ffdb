import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { simulated } from "./support/simulated.ts";

const old = () => simulated({}, { version: "0.25.0" });

describe("servers up to 0.25", () => {
  test.each([
    ["stCleanupsByCampaigns", { campaign_id: 2, is_enabled: true }],
    ["stCheckMissingsByCampaigns", { campaign_id: 2, is_enabled: true }],
    ["stCheckOutliersByCampaigns", { campaign_id: 2, is_enabled: true }],
    ["stDownloadWeatherDataBySites", { site_id: 2, is_enabled: true }],
    ["stDownloadWeatherForecastDataBySites", { site_id: 2, is_enabled: true }],
  ] as const)("%s", async (name, body) => {
    const { bem } = old();
    const resource = bem[name] as unknown as typeof bem.stCleanupsByCampaigns;
    const created = await resource.create(body as { campaign_id: number; is_enabled: boolean });
    expect(created).toMatchObject(body);
    const read = await resource.get(created.id);
    expect(read).toEqual(created);
    const changed = await resource.update(created.id, { is_enabled: false }, { ifMatch: read });
    expect(changed.is_enabled).toBe(false);
    expect(await resource.list()).toContainEqual(changed);
    expect((await resource.getFull()).length).toBeGreaterThan(1);
    await resource.delete(created.id, { ifMatch: changed });
    await expect(resource.get(created.id)).rejects.toMatchObject({ status: 404 });
  });

  test("stCleanupsByTimeseries is only ever read", async () => {
    const { bem } = old();
    const rows = await bem.stCleanupsByTimeseries.list();
    expect(rows).toHaveLength(2);
    expect(await bem.stCleanupsByTimeseries.get(rows[0]?.id ?? 0)).toEqual(rows[0]);
    expect((await bem.stCleanupsByTimeseries.getFull()).length).toBeGreaterThanOrEqual(2);
    expect("create" in bem.stCleanupsByTimeseries).toBe(false);
  });
});

test("newer servers do not have them", async () => {
  const { bem } = simulated();
  await expect(bem.stCleanupsByCampaigns.list()).rejects.toMatchObject({
    name: "NotFoundError",
    status: 404,
  });
});

test("they are marked as such", () => {
  const legacy = operations.filter(({ until }) => until !== undefined);
  expect(legacy).toHaveLength(33);
  expect(new Set(legacy.map(({ resource }) => resource)).size).toBe(6);
  expect(legacy.every(({ until, deprecated }) => until === "0.25" && deprecated)).toBe(true);
});
