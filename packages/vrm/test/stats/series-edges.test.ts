import { json } from "@busbar/test-support/json";
import { describe, expect, test } from "vitest";
import { answer, year } from "../support/points.ts";
import { stub } from "../support/stub.ts";

describe("edges", () => {
  test("a bucket that both windows have is the later one's", async () => {
    const { vrm } = stub([
      answer({ "2025-06-29": 3, "2025-06-30": 2 }),
      answer({ "2025-06-29": 3, "2025-06-30": 5, "2025-07-01": 6 }),
    ]);
    const { points, totals } = await vrm.stats.series(1, year).all();
    expect(points.Pc.map(({ mean }) => mean)).toEqual([3, 5, 6]);
    expect(totals.Pc).toBe(14);
  });

  test("a bucket that only the earlier window has is not lost", async () => {
    const { vrm } = stub([answer({ "2025-06-30": 4 }), answer({ "2025-07-01": 6 })]);
    const { points, totals } = await vrm.stats.series(1, year).all();
    expect(points.Pc.map(({ mean }) => mean)).toEqual([4, 6]);
    expect(totals.Pc).toBe(10);
  });

  test("nor where the later window has nothing at all, and names no codes", async () => {
    const nothing = json({ success: true, records: [], totals: [] });
    const { vrm } = stub([answer({ "2025-06-30": 4 }), nothing]);
    const { points, totals } = await vrm.stats.series(1, { ...year, codes: undefined, type: "kwh" }).all();
    expect(points.Pc?.map(({ mean }) => mean)).toEqual([4]);
    expect(totals.Pc).toBe(4);
  });

  test("a bucket that lies across the edge, where the portal counts by the clock, is there once", async () => {
    const { vrm } = stub([
      answer({ "2025-06-29T00:00Z": 3, "2025-06-29T18:00Z": 1 }),
      answer({ "2025-06-29T18:00Z": 2, "2025-06-30T18:00Z": 6 }),
    ]);
    const { points } = await vrm.stats.series(1, year).all();
    expect(points.Pc.map(({ mean }) => mean)).toEqual([3, 1, 6]);
  });

  test("points stay in order where the later window begins before the end of the earlier one", async () => {
    const { vrm } = stub([
      answer({ "2025-06-29T00:00Z": 3, "2025-06-30T00:00Z": 1 }),
      answer({ "2025-06-29T18:00Z": 2, "2025-06-30T00:00Z": 5 }),
    ]);
    const { points, totals } = await vrm.stats.series(1, year).all();
    expect(points.Pc.map(({ mean }) => mean)).toEqual([3, 2, 5]);
    expect(totals.Pc).toBe(10);
  });

  test.each(["2025-01-01", "2025-12-31"])(
    "a year that carries %s is there, wherever the range begins",
    async (date) => {
      const { vrm } = stub(answer({ [date]: 7 }));
      const query = { codes: ["Pc"], interval: "years", from: "2025-06-15", to: "2025-12-01" } as const;
      const { points } = await vrm.stats.series(1, query).all();
      expect(points.Pc.map(({ mean }) => mean)).toEqual([7]);
    },
  );

  test("what comes after the end of the range stays, as the portal gives it", async () => {
    const { vrm } = stub(answer({ "2025-01-01": 1, "2025-01-02": 2 }));
    const { points } = await vrm.stats.series(1, { ...year, to: "2025-01-02" }).all();
    expect(points.Pc).toHaveLength(2);
  });

  test.each([
    ["-11:00", "Pacific/Pago_Pago", "+13:00"],
    ["+05:30", "Asia/Kolkata", "+01:00"],
    ["+14:00", "Pacific/Kiritimati", "+14:00"],
    ["-05:00", "America/New_York", "+01:00"],
  ])("years in a zone at %s (%s), of a site at %s: the one before is left out", async (_, zone, site) => {
    const { vrm } = stub(
      answer({
        [`2022-01-01T00:00${site}`]: 1,
        [`2023-01-01T00:00${site}`]: 2,
        [`2024-01-01T00:00${site}`]: 3,
      }),
    );
    const query = { codes: ["Pc"], interval: "years", from: "2023-01-01", to: "2025-01-01", zone } as const;
    const { points, totals } = await vrm.stats.series(1, query).all();
    expect(points.Pc.map(({ mean }) => mean)).toEqual([2, 3]);
    expect(totals.Pc).toBe(5);
  });

  const months = { codes: ["Pc"], interval: "months", from: "2024-01-01", to: "2026-03-01" } as const;

  test("months carry their last day, and the month before comes first: it is left out of every window", async () => {
    const { vrm } = stub([
      answer({ "2023-12-31": 9, "2024-01-31": 1, "2025-12-31": 24 }),
      answer({ "2025-12-31": 24, "2026-01-31": 25, "2026-02-28": 26 }),
    ]);
    const { points, totals } = await vrm.stats.series(1, months).all();
    expect(points.Pc.map(({ mean }) => mean)).toEqual([1, 24, 25, 26]);
    expect(totals.Pc).toBe(1 + 24 + 25 + 26);
  });

  test.each([
    ["-08:00", "America/Los_Angeles"],
    ["+01:00", "Europe/Berlin"],
    ["+09:00", "Asia/Tokyo"],
    ["+13:00", "Pacific/Auckland"],
    ["+14:00", "Pacific/Kiritimati"],
    ["-11:00", "Pacific/Pago_Pago"],
  ])("months of a site at %s", async (offset, zone) => {
    const { vrm } = stub([
      answer({ [`2023-12-31T00:00${offset}`]: 9, [`2024-01-31T00:00${offset}`]: 1 }),
      answer({ [`2025-12-31T00:00${offset}`]: 24, [`2026-01-31T00:00${offset}`]: 25 }),
    ]);
    const { points } = await vrm.stats.series(1, { ...months, zone }).all();
    expect(points.Pc.map(({ mean }) => mean)).toEqual([1, 25]);
  });

  test("a month that only begins after the range is left out", async () => {
    const { vrm } = stub(answer({ "2025-11-30": 1, "2025-12-31": 2, "2026-01-31": 3 }));
    const query = { ...months, from: "2025-11-01", to: "2026-01-01" } as const;
    const { points, totals } = await vrm.stats.series(1, query).all();
    expect(points.Pc.map(({ mean }) => mean)).toEqual([1, 2]);
    expect(totals.Pc).toBe(3);
    const later = await vrm.stats.series(1, { ...query, to: "2026-01-02" }).all();
    expect(later.points.Pc).toHaveLength(3);
  });

  test("months that carry their first day are all there", async () => {
    const { vrm } = stub([answer({ "2024-01-01": 1, "2025-12-01": 24 }), answer({ "2026-01-01": 25 })]);
    const { points } = await vrm.stats.series(1, months).all();
    expect(points.Pc.map(({ mean }) => mean)).toEqual([1, 24, 25]);
  });
});
