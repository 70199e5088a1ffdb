import { expect, test } from "vitest";
import { open } from "../../../test/bemserver/client.ts";

const unique = { code: 409, status: "Conflict", message: "Unique constraint violation" };
const foreign = { code: 409, status: "Conflict", message: "Foreign key constraint violation" };

test("create, read, replace, remove", async () => {
  const { ask } = open();
  const created = await ask("POST /sites/", { body: { name: "East quay", latitude: 0, campaign_id: 1 } });
  expect([created.status, created.body]).toEqual([
    201,
    { id: 4, name: "East quay", latitude: 0, campaign_id: 1 },
  ]);
  const etag = created.headers.get("etag") ?? "";
  expect((await ask("GET /sites/4")).headers.get("etag")).toBe(etag);
  const updated = await ask("PUT /sites/4", { body: { name: "East" }, headers: { "if-match": etag } });
  expect([updated.status, updated.body]).toEqual([200, { id: 4, name: "East", campaign_id: 1 }]);
  const removed = await ask("DELETE /sites/4", {
    headers: { "if-match": updated.headers.get("etag") ?? "" },
  });
  expect([removed.status, removed.body, removed.headers.get("content-type")]).toEqual([
    204,
    undefined,
    "application/json",
  ]);
  expect((await ask("GET /sites/4")).body).toEqual({ code: 404, status: "Not Found" });
});

test("order of checks: who calls, header, arguments, item, version, right", async () => {
  const { ask } = open();
  const stale = { "if-match": '"0123"' };
  const wrong = { name: "" };
  const right = { name: "x" };
  const statuses = [
    await ask("PUT /sites/99", { as: "nobody", body: wrong }),
    await ask("PUT /sites/99", { as: "bob", body: wrong }),
    await ask("PUT /sites/99", { as: "bob", body: wrong, headers: stale }),
    await ask("PUT /sites/99", { as: "bob", body: right, headers: stale }),
    await ask("PUT /sites/1", { as: "bob", body: right, headers: stale }),
    await ask("PUT /sites/1", { as: "bob", body: right, headers: { "if-match": "*" } }),
    await ask("PUT /sites/1", { body: right, headers: { "if-match": "*" } }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([401, 428, 422, 404, 412, 403, 200]);
});

test.for([
  ["a name twice", "POST /campaigns/", { name: "Harbour 2024", timezone: "UTC" }, unique],
  ["a name twice in one site", "POST /buildings/", { name: "Library", site_id: 1 }, unique],
  ["an address twice", "POST /users/", { name: "A", email: "ada@example.com", password: "p" }, unique],
  ["a link twice", "POST /timeseries_by_sites/", { timeseries_id: 1, site_id: 1 }, unique],
  [
    "a weather parameter twice",
    "POST /weather_timeseries_by_sites/",
    { site_id: 1, parameter: "AIR_TEMPERATURE", timeseries_id: 9, forecast: false },
    unique,
  ],
  ["a site of no campaign", "POST /sites/", { name: "A", campaign_id: 999 }, foreign],
  [
    "a notification of no event",
    "POST /notifications/",
    { user_id: 1, event_id: 999, timestamp: "2024-01-01T00:00:00Z" },
    foreign,
  ],
  [
    "an event without a level",
    "POST /events/",
    { campaign_scope_id: 1, category_id: 1, timestamp: "2024-01-01T00:00:00Z", source: "x" },
    { code: 409, status: "Conflict" },
  ],
] as const)("conflict: %s", async ([, line, body, expected]) => {
  const { ask } = open();
  const reply = await ask(line, { body });
  expect([reply.status, reply.body]).toEqual([409, expected]);
});

test("an update may keep its own name, and may not take another's", async () => {
  const { ask } = open();
  const headers = { "if-match": "*" };
  expect((await ask("PUT /buildings/1", { body: { name: "Library" }, headers })).status).toBe(200);
  expect((await ask("PUT /buildings/1", { body: { name: "Laboratory" }, headers })).body).toEqual(unique);
});

test("of two updates with the same tag at the same time, one is refused", async () => {
  const { ask } = open();
  const headers = { "if-match": (await ask("GET /sites/1")).headers.get("etag") ?? "" };
  const both = ["A", "B"].map((name) => ask("PUT /sites/1", { body: { name }, headers }));
  expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 412]);
});

