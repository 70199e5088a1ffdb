import { expect, test } from "vitest";
import { open } from "../../../test/bemserver/client.ts";
import type { SeedData } from "../index.ts";

/** Time series and points as the recorded server had them; the expected answers below are that server's. */
const recorded: SeedData = {
  timeseries: [
    { id: 1, name: "Air temperature", unit_symbol: "°C", campaign_id: 1, campaign_scope_id: 1 },
    { id: 2, name: "Puissance élec. A/B, 100% #1?", unit_symbol: "kW", campaign_id: 1, campaign_scope_id: 2 },
    { id: 4, name: "Elec all", unit_symbol: "Wh", campaign_id: 1, campaign_scope_id: 2 },
    { id: 5, name: "Elec heating", unit_symbol: "kWh", campaign_id: 1, campaign_scope_id: 2 },
    { id: 8, name: "Weather wind", unit_symbol: "m/s", campaign_id: 1, campaign_scope_id: 2 },
  ],
  timeseries_data: [
    {
      timeseries_id: 1,
      data_state_id: 1,
      points: {
        "2019-12-31T22:00:00Z": 2.5,
        "2019-12-31T23:00:00Z": 1.5,
        "2020-01-01T00:00:00Z": 1.5,
        "2020-01-01T00:10:00Z": 2,
        "2020-01-01T00:20:00Z": 4,
        "2020-01-02T00:00:00Z": 7,
        "2020-01-02T00:10:00Z": 8,
      },
    },
    {
      timeseries_id: 2,
      data_state_id: 1,
      points: {
        "2020-01-01T00:00:00Z": 3,
        "2020-01-01T00:20:00Z": -0.001,
        "2020-01-01T00:30:00Z": 6.5,
        "2020-01-02T00:00:00Z": 70.5,
        "2020-01-02T00:10:00Z": 80,
      },
    },
    { timeseries_id: 4, data_state_id: 2, points: quarters([0, 600, 1200, 1800]) },
    { timeseries_id: 5, data_state_id: 2, points: quarters([0, 0.1 * 3, 0.6000000000000001, 0.9]) },
  ],
};

function quarters(values: readonly number[]): Record<string, number> {
  const times = ["01", "02"].flatMap((day) =>
    ["00", "06", "12", "18"].map((hour) => `2020-01-${day}T${hour}:00:00Z`),
  );
  return Object.fromEntries(times.map((time, index) => [time, values[index % 4] ?? 0]));
}

const only = ({ timeseries_data: _, ...demo }: SeedData): SeedData => ({
  ...demo,
  timeseries: recorded.timeseries ?? [],
  timeseries_by_sites: [],
  timeseries_by_buildings: [],
  timeseries_by_storeys: [],
  timeseries_by_spaces: [],
  timeseries_by_zones: [],
  timeseries_property_data: [],
  timeseries_data: recorded.timeseries_data ?? [],
});
const span = "start_time=2020-01-01T00:00:00Z&end_time=2020-01-03T00:00:00Z";
const json = { accept: "application/json" };
const csv = { accept: "text/csv" };

