import { collect } from "@busbar/test-support/collect";
import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { arrived, simulated } from "./support/simulated.ts";

const names = (items: readonly { name: string }[]) => items.map(({ name }) => name);

test("the 14 lists of the server that come in pages", () => {
  const paged = operations.filter(({ pagination }) => pagination).map(({ id }) => id);
  expect(paged).toMatchInlineSnapshot(`
    [
      "timeseries.list",
      "timeseriesBySites.list",
      "timeseriesByBuildings.list",
      "timeseriesByStoreys.list",
      "timeseriesBySpaces.list",
      "timeseriesByZones.list",
      "events.list",
      "timeseriesByEvents.list",
      "eventsBySites.list",
      "eventsByBuildings.list",
      "eventsByStoreys.list",
      "eventsBySpaces.list",
      "eventsByZones.list",
      "notifications.list",
    ]
  `);
});

describe("timeseries.list", () => {
  test("default", async () => {
    const { bem } = simulated();
    const page = await bem.timeseries.list({ sort: ["name"] });
    expect(page.items).toHaveLength(10);
    expect(page.total).toBe(29);
    expect(page.info).toEqual({
      total: 29,
      total_pages: 3,
      first_page: 1,
      last_page: 3,
      page: 1,
      next_page: 2,
    });
    expect(page.hasNext).toBe(true);
    expect(names((await page.next())?.items ?? [])).toHaveLength(10);
  });

  test("args: page_size", async () => {
    const { bem, simulator } = simulated();
    const pages = await collect(bem.timeseries.list({ page_size: 12, sort: ["name"] }).pages());
    expect(pages.map(({ items }) => items.length)).toEqual([12, 12, 5]);
    expect(simulator.requests.map(({ query }) => Object.fromEntries(query))).toEqual([
      { page_size: "12", sort: "name" },
      { page_size: "12", sort: "name", page: "2" },
      { page_size: "12", sort: "name", page: "3" },
    ]);
  });

  test("behavior: for await gives every item once", async () => {
    const { bem } = simulated();
    const found = names(await collect(bem.timeseries.list({ sort: ["-name"] })));
    expect(found).toHaveLength(29);
    expect(new Set(found).size).toBe(29);
    expect(found).toEqual([...found].sort().reverse());
  });

  test("behavior: leaves off early", async () => {
    const { bem, simulator } = simulated();
    for await (const { name } of bem.timeseries.list()) {
      expect(name).toBeTypeOf("string");
      break;
    }
    expect(arrived(simulator)).toEqual(["GET /timeseries/ 200"]);
  });

  test("behavior: all with a limit", async () => {
    const { bem, simulator } = simulated();
    expect(await bem.timeseries.list().all({ limit: 15 })).toHaveLength(15);
    expect(simulator.requests).toHaveLength(2);
    expect(await bem.timeseries.list({ page_size: 100 }).all()).toHaveLength(29);
  });

  test("args: a page beyond the end", async () => {
    const { bem } = simulated();
    const page = await bem.timeseries.list({ page: 99 });
    expect(page).toMatchObject({ items: [], total: 29, hasNext: false });
    expect(await page.next()).toBeUndefined();
  });

  test("args: starts in the middle", async () => {
    const { bem } = simulated();
    expect(await bem.timeseries.list({ page: 3 }).all()).toHaveLength(9);
  });

  test("error: page_size", async () => {
    const { bem } = simulated();
    await expect(bem.timeseries.list({ page_size: 101 })).rejects.toMatchObject({
      name: "ValidationError",
      fields: { page_size: [expect.any(String)] },
    });
  });
});
