import { expect, test } from "vitest";
import { bucketsOf } from "./buckets.ts";

const zone = "Europe/Oslo";
const at = (text: string): number => Date.parse(text) / 1000;
const always = { from: 0, until: Number.POSITIVE_INFINITY };
const iso = (time: number): string => new Date(time * 1000).toISOString().slice(0, 16);

test.for([
  ["5mins", 12],
  ["15mins", 4],
  ["hours", 1],
] as const)("%s: counted from the beginning of the span", ([interval, count]) => {
  const start = at("2026-06-01T10:20:30Z");
  const buckets = bucketsOf({ interval, start, end: start + 3600, zone }, always);
  expect([buckets.length, buckets[0]?.time, buckets.at(-1)?.end]).toEqual([count, start, start + 3600]);
});

test("days: 24 hours each, the last one as far as it goes, whatever the clock on the wall does", () => {
  const [start, end] = [at("2026-03-28T23:00:00Z"), at("2026-03-30T22:00:00Z")];
  const buckets = bucketsOf({ interval: "days", start, end, zone }, always);
  expect(buckets.map((bucket) => [iso(bucket.time), (bucket.end - bucket.start) / 3600])).toEqual([
    ["2026-03-28T23:00", 24],
    ["2026-03-29T23:00", 23],
  ]);
});

test("months: those of the calendar, the one before first, the last day as time", () => {
  const [start, end] = [at("2025-12-31T23:00:00Z"), at("2026-03-31T22:00:00Z")];
  const buckets = bucketsOf({ interval: "months", start, end, zone }, always);
  expect(buckets.map((bucket) => [iso(bucket.time), iso(bucket.start), iso(bucket.end)])).toEqual([
    ["2025-12-30T23:00", "2025-11-30T23:00", "2025-12-31T23:00"],
    ["2026-01-30T23:00", "2025-12-31T23:00", "2026-01-31T23:00"],
    ["2026-02-27T23:00", "2026-01-31T23:00", "2026-02-28T23:00"],
    ["2026-03-30T22:00", "2026-02-28T23:00", "2026-03-31T22:00"],
  ]);
});

test("months: asked for by the calendar of another zone", () => {
  const [start, end] = [at("2026-01-01T00:00:00Z"), at("2026-03-01T00:00:00Z")];
  const buckets = bucketsOf({ interval: "months", start, end, zone }, always);
  expect(buckets.map((bucket) => iso(bucket.time))).toEqual([
    "2025-12-30T23:00",
    "2026-01-30T23:00",
    "2026-02-27T23:00",
  ]);
});

test("years: those of the calendar", () => {
  const [start, end] = [at("2024-06-01T00:00:00Z"), at("2026-06-01T00:00:00Z")];
  const buckets = bucketsOf({ interval: "years", start, end, zone: "UTC" }, always);
  expect(buckets.map(({ time }) => iso(time))).toEqual([
    "2024-01-01T00:00",
    "2025-01-01T00:00",
    "2026-01-01T00:00",
  ]);
});

test("nothing before the first value and after the last, and no buckets there either", () => {
  const span = { interval: "15mins", start: -1e12, end: 1e12, zone };
  const buckets = bucketsOf(span, { from: 1000, until: 3000 });
  expect(buckets.map((bucket) => [bucket.start, bucket.end])).toEqual([
    [1000, 1700],
    [1700, 2600],
    [2600, 3000],
  ]);
});

test.for(["hours", "months"])(
  "%s: a span without length or with its end first has no buckets",
  (interval) => {
    expect(bucketsOf({ interval, start: 5000, end: 5000, zone }, always)).toEqual([]);
    expect(bucketsOf({ interval, start: 9000, end: 5000, zone }, always)).toEqual([]);
  },
);