test.for<[string, string, unknown]>([
  [
    "JSON, in another zone",
    `/timeseries_data/?${span}&data_state=1&timeseries=1&timezone=Europe/Paris`,
    {
      "1": {
        "2020-01-01T01:00:00+01:00": 1.5,
        "2020-01-01T01:10:00+01:00": 2,
        "2020-01-01T01:20:00+01:00": 4,
        "2020-01-02T01:00:00+01:00": 7,
        "2020-01-02T01:10:00+01:00": 8,
      },
    },
  ],
  ["a series without points is left out", `/timeseries_data/?${span}&data_state=2&timeseries=8`, {}],
  [
    "converted, one unit for each",
    `/timeseries_data/?start_time=2020-01-01T06:00:00Z&end_time=2020-01-01T07:00:00Z&data_state=2&timeseries=4&timeseries=5&convert_to=kWh&convert_to=Wh`,
    { "4": { "2020-01-01T06:00:00+00:00": 0.6 }, "5": { "2020-01-01T06:00:00+00:00": 300.00000000000006 } },
  ],
  [
    "sums of days",
    `/timeseries_data/aggregate?${span}&data_state=2&timeseries=4&timeseries=5&aggregation=sum&bucket_width_value=1&bucket_width_unit=day`,
    {
      "4": { "2020-01-01T00:00:00+00:00": 3600, "2020-01-02T00:00:00+00:00": 3600 },
      "5": {
        "2020-01-01T00:00:00+00:00": 1.8000000000000003,
        "2020-01-02T00:00:00+00:00": 1.8000000000000003,
      },
    },
  ],
  [
    "averages over 180 minutes, empty ones null",
    `/timeseries_data/aggregate?start_time=2020-01-01T00:00:00Z&end_time=2020-01-01T12:00:00Z&data_state=2&timeseries=4&bucket_width_value=180&bucket_width_unit=minute`,
    {
      "4": {
        "2020-01-01T00:00:00+00:00": 0,
        "2020-01-01T03:00:00+00:00": null,
        "2020-01-01T06:00:00+00:00": 600,
        "2020-01-01T09:00:00+00:00": null,
      },
    },
  ],
  [
    "counts of months, empty ones 0",
    `/timeseries_data/aggregate?start_time=2020-01-01T00:00:00Z&end_time=2020-03-01T00:00:00Z&data_state=2&timeseries=4&aggregation=count&bucket_width_value=1&bucket_width_unit=month`,
    { "4": { "2020-01-01T00:00:00+00:00": 8, "2020-02-01T00:00:00+00:00": 0 } },
  ],
  [
    "the largest of a week, which begins on Monday",
    `/timeseries_data/aggregate?${span}&data_state=2&timeseries=4&aggregation=max&bucket_width_value=1&bucket_width_unit=week&convert_to=kWh`,
    { "4": { "2019-12-30T00:00:00+00:00": 1.8 } },
  ],
  [
    "averages by name",
    `/timeseries_data/campaign/1/aggregate?${span}&data_state=1&timeseries=Air temperature&bucket_width_value=1&bucket_width_unit=day`,
    { "Air temperature": { "2020-01-01T00:00:00+00:00": 2.5, "2020-01-02T00:00:00+00:00": 7.5 } },
  ],
  [
    "statistics, nulls without points",
    "/timeseries_data/stats?data_state=1&timeseries=1&timeseries=8",
    {
      stats: {
        "1": {
          first_timestamp: "2019-12-31T22:00:00+00:00",
          last_timestamp: "2020-01-02T00:10:00+00:00",
          count: 7,
          min: 1.5,
          max: 8,
          avg: 3.7857142857142856,
          stddev: 2.690370836538197,
        },
        "8": {
          first_timestamp: null,
          last_timestamp: null,
          count: 0,
          min: null,
          max: null,
          avg: null,
          stddev: null,
        },
      },
    },
  ],
])("as recorded: %s", async ([, path, expected]) => {
  const { ask } = open({ data: only });
  const reply = await ask(`GET ${path}`, { headers: json });
  expect([reply.status, reply.body]).toEqual([200, expected]);
});

