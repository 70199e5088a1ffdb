import { describe, expect, test } from "vitest";
import { basic, open } from "../test/bemserver/client.ts";
import type { SeedData } from "./bemserver/index.ts";
import { createClock, simulate } from "./index.ts";
import { registry } from "./registry.ts";

test("another platform is refused", () => {
  expect(() => simulate("bemserverr" as "bemserver")).toThrow(
    `There is no simulation of "bemserverr". Pass "${Object.keys(registry).join('" or "')}".`,
  );
});

test("the log holds what arrived", async () => {
  const { ask, simulator } = open();
  await ask("POST /zones/?x=1", { body: { name: "New", campaign_id: 1 } });
  expect(simulator.requests).toMatchObject([
    {
      method: "POST",
      path: "/zones/",
      query: [["x", "1"]],
      headers: { "content-type": "application/json", accept: "*/*" },
      body: '{"name":"New","campaign_id":1}',
      operation: "zones.create",
      fault: undefined,
      status: 201,
    },
  ]);
});

test("data: rows take the place of those with their id, others come on top, points too", async () => {
  const { ask, simulator } = open({
    data: {
      sites: [
        { id: 1, name: "Mine", campaign_id: 1 },
        { name: "Another", campaign_id: 1 },
      ],
      timeseries_data: [{ timeseries_id: 1, data_state_id: 1, points: { "2025-01-01T00:00:00Z": 5 } }],
    },
  });
  const names = (await ask("GET /sites/?sort=name")).body.map(({ name }: { name: string }) => name);
  expect(names).toEqual(["Another", "Mine", "School hill", "South quay"]);
  expect(simulator.state.data.points(1, 1).at(-1)).toEqual([Date.UTC(2025, 0, 1), 5]);
});

test("data: a function decides about everything", async () => {
  const { ask } = open({ data: ({ users }) => ({ users }) });
  expect((await ask("GET /sites/")).body).toEqual([]);
  expect((await ask("POST /campaigns/", { body: { name: "First", timezone: "UTC" } })).body.id).toBe(1);
});

test("data: a table that is not there is named", () => {
  expect(() => simulate("bemserver", { data: { site: [{ name: "x" }] } as SeedData })).toThrow(
    /There is no table site\. Known: users, /,
  );
});

test("two simulators share nothing", async () => {
  const [first, second] = [open(), open()];
  await first.ask("DELETE /sites/1", { headers: { "if-match": "*" } });
  first.simulator.state.data.remove(1, 1, 0, Number.POSITIVE_INFINITY);
  expect((await second.ask("GET /sites/1")).status).toBe(200);
  expect(second.simulator.state.data.points(1, 1).length).toBeGreaterThan(700);
});

test("seed: the same numbers for the same one, others for another", () => {
  const points = (seed: number) => simulate("bemserver", { seed }).state.data.points(3, 1);
  expect(points(5)).toEqual(points(5));
  expect(points(5)).not.toEqual(points(6));
});

test("demonstration: enough time series for pages, January measured by the hour", async () => {
  const { ask } = open();
  const { headers } = await ask("GET /timeseries/?sort=name");
  expect(JSON.parse(headers.get("x-pagination") ?? "")).toMatchObject({ total: 29, total_pages: 3 });
});

test("clock: one of the caller's", () => {
  const clock = createClock(42);
  expect(simulate("bemserver", { clock }).clock.now()).toBe(42);
});

test("basePath: the platform lives below a path", async () => {
  const simulator = simulate("bemserver", { basePath: "/bem" });
  expect((await simulator.fetch("http://host/bem/about/")).status).toBe(200);
});

test("a URL, a Request and an init are taken as fetch takes them", async () => {
  const simulator = simulate("bemserver");
  const request = new Request("http://host/about/");
  const statuses = [
    simulator.fetch(new URL("http://host/about/")),
    simulator.fetch(request),
    simulator.fetch(request, { method: "POST" }),
  ];
  expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([200, 200, 405]);
});

describe("redirects are what fetch makes of them", () => {
  const url = "http://host/sites?name=North%20quay";
  const headers = { authorization: basic("ada@example.com:correct horse") };

  test("followed, with the same method and body", async () => {
    const { simulator } = open();
    const response = await simulator.fetch(url, { headers });
    expect([response.status, response.redirected, response.url]).toEqual([
      200,
      true,
      "http://host/sites/?name=North%20quay",
    ]);
    const body = JSON.stringify({ name: "New", campaign_id: 1 });
    const type = { ...headers, "content-type": "application/json" };
    const created = await simulator.fetch("http://host/zones", { method: "POST", headers: type, body });
    expect([created.status, await created.json()]).toEqual([201, { id: 4, name: "New", campaign_id: 1 }]);
  });

  test("handed out", async () => {
    const response = await open().simulator.fetch(url, { headers, redirect: "manual" });
    expect([response.status, response.redirected, response.url]).toEqual([308, false, url]);
  });

  test("an error", async () => {
    await expect(open().simulator.fetch(url, { headers, redirect: "error" })).rejects.toThrow("fetch failed");
  });
});
