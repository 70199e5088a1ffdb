import { describe, expect, test } from "vitest";
import { simulated } from "./support/simulated.ts";

const span = { start_time: "2024-03-04T00:00:00+01:00", end_time: "2024-03-05T00:00:00+01:00" };
const zone = { timezone: "Europe/Paris" } as const;
const raw = { data_state: 1 };

const csv = `Datetime,9,10
2024-03-04T00:00:00+0100,20.5,
2024-03-04T00:30:00+0100,21.5,18
2024-03-04T01:00:00+0100,,19
`;
const values = {
  "9": { "2024-03-04T00:00:00+01:00": 20.5, "2024-03-04T00:30:00+01:00": 21.5 },
  "10": { "2024-03-04T00:30:00+01:00": 18, "2024-03-04T01:00:00+01:00": 19 },
};
const named = `Datetime,Room 01 temperature
2024-03-04T00:00:00+0100,20.5
2024-03-04T00:30:00+0100,21.5
`;

/** Lines of CSV with the numbers in one spelling. */
const lines = (text: string) => text.trim().replace(/\.0\b/g, "").split(/\r?\n/);

describe("by id", () => {
  test("CSV in, CSV and JSON out", async () => {
    const { bem } = simulated();
    expect(await bem.timeseriesData.uploadCsv(csv, raw)).toBeUndefined();
    const query = { timeseries: [9, 10], ...raw, ...span, ...zone };
    expect(lines(await bem.timeseriesData.downloadCsv(query))).toEqual(lines(csv));
    expect(await bem.timeseriesData.download(query)).toEqual(values);
  });

  test("JSON in, JSON out", async () => {
    const { bem } = simulated();
    await bem.timeseriesData.upload(values, raw);
    const query = { timeseries: [10], ...raw, ...span, ...zone };
    expect(await bem.timeseriesData.download(query)).toEqual({ "10": values["10"] });
  });

  test("args: Date", async () => {
    const { bem } = simulated();
    await bem.timeseriesData.upload(values, raw);
    const [start_time, end_time] = [new Date("2024-03-03T23:15:00Z"), new Date("2024-03-04T00:00:00Z")];
    expect(await bem.timeseriesData.download({ timeseries: [9], ...raw, start_time, end_time })).toEqual({
      "9": { "2024-03-03T23:30:00+00:00": 21.5 },
    });
  });

  test("args: convert_to", async () => {
    const { bem } = simulated();
    await bem.timeseriesData.uploadCsv("Datetime,3\n2024-03-04T00:00:00+0100,1.5\n", raw);
    const query = { timeseries: [3], convert_to: ["Wh"], ...raw, ...span, ...zone };
    expect(await bem.timeseriesData.download(query)).toEqual({ "3": { "2024-03-04T00:00:00+01:00": 1500 } });
  });

  test.each([
    ["avg", 21],
    ["sum", 42],
    ["min", 20.5],
    ["max", 21.5],
    ["count", 2],
  ] as const)("aggregate: %s", async (aggregation, value) => {
    const { bem } = simulated();
    await bem.timeseriesData.uploadCsv(csv, raw);
    const hour = { bucket_width_value: 1, bucket_width_unit: "hour" } as const;
    const query = { timeseries: [9], aggregation, ...hour, ...raw, ...span, ...zone };
    const { "9": hours } = await bem.timeseriesData.downloadAggregate(query);
    expect(Object.keys(hours ?? {})).toHaveLength(24);
    expect(hours?.["2024-03-04T00:00:00+01:00"]).toBe(value);
    expect(hours?.["2024-03-04T05:00:00+01:00"]).toBe(aggregation === "count" ? 0 : null);

    const text = await bem.timeseriesData.downloadAggregateCsv(query);
    expect(lines(text)[1]).toBe(`2024-03-04T00:00:00+0100,${value}`);
  });

  test("statistics", async () => {
    const { bem } = simulated();
    await bem.timeseriesData.uploadCsv(csv, raw);
    const { stats } = await bem.timeseriesData.getStats({ timeseries: [9, 11], ...raw, ...zone });
    expect(stats["9"]).toMatchObject({ count: 2, min: 20.5, max: 21.5, avg: 21 });
    expect(stats["9"]?.first_timestamp).toBe("2024-03-04T00:00:00+01:00");
    expect(stats["11"]).toEqual({
      first_timestamp: null,
      last_timestamp: null,
      count: 0,
      min: null,
      max: null,
      avg: null,
      stddev: null,
    });
  });

  test("deletion", async () => {
    const { bem } = simulated();
    await bem.timeseriesData.uploadCsv(csv, raw);
    expect(await bem.timeseriesData.delete({ timeseries: [9], ...raw, ...span })).toBeUndefined();
    const query = { timeseries: [9, 10], ...raw, ...span, ...zone };
    expect(await bem.timeseriesData.download(query)).toEqual({ "10": values["10"] });
  });
});

describe("by name", () => {
  const query = { timeseries: ["Room 01 temperature"], ...raw, ...span, ...zone };

  test("CSV and JSON, in and out", async () => {
    const { bem } = simulated();
    await bem.timeseriesData.uploadCsvByNames(1, named, raw);
    expect(lines(await bem.timeseriesData.downloadCsvByNames(1, query))).toEqual(lines(named));
    await bem.timeseriesData.uploadByNames(1, { "Room 02 temperature": values["10"] }, raw);
    const both = { ...query, timeseries: ["Room 01 temperature", "Room 02 temperature"] };
    expect(await bem.timeseriesData.downloadByNames(1, both)).toEqual({
      "Room 01 temperature": values["9"],
      "Room 02 temperature": values["10"],
    });
  });

  test("aggregate, statistics, deletion", async () => {
    const { bem } = simulated();
    await bem.timeseriesData.uploadCsvByNames(1, named, raw);
    const days = { ...query, bucket_width_value: 1, bucket_width_unit: "day" } as const;
    const day = { "Room 01 temperature": { "2024-03-04T00:00:00+01:00": 21 } };
    expect(await bem.timeseriesData.downloadAggregateByNames(1, days)).toEqual(day);
    expect(lines(await bem.timeseriesData.downloadAggregateCsvByNames(1, days))).toEqual([
      "Datetime,Room 01 temperature",
      "2024-03-04T00:00:00+0100,21",
    ]);
    const { stats } = await bem.timeseriesData.getStatsByNames(1, { timeseries: query.timeseries, ...raw });
    expect(stats["Room 01 temperature"]?.count).toBe(2);

    const { timezone: _, ...deletion } = query;
    await bem.timeseriesData.deleteByNames(1, deletion);
    expect(await bem.timeseriesData.downloadByNames(1, query)).toEqual({});
  });
});

test("error: an unknown data state is plain text in the answer", async () => {
  const { bem } = simulated();
  const download = bem.timeseriesData.download({ timeseries: [9], data_state: 99, ...span });
  await expect(download).rejects.toMatchObject({ fields: { data_state: ["Unknown data state ID"] } });
});

test("error: an upload without its column of times", async () => {
  const { bem } = simulated();
  await expect(bem.timeseriesData.uploadCsv("Time,9\n", raw)).rejects.toMatchObject({
    name: "ValidationError",
    fields: { _general: [expect.any(String)] },
  });
});
