import { expect, test } from "vitest";
import { open } from "../../../test/bemserver/client.ts";
import { aggregate } from "./aggregate.ts";
import type { BucketWidth } from "./buckets.ts";
import type { Point } from "./series-data.ts";

const minute = 60_000;
const hour = 60 * minute;
const points: Point[] = [
  [0, 1],
  [minute, 3],
  [2 * minute, 5],
  [hour, 9],
  [4 * hour, 7],
];
const hours = (value: number): BucketWidth => ({ unit: "hour", value, zone: "UTC" });

test.for([
  ["avg", 1, [3, 9, 7]],
  ["sum", 1, [9, 9, 7]],
  ["min", 1, [1, 9, 7]],
  ["max", 1, [5, 9, 7]],
  ["count", 1, [3, 1, 1]],
  ["sum", 2, [18, 7]],
  ["min", 2, [1, 7]],
  ["count", 2, [4, 1]],
] as const)("%s of %d hours", ([aggregation, value, expected]) => {
  expect([...aggregate(points, aggregation, hours(value)).values()]).toEqual(expected);
});

test("an average over several hours is that of the hours' averages, whatever the number of points", () => {
  expect([...aggregate(points, "avg", hours(2)).values()]).toEqual([6, 7]);
});

test("a sum over several hours is 0, not missing, between the first and the last that has any", async () => {
  const { ask } = open({
    data: {
      timeseries_data: [
        {
          timeseries_id: 9,
          data_state_id: 1,
          points: { "2024-05-01T04:00:00Z": 1, "2024-05-01T08:00:00Z": 2 },
        },
      ],
    },
  });
  const query =
    "start_time=2024-05-01T02:00:00Z&end_time=2024-05-01T12:00:00Z&data_state=1&timeseries=9&aggregation=sum";
  const get = async (value: number) =>
    Object.values(
      (
        await ask(
          `GET /timeseries_data/aggregate?${query}&bucket_width_value=${value}&bucket_width_unit=hour`,
        )
      ).body["9"],
    );
  expect(await get(2)).toEqual([null, 1, 0, 2, null]);
  expect((await get(1)).slice(2, 7)).toEqual([1, null, null, null, 2]);
});
