import { expect, test } from "vitest";
import { open } from "../../../test/bemserver/client.ts";

test("notifications: counted by campaign, marked all at once", async () => {
  const { ask } = open();
  const count = async (query: string) =>
    (await ask(`GET /notifications/count_by_campaign?user_id=2${query}`, { as: "bob" })).body;
  const campaign = { campaign_id: 1, campaign_name: "Harbour 2024" };
  expect(await count("")).toEqual({ total: 5, campaigns: [{ ...campaign, count: 5 }] });
  expect(await count("&read=false")).toEqual({ total: 3, campaigns: [{ ...campaign, count: 3 }] });
  expect(
    (await ask("PUT /notifications/mark_all_as_read?user_id=2&campaign_id=2", { as: "bob" })).status,
  ).toBe(204);
  expect((await count("&read=false")).total).toBe(3);
  expect((await ask("PUT /notifications/mark_all_as_read?user_id=2", { as: "bob" })).status).toBe(204);
  expect(await count("&read=false")).toEqual({ total: 0, campaigns: [] });
});

test("tasks: listed to everybody, run by administrators", async () => {
  const { ask } = open();
  const names = (await ask("GET /tasks/", { as: "bob" })).body.map(({ name }: { name: string }) => name);
  expect(names).toEqual(["CheckMissingData", "CheckOutliers", "Cleanup", "DownloadWeatherData"]);
  const task = {
    task_name: "Cleanup",
    campaign_id: 1,
    start_time: "2024-01-01T00:00:00Z",
    end_time: "2024-01-02T00:00:00Z",
  };
  const run = async (body: object, as: "ada" | "bob" = "ada") =>
    (await ask("POST /tasks/run", { body, as })).status;
  expect(await run({ ...task, parameters: {} })).toBe(204);
  expect(await run({ ...task, parameters: {} }, "bob")).toBe(403);
  expect(await run(task)).toBe(500);
  expect(await run({ ...task, campaign_id: 99, parameters: {} })).toBe(404);
  expect(await run({ ...task, task_name: "Dance", parameters: {} })).toBe(422);
});

test("users: shut out, and let in again", async () => {
  const { ask } = open();
  const headers = { "if-match": "*" };
  await ask("PUT /users/2/set_active", { body: { value: false }, headers });
  expect((await ask("GET /sites/", { as: "bob" })).status).toBe(403);
  await ask("PUT /users/2/set_active", { body: { value: true }, headers });
  expect((await ask("GET /sites/", { as: "bob" })).status).toBe(200);
});

test("server 0.25: the resources that went away, no tasks yet, and its version", async () => {
  const { ask } = open({ version: "0.25" });
  expect((await ask("GET /about/")).body.versions).toEqual({
    bemserver_core: "0.20.0",
    bemserver_api: "0.25.0",
  });
  expect((await ask("GET /tasks/")).status).toBe(404);
  const created = await ask("POST /st_cleanups_by_campaigns/", { body: { campaign_id: 2 } });
  expect(created.body).toEqual({ id: 2, is_enabled: true, campaign_id: 2 });
  expect((await ask("GET /st_check_outliers_by_campaigns/full")).body).toEqual([
    { id: 1, campaign_id: 1, campaign_name: "Harbour 2024", is_enabled: false },
    { id: null, campaign_id: 2, campaign_name: "Village school", is_enabled: null },
  ]);
  const off =
    "GET /st_check_outliers_by_campaigns/full?is_enabled=False&in_campaign_name=a&sort=-campaign_name";
  expect((await ask(off)).body.map((row: { campaign_id: number }) => row.campaign_id)).toEqual([2, 1]);
  const series = await ask(
    "GET /st_cleanups_by_timeseries/full?in_timeseries_name=electricity&campaign_id=1",
  );
  expect(series.body[0]).toEqual({
    id: 2,
    timeseries_id: 3,
    timeseries_name: "North quay electricity",
    timeseries_unit_symbol: "kWh",
    last_timestamp: null,
  });
  expect((await ask("DELETE /st_cleanups_by_timeseries/1", { headers: { "if-match": "*" } })).status).toBe(
    405,
  );
});

test("server 0.27 does not know them any more", async () => {
  const { ask } = open();
  expect((await ask("GET /st_cleanups_by_campaigns/")).status).toBe(404);
});
