import { describe, expect, test } from "vitest";
import type { Reply } from "../../../test/bemserver/client.ts";
import { now, openVrm, sites } from "../../../test/vrm/client.ts";
import { statsTypes } from "../stats/types.ts";

const { harbour, boat, parking } = sites;
const day = 86_400;
const june = Date.UTC(2026, 5, 1) / 1000;

type Query = Readonly<Record<string, string | number | readonly string[]>>;

async function stats(site: number, query: Query = {}, opened = openVrm()): Promise<Reply> {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)]),
  );
  return await opened.ask(`GET /installations/${site}/stats?${new URLSearchParams(pairs)}`);
}

const codes = "attributeCodes[]";

test("default: what the overview shows, of the last 24 hours, by the hour, in milliseconds", async () => {
  const { body } = await stats(harbour);
  expect(body.records.bs).toHaveLength(24);
  expect(body.records.bs[0][0]).toBe((now - day) * 1000);
  expect(Object.keys(body.records)).toEqual(statsTypes.live_feed);
});

test("start alone: up to now", async () => {
  expect((await stats(harbour, { start: now - 7200 })).body.records.bs).toHaveLength(2);
});

test("four numbers for states, two for energies and for the battery monitor's", async () => {
  const { records } = (await stats(harbour, { type: "custom", [codes]: ["bs", "Pb", "SOC"] })).body;
  expect([records.bs, records.Pb, records.SOC].map(([point]) => point.length)).toEqual([4, 2, 2]);
  for (const [, mean, min, max] of records.bs) {
    expect(min).toBeLessThanOrEqual(mean);
    expect(max).toBeGreaterThanOrEqual(mean);
    expect(max).toBeLessThanOrEqual(100);
  }
});

test.for(Object.entries(statsTypes).filter(([type]) => !/^(generator.*|evcs)$/.test(type)))(
  "type %s: its codes",
  async ([type, expected]) => {
    const { records, totals } = (await stats(harbour, { type, start: june, end: june + day })).body;
    expect(Object.keys(records)).toEqual(expected);
    expect(Object.keys(totals)).toEqual(expected);
  },
);

test("type generator, generator-runtime, evcs: where there is one", async () => {
  const of = async (site: number, type: string) =>
    (await stats(site, { type, start: june, end: june + 7 * day })).body;
  expect((await of(boat, "generator")).totals.gb).toBeGreaterThan(1);
  const { generator_runtime: seconds } = (await of(boat, "generator-runtime")).totals;
  expect([seconds % 900, seconds > 3600]).toEqual([0, true]);
  expect((await of(parking, "evcs")).totals.evE).toBeGreaterThan(5);
});

describe("nothing", () => {
  test("false for a code without data, in records and totals", async () => {
    const { records, totals } = (await stats(parking, { type: "kwh" })).body;
    expect([records.Pb, totals.Pb, typeof totals.Pc]).toEqual([false, false, "number"]);
  });

  test("an empty list without any data at all", async () => {
    const nothing = { success: true, records: [], totals: [] };
    expect((await stats(boat, { type: "solar_yield" })).body).toEqual(nothing);
    expect((await stats(harbour, { start: now, end: now })).body).toEqual(nothing);
    expect((await stats(harbour, { start: 1_000_000_000, end: 1_000_086_400 })).body).toEqual(nothing);
    expect((await stats(harbour, { type: "kwh", start: now + day, end: now + 2 * day })).body).toEqual(
      nothing,
    );
  });
});

describe("interval", () => {
  const seconds = { "15mins": 31, hours: 31, days: 180, weeks: 140 };

  test.for(Object.entries(seconds))("%s: at most %d days", async ([interval, days]) => {
    const span = { type: "custom", [codes]: ["tsT"], interval, start: june - days * day };
    expect((await stats(harbour, { ...span, end: june })).status).toBe(200);
    expect(await stats(harbour, { ...span, end: june + 1 })).toMatchObject({
      status: 400,
      body: { errors: { start: `At most ${days} days for this interval` } },
    });
  });

  test.for([
    ["months", 24, "24 months"],
    ["years", 60, "5 years"],
  ] as const)("%s: at most %d months", async ([interval, months, words]) => {
    const span = { type: "custom", [codes]: ["tsT"], interval, end: june };
    const begin = (ago: number): number => Date.UTC(2026, 5 - ago) / 1000;
    expect((await stats(harbour, { ...span, start: begin(months) })).status).toBe(200);
    expect((await stats(harbour, { ...span, start: begin(months) - 2 * day })).body.errors).toEqual({
      start: `At most ${words} for this interval`,
    });
  });

  test.for(["2hours", "5mins"])("%s: no limit is known", async (interval) => {
    const query = { type: "custom", [codes]: ["tsT"], interval, start: june - 40 * day, end: june };
    expect((await stats(harbour, query)).status).toBe(200);
  });
});