test.for<[string, string, string]>([
  [
    "plain",
    `/timeseries_data/?${span}&data_state=1&timeseries=1&timeseries=2`,
    "Datetime,1,2\n2020-01-01T00:00:00+0000,1.5,3.0\n2020-01-01T00:10:00+0000,2.0,\n2020-01-01T00:20:00+0000,4.0,-0.001\n2020-01-01T00:30:00+0000,,6.5\n2020-01-02T00:00:00+0000,7.0,70.5\n2020-01-02T00:10:00+0000,8.0,80.0\n",
  ],
  ["without points", `/timeseries_data/?${span}&data_state=1&timeseries=8`, "Datetime,8\n"],
  [
    "the least of six hours, in another zone",
    `/timeseries_data/aggregate?${span}&data_state=2&timeseries=4&timezone=Europe/Paris&aggregation=min&bucket_width_value=6&bucket_width_unit=hour`,
    "Datetime,4\n2020-01-01T00:00:00+0100,0.0\n2020-01-01T06:00:00+0100,600.0\n2020-01-01T12:00:00+0100,1200.0\n2020-01-01T18:00:00+0100,1800.0\n2020-01-02T00:00:00+0100,0.0\n2020-01-02T06:00:00+0100,600.0\n2020-01-02T12:00:00+0100,1200.0\n2020-01-02T18:00:00+0100,1800.0\n2020-01-03T00:00:00+0100,\n",
  ],
  [
    "by a name that needs quotes",
    `/timeseries_data/campaign/1/aggregate?${span}&data_state=1&timeseries=${encodeURIComponent("Puissance élec. A/B, 100% #1?")}&aggregation=sum&bucket_width_value=1&bucket_width_unit=year`,
    'Datetime,"Puissance élec. A/B, 100% #1?"\n2020-01-01T00:00:00+0000,159.999\n',
  ],
])("as recorded, CSV: %s", async ([, path, expected]) => {
  const { ask } = open({ data: only });
  const reply = await ask(`GET ${path}`, { headers: csv });
  expect([reply.status, reply.headers.get("content-type"), reply.body]).toEqual([
    200,
    "text/csv; charset=utf-8",
    expected,
  ]);
});

test.for<[string, Record<string, string>, string, boolean]>([
  ["JSON", json, "application/json", true],
  ["whatever fetch sends of itself", {}, "*/*", true],
  ["a list", { accept: "text/csv, application/json" }, "text/csv, application/json; charset=utf-8", true],
  ["CSV", csv, "text/csv; charset=utf-8", false],
])("Accept is compared as a whole and echoed: %s", async ([, headers, type, isJson]) => {
  const { ask } = open({ data: only });
  const reply = await ask(`GET /timeseries_data/?${span}&data_state=1&timeseries=1`, { headers });
  expect([reply.headers.get("content-type"), typeof reply.body === "object"]).toEqual([type, isJson]);
});

test.for<[string, string, unknown, Record<string, string>]>([
  [
    "JSON by id",
    "/timeseries_data/?data_state=2",
    { "8": { "2024-05-01T02:00:00+02:00": 1, "2024-05-01T01:00:00Z": null } },
    {},
  ],
  [
    "JSON by name",
    "/timeseries_data/campaign/1/?data_state=2",
    { "Weather wind": { "2024-05-01T00:00:00Z": 1 } },
    {},
  ],
  [
    "CSV by id",
    "/timeseries_data/?data_state=2",
    "Datetime,8\n2024-05-01T00:00:00+00:00,1\n2024-05-01T01:00:00Z,\n",
    { "content-type": "text/csv" },
  ],
  [
    "JSON with a charset",
    "/timeseries_data/?data_state=2",
    '{"8":{"2024-05-01T00:00:00Z":1}}',
    { "content-type": "application/json; charset=utf-8" },
  ],
])("upload %s, read back, take out", async ([, path, body, headers]) => {
  const { ask } = open({ data: only });
  const uploaded = await ask(`POST ${path}`, { body, headers });
  expect([uploaded.status, uploaded.body]).toEqual([201, null]);
  const may = "start_time=2024-05-01T00:00:00Z&end_time=2024-05-02T00:00:00Z&data_state=2&timeseries=8";
  expect((await ask(`GET /timeseries_data/?${may}`, { headers: json })).body).toEqual({
    "8": { "2024-05-01T00:00:00+00:00": 1 },
  });
  expect((await ask(`DELETE /timeseries_data/?${may}`)).status).toBe(204);
  expect((await ask(`GET /timeseries_data/?${may}`, { headers: json })).body).toEqual({});
});