test("an update replaces: what it leaves out is gone, and time series without a unit have the empty one", async () => {
  const { ask } = open();
  const headers = { "if-match": "*" };
  expect((await ask("PUT /sites/1", { body: { name: "North" }, headers })).body).toEqual({
    id: 1,
    name: "North",
    campaign_id: 1,
  });
  expect((await ask("PUT /timeseries/1", { body: { name: "T" }, headers })).body).toMatchObject({
    unit_symbol: "",
  });
});

test("removing a site takes everything in it along", async () => {
  const { ask, simulator } = open();
  await ask("DELETE /sites/1", { headers: { "if-match": "*" } });
  const tables = [
    "buildings",
    "storeys",
    "spaces",
    "timeseries_by_sites",
    "timeseries_by_spaces",
    "site_property_data",
  ];
  const left = tables.map((table) => simulator.state.all(table).length);
  expect(left).toEqual([2, 2, 2, 0, 0, 0]);
});

test("removing a time series takes its points along", async () => {
  const { ask, simulator } = open();
  expect(simulator.state.data.points(1, 1).length).toBeGreaterThan(700);
  await ask("DELETE /timeseries/1", { headers: { "if-match": "*" } });
  expect(simulator.state.data.points(1, 1)).toEqual([]);
});

test("passwords go in and never come out", async () => {
  const { ask } = open();
  const body = { name: "Zoé", email: "zoe@example.com", password: "S3cret" };
  const created = await ask("POST /users/", { body });
  expect(created.body).toEqual({
    id: 4,
    name: "Zoé",
    email: "zoe@example.com",
    is_admin: false,
    is_active: true,
  });
  expect(
    (await ask("POST /auth/token", { as: "nobody", body: { email: body.email, password: body.password } }))
      .body.status,
  ).toBe("success");
});

test("times come back in UTC, with what there is of a fraction", async () => {
  const { ask } = open();
  const body = {
    campaign_scope_id: 1,
    category_id: 1,
    level: "DEBUG",
    timestamp: "2024-07-01T12:30:00.120+02:00",
    source: "x",
  };
  expect((await ask("POST /events/", { body })).body.timestamp).toBe("2024-07-01T10:30:00.120000+00:00");
});

test("a scheduled task goes by two names", async () => {
  const { ask } = open();
  const body = { campaign_id: 2, task_name: "CheckOutliers", offset_unit: "week" };
  const created = await ask("POST /tasks_by_campaigns/", { body });
  expect(created.body).toEqual({
    id: 3,
    is_enabled: true,
    offset_unit: "week",
    task_name: "CheckOutliers",
    campaign_id: 2,
    start_offset: -1,
    end_offset: 0,
  });
  expect((await ask("GET /tasks_by_campaigns/?task_name=CheckOutliers")).body).toEqual([]);
  expect((await ask("GET /tasks_by_campaigns/?task_name=CheckOutliersScheduled")).body).toHaveLength(1);
  expect((await ask("PUT /tasks_by_campaigns/3", { body: {}, headers: { "if-match": "*" } })).status).toBe(
    500,
  );
});

test.for([
  ["a word for an id", "GET /sites/abc", 404],
  ["a negative id", "GET /sites/-1", 404],
  ["a word where the route takes any", "GET /notifications/abc", 500],
  ["an id that the database has no room for", "GET /sites/9999999999", 500],
  ["an unknown path", "GET /nowhere/", 404],
  ["a method that is not there", "DELETE /energies/", 405],
  ["a slash too many", "GET //sites/", 200],
] as const)("paths: %s", async ([, line, status]) => {
  const { ask } = open();
  expect((await ask(line)).status).toBe(status);
});

test("a collection without its slash is a redirect with a page", async () => {
  const { ask } = open();
  const reply = await ask("GET /sites?name=x");
  expect([reply.status, reply.headers.get("location")]).toEqual([308, "http://bemserver.test/sites/?name=x"]);
  expect(reply.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(reply.body).toContain("<title>");
});