test("any window reads the same: hours make days, windows make the span, totals are sums", async () => {
  const opened = openVrm();
  const ask = async (interval: string, start: number, end: number) =>
    (await stats(harbour, { type: "kwh", interval, start, end }, opened)).body.totals.Pc as number;
  const whole = await ask("days", june, june + 10 * day);
  expect(await ask("hours", june, june + 10 * day)).toBeCloseTo(whole, 1);
  expect(await ask("15mins", june + 600, june + 10 * day)).toBeCloseTo(whole, 1);
  const [first, second] = [
    await ask("days", june, june + 3.3 * day),
    await ask("days", june + 3.3 * day, june + 10 * day),
  ];
  expect(first + second).toBeCloseTo(whole, 1);
});

test("months: the one before the span comes first", async () => {
  const { records } = (
    await stats(harbour, { type: "kwh", interval: "months", start: june - 31 * day, end: june })
  ).body;
  const times = records.Pc.map(([time]: [number]) => new Date(time).toISOString().slice(0, 13));
  expect(times).toEqual(["2026-04-29T22", "2026-05-30T22"]);
});

describe("forecast", () => {
  test("goes on after now, hour by hour", async () => {
    const { records } = (
      await stats(harbour, { type: "forecast", start: june, end: now + 5 * day, interval: "hours" })
    ).body;
    const last = records.vrm_consumption_fc.at(-1);
    expect(last[0]).toBeGreaterThan((now + 47 * 3600) * 1000);
    expect(last[0]).toBeLessThan((now + 48 * 3600) * 1000);
  });

  test("15mins: zeros between full hours", async () => {
    const query = { type: "forecast", interval: "15mins", start: june, end: june + 7200 };
    const points = (await stats(harbour, query)).body.records.vrm_consumption_fc;
    expect(points.map(([, value]: [number, number]) => value > 0)).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("show_instance", () => {
  test("a map by device, totals as well", async () => {
    const query = {
      type: "custom",
      [codes]: ["SOC", "dYU"],
      start: june,
      end: june + 3600,
      show_instance: "true",
    };
    const { records, totals } = (await stats(harbour, query)).body;
    expect(Object.keys(records)).toEqual(["279", "288", "289"]);
    expect(records["279"]).toMatchObject({
      instance: 279,
      stats: { SOC: [[june * 1000, expect.any(Number)]] },
    });
    expect(totals["288"]).toEqual({ instance: 288, totals: { dYU: expect.any(Number) } });
  });

  test("a list where the numbers are 0, 1, 2, and where there is none", async () => {
    const query = { start: june, end: june + 3600, show_instance: "true" };
    const { records } = (await stats(harbour, { ...query, type: "consumption" })).body;
    expect(records).toEqual([
      { instance: 0, stats: { Bc: expect.any(Array), Gc: expect.any(Array), Pc: expect.any(Array) } },
    ]);
    expect((await stats(harbour, { ...query, type: "evcs" })).body.records).toEqual([]);
  });

  test("without it, energies of all devices are added up", async () => {
    const query = { type: "custom", [codes]: ["dYU", "total_solar_yield"], start: june, end: june + day };
    const { totals } = (await stats(harbour, query)).body;
    expect(totals.dYU).toBeCloseTo(totals.total_solar_yield, 2);
  });
});

test("custom: codes are needed, and known", async () => {
  expect((await stats(harbour, { type: "custom" })).body.errors).toEqual({ attributeCodes: "is required" });
  expect((await stats(harbour, { type: "custom", attributeCodes: "Pb" })).status).toBe(400);
  expect(await stats(harbour, { type: "custom", [codes]: ["zz"] })).toMatchObject({
    status: 400,
    body: { errors: { attributeCodes: "Unknown attribute" }, error_code: "missing_parameters" },
  });
});

describe("overallstats", () => {
  test("totals and shares of four periods", async () => {
    const { records } = (await openVrm().ask(`GET /installations/${harbour}/overallstats?type=consumption`))
      .body;
    expect(Object.keys(records)).toEqual(["today", "week", "month", "year"]);
    // 15 June 2026 is a Monday.
    expect(records.week).toEqual(records.today);
    expect(records.year.totals.Pc).toBeGreaterThan(records.month.totals.Pc);
    const { Bc, Gc, Pc } = records.month.percentages;
    expect(Bc + Gc + Pc).toBeCloseTo(100, 1);
  });

  test("404 for a battery alone", async () => {
    expect((await openVrm().ask(`GET /installations/${boat}/overallstats`)).status).toBe(404);
  });
});
