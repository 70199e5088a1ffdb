import { describe, expect, test } from "vitest";
import { formatTime } from "../../engine/zone-time.ts";
import { type BucketUnit, bucketStarts } from "./buckets.ts";

function starts(from: string, to: string, unit: BucketUnit, value: number, zone: string): string[] {
  return bucketStarts(Date.parse(from), Date.parse(to), { unit, value, zone }).map((time) =>
    formatTime(time, zone),
  );
}

describe("buckets respect the zone", () => {
  test("days of 23 and of 25 hours", () => {
    expect(starts("2024-03-30T12:00:00Z", "2024-04-01T12:00:00Z", "day", 1, "Europe/Paris")).toEqual([
      "2024-03-30T00:00:00+01:00",
      "2024-03-31T00:00:00+01:00",
      "2024-04-01T00:00:00+02:00",
    ]);
    const [first = 0, second = 0] = bucketStarts(Date.UTC(2024, 9, 27), Date.UTC(2024, 9, 29), {
      unit: "day",
      value: 1,
      zone: "Europe/Paris",
    });
    expect((second - first) / 3_600_000).toBe(25);
  });

  test("the hour that occurs twice is two buckets", () => {
    expect(starts("2024-10-27T00:00:00Z", "2024-10-27T03:00:00Z", "hour", 1, "Europe/Paris")).toEqual([
      "2024-10-27T02:00:00+02:00",
      "2024-10-27T02:00:00+01:00",
      "2024-10-27T03:00:00+01:00",
    ]);
  });

  test.for<[BucketUnit, string, string[]]>([
    ["week", "2024-01-10T00:00:00Z", ["2024-01-08T00:00:00-05:00"]],
    ["month", "2024-03-05T00:00:00Z", ["2024-03-01T00:00:00-05:00"]],
    ["year", "2024-03-05T00:00:00Z", ["2024-01-01T00:00:00-05:00"]],
    ["second", "2024-03-05T00:00:00.500Z", ["2024-03-04T19:00:00-05:00"]],
  ])("%s", ([unit, time, expected]) => {
    expect(starts(time, new Date(Date.parse(time) + 1).toISOString(), unit, 1, "America/New_York")).toEqual(
      expected,
    );
  });

  test("half an hour off, like India", () => {
    expect(starts("2024-01-01T00:00:00Z", "2024-01-01T01:00:00Z", "hour", 1, "Asia/Kolkata")).toEqual([
      "2024-01-01T05:00:00+05:30",
      "2024-01-01T06:00:00+05:30",
    ]);
  });

  test("months and years carry over", () => {
    expect(starts("2023-12-15T00:00:00Z", "2024-02-01T00:00:00Z", "month", 1, "UTC")).toEqual([
      "2023-12-01T00:00:00+00:00",
      "2024-01-01T00:00:00+00:00",
    ]);
  });

  test("nothing between", () => {
    expect(starts("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z", "hour", 1, "UTC")).toEqual([]);
  });
});
