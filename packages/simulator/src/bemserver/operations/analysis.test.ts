import { expect, test } from "vitest";
import { open } from "../../../test/bemserver/client.ts";

const days =
  "start_time=2024-02-01T00:00:00Z&end_time=2024-02-03T00:00:00Z&bucket_width_value=1&bucket_width_unit=day";
const hourly = (day: string, values: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    values.map((value, hour) => [`2024-02-${day}T${String(hour).padStart(2, "0")}:00:00Z`, value]),
  );
const points = (series: number, state: number, values: Record<string, number>) => ({
  data: { timeseries_data: [{ timeseries_id: series, data_state_id: state, points: values }] },
});

test("completeness with the interval that is expected", async () => {
  const { ask } = open(
    points(1, 1, { ...hourly("01", Array(24).fill(1)), ...hourly("02", Array(6).fill(1)) }),
  );
  const { status, body, headers } = await ask(`GET /analysis/completeness?${days}&timeseries=1&data_state=1`);
  expect([status, headers.has("etag")]).toEqual([200, true]);
  expect(body).toEqual({
    timestamps: ["2024-02-01T00:00:00+00:00", "2024-02-02T00:00:00+00:00"],
    timeseries: {
      "1": {
        name: "Outside temperature",
        count: [24, 6],
        ratio: [1, 0.25],
        total_count: 30,
        avg_count: 15,
        avg_ratio: 0.625,
        interval: 3600,
        undefined_interval: false,
        expected_count: [24, 24],
      },
    },
  });
});

test("completeness without it: the fullest bucket is the measure, and nothing is null", async () => {
  const { ask } = open(points(9, 1, { ...hourly("01", [1, 1]), ...hourly("02", [1]) }));
  const { body } = await ask(`GET /analysis/completeness?${days}&timeseries=9&timeseries=10&data_state=1`);
  expect(body.timeseries["9"]).toMatchObject({
    ratio: [1, 0.5],
    interval: 43_200,
    undefined_interval: true,
    expected_count: [2, 2],
  });
  expect(body.timeseries["10"]).toMatchObject({
    ratio: [null, null],
    avg_ratio: null,
    interval: null,
    expected_count: [null, null],
  });
});

test("consumption by energy and use, from clean points", async () => {
  const { ask } = open(points(3, 2, { ...hourly("01", [1, 2, 3]), ...hourly("02", [4]) }));
  const { body } = await ask(`GET /analysis/energy_consumption/site/1?${days}`);
  expect(body).toEqual({
    timestamps: ["2024-02-01T00:00:00+00:00", "2024-02-02T00:00:00+00:00"],
    energy: { electricity: { all: [6000, 4000] }, "heating network": { heating: [0, 0] } },
  });
  const kilo = await ask(`GET /analysis/energy_consumption/site/1?${days}&unit=kWh&ratio_property=Area`);
  expect(kilo.body.energy.electricity.all).toEqual([6 / 4200, 4 / 4200]);
});

test.for([
  ["a unit that is no energy", "site/1", "&unit=m", 409, "Incompatible unit in input timeseries."],
  [
    "a property that is not there",
    "building/1",
    "&ratio_property=Owner",
    409,
    'Building has no "Owner" property.',
  ],
  ["a building that is not there", "building/99", "", 404, undefined],
  ["a unit that nobody knows", "site/1", "&unit=zorglub", 422, undefined],
] as const)("consumption refused: %s", async ([, place, query, status, message]) => {
  const { ask } = open();
  const reply = await ask(`GET /analysis/energy_consumption/${place}?${days}${query}`);
  expect([reply.status, reply.body.message]).toEqual([status, message]);
});

test("degree days: the middle of a day's extremes, null where nothing was measured", async () => {
  const { ask } = open(points(1, 2, { ...hourly("01", [2, 4, 12]), ...hourly("02", [20]) }));
  const heating = await ask("GET /sites/1/degree_days?start_date=2024-02-01&end_date=2024-02-04&period=day");
  expect(heating.body).toEqual({
    degree_days: {
      "2024-02-01T00:00:00+01:00": 11,
      "2024-02-02T00:00:00+01:00": 0,
      "2024-02-03T00:00:00+01:00": null,
    },
  });
  const cooling = await ask(
    "GET /sites/1/degree_days?start_date=2024-02-01&end_date=2024-03-01&period=month&type=cooling&base=60&unit=°F",
  );
  expect(cooling.body.degree_days["2024-02-01T00:00:00+01:00"]).toBeCloseTo(8);
});

test("degree days need an outside temperature", async () => {
  const { ask } = open();
  const reply = await ask("GET /sites/2/degree_days?start_date=2024-02-01&end_date=2024-02-04&period=day");
  expect([reply.status, reply.body.message]).toEqual([
    409,
    "Air temperature for site undefined or access denied.",
  ]);
});

test("weather: hourly values in the unit of the series, the end not included, the same for the same seed", async () => {
  const read = async () => {
    const { ask } = open({
      seed: 7,
      data: { timeseries: [{ id: 1, name: "T", unit_symbol: "K", campaign_id: 1, campaign_scope_id: 1 }] },
    });
    const span = "start_time=2024-05-01T00:00:00Z&end_time=2024-05-02T00:00:00Z";
    expect((await ask(`PUT /sites/1/download_weather_data?${span}`)).status).toBe(204);
    const { body } = await ask(`GET /timeseries_data/?${span}&data_state=2&timeseries=1`, {
      headers: { accept: "application/json" },
    });
    return Object.values(body["1"] as Record<string, number>);
  };
  const values = await read();
  expect(values).toHaveLength(24);
  expect(Math.min(...values)).toBeGreaterThan(270);
  expect(await read()).toEqual(values);
});

test("weather needs coordinates", async () => {
  const { ask } = open({ data: { sites: [{ id: 1, name: "North quay", campaign_id: 1 }] } });
  const reply = await ask(
    "PUT /sites/1/download_weather_data?start_time=2024-05-01T00:00:00Z&end_time=2024-05-02T00:00:00Z",
  );
  expect([reply.status, reply.body.message]).toEqual([409, "Missing site coordinates."]);
});