test("a point that is there stays as it is", async () => {
  const { ask } = open({ data: only });
  await ask("POST /timeseries_data/?data_state=1", { body: { "1": { "2020-01-01T00:00:00Z": 99 } } });
  const day = `/timeseries_data/?start_time=2020-01-01T00:00:00Z&end_time=2020-01-01T00:01:00Z&data_state=1&timeseries=1`;
  expect((await ask(`GET ${day}`, { headers: json })).body).toEqual({
    "1": { "2020-01-01T00:00:00+00:00": 1.5 },
  });
});

const text = { "content-type": "text/csv" };
test.for<[string, unknown, Record<string, string>, string]>([
  ["no time series of that id", { "999": {} }, {}, "Unknown timeseries: [999]"],
  ["no id", { x: { "2020-01-01T00:00:00Z": 1 } }, {}, "Wrong timeseries ID type"],
  ["text for a value", { "1": { "2020-01-01T00:00:00Z": "warm" } }, {}, "Invalid values"],
  ["a time without offset", { "1": { "2020-01-01T00:00:00": 1 } }, {}, "Invalid or TZ-naive timestamp"],
  ["no time", { "1": { yesterday: 1 } }, {}, "Invalid timestamp"],
  ["no JSON", "{", { "content-type": "application/json" }, "Wrong JSON file"],
  [
    "CSV with a charset, which is read as JSON",
    "Datetime,1\n",
    { "content-type": "text/csv; charset=utf-8" },
    "Wrong JSON file",
  ],
  ["an empty file", "", text, "Missing headers"],
  ["another first column", "Date,1\n", text, "Invalid file"],
  ["a comma at the end", "Datetime,1,\n", text, "Empty timeseries name or trailing comma"],
  ["more cells than columns", "Datetime,1\n2020-01-01T00:00:00Z,1,2\n", text, "Bad CSV file"],
])("upload refused: %s", async ([, body, headers, message]) => {
  const { ask } = open({ data: only });
  const reply = await ask("POST /timeseries_data/?data_state=1", { body, headers });
  expect([reply.status, reply.body.message]).toEqual([422, message]);
});

test("units of another kind: 422 for points, 500 for buckets", async () => {
  const { ask } = open({ data: only });
  const plain = await ask(`GET /timeseries_data/?${span}&data_state=1&timeseries=2&convert_to=m`);
  expect(plain.body.message).toBe(
    "Cannot convert from 'kilowatt' ([mass] * [length] ** 2 / [time] ** 3) to 'meter' ([length])",
  );
  const buckets = "bucket_width_value=1&bucket_width_unit=day&convert_to=m";
  expect(
    (await ask(`GET /timeseries_data/aggregate?${span}&data_state=1&timeseries=2&${buckets}`)).status,
  ).toBe(500);
});

test("a plain user uses the series of his scopes; others are refused by id and unknown by name", async () => {
  const { ask } = open();
  const day = "start_time=2024-01-01T00:00:00Z&end_time=2024-01-02T00:00:00Z&data_state=1";
  expect((await ask(`GET /timeseries_data/?${day}&timeseries=1`, { as: "bob" })).status).toBe(200);
  expect((await ask(`GET /timeseries_data/?${day}&timeseries=29`, { as: "bob" })).status).toBe(403);
  expect((await ask(`GET /timeseries_data/campaign/2/?${day}&timeseries=x`, { as: "bob" })).status).toBe(403);
  expect(
    (await ask(`GET /timeseries_data/campaign/1/?${day}&timeseries=x`, { as: "bob" })).body.message,
  ).toBe("Unknown timeseries: ['x']");
  expect((await ask("POST /timeseries_data/?data_state=1", { as: "bob", body: { "29": {} } })).status).toBe(
    403,
  );
});
