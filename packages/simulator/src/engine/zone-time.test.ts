import { expect, test } from "vitest";
import { formatTime, fromWall, zoneOffset } from "./zone-time.ts";

const wall = { year: 2024, month: 3, day: 31, hour: 2, minute: 30, second: 0 };

test("an hour that the clock leaves out counts as before the change", () => {
  expect(new Date(fromWall(wall, "Europe/Paris")).toISOString()).toBe("2024-03-31T01:30:00.000Z");
});

test("an hour that the clock shows twice is the first one", () => {
  expect(new Date(fromWall({ ...wall, month: 10, day: 27 }, "Europe/Paris")).toISOString()).toBe(
    "2024-10-27T00:30:00.000Z",
  );
});

test("offsets, and fractions only where there are any", () => {
  expect(zoneOffset(0, "UTC")).toBe(0);
  expect(formatTime(Date.UTC(2024, 0, 1, 0, 0, 0, 120), "America/Argentina/Buenos_Aires", "")).toBe(
    "2023-12-31T21:00:00.120000-0300",
  );
});
