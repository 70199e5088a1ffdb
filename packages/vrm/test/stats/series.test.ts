import { json } from "@busbar/test-support/json";
import { queryOf } from "@busbar/test-support/query-of";
import type { Answer } from "@busbar/test-support/stub-fetch";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { StatsType, TimeInput } from "../../src/index.ts";
import { answer, at, year } from "../support/points.ts";
import { stub } from "../support/stub.ts";

const second = (text: string) => Date.parse(text) / 1000;
describe("requests", () => {
  test("default", async () => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    await vrm.stats.series(404512, { ...year, codes: ["Pc", "Gc"] }).all();
    expect(sent.map(({ path }) => decodeURIComponent(path))).toEqual([
      "/installations/404512/stats?type=custom&interval=days&attributeCodes[]=Pc&attributeCodes[]=Gc&start=1735689600&end=1751241600",
      "/installations/404512/stats?type=custom&interval=days&attributeCodes[]=Pc&attributeCodes[]=Gc&start=1751241600&end=1766793600",
    ]);
  });

  test("args: type, without codes", async () => {
    const { vrm, sent } = stub(answer({ "2025-01-01": 1 }));
    const { points } = await vrm.stats
      .series(1, { ...year, codes: undefined, type: "kwh", to: "2025-01-02" })
      .all();
    expect(queryOf(sent[0] as never)[0]).toEqual(["type", "kwh"]);
    expect(points.Pc).toHaveLength(1);
  });

  test("args: to, now when left out", async () => {
    onTestFinished(() => {
      vi.useRealTimers();
    });
    vi.useFakeTimers({ toFake: ["Date"], now: at("2025-01-05T10:00:00.900Z") });
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    await vrm.stats.series(1, { ...year, to: undefined }).all();
    expect(queryOf(sent[0] as never).at(-1)).toEqual(["end", String(second("2025-01-05T10:00:00Z"))]);
  });

  test.each<[name: string, from: TimeInput]>([
    ["Date", new Date("2025-01-01T00:00:00.999Z")],
    ["ISO text", "2025-01-01T01:00:00+01:00"],
    ["a day", "2025-01-01"],
    ["seconds", 1735689600],
  ])("args: from as %s", async (_, from) => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    await vrm.stats.series(1, { ...year, from, to: "2025-01-02" }).all();
    expect(Object.fromEntries(queryOf(sent[0] as never)).start).toBe("1735689600");
  });

  test("args: an empty range asks for nothing, as the portal gives nothing", async () => {
    const { vrm, sent } = stub(json({}));
    expect(await vrm.stats.series(1, { ...year, to: year.from }).all()).toEqual({
      points: { Pc: [] },
      totals: {},
    });
    expect(sent).toEqual([]);
  });

  test("args: options go with each request", async () => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    await vrm.stats.series(1, year, { headers: { "X-Trace": "7" } }).all();
    expect(sent.map(({ headers }) => headers["x-trace"])).toEqual(["7", "7"]);
  });
});

describe("reading", () => {
  const halves: Answer[] = [
    answer({ "2025-01-01": 1, "2025-01-02": 2 }, { bs: [[at("2025-01-01"), 50, 40, 60]], gc: false }),
    answer({ "2025-06-30": 4 }),
  ];

  test("behavior: points in the order of time, window by window as they are wanted", async () => {
    const { vrm, sent } = stub(halves);
    const read: string[] = [];
    for await (const { time, code, mean } of vrm.stats.series(1, { ...year, type: "kwh" })) {
      read.push(`${sent.length} ${time.toISOString().slice(0, 10)} ${code} ${mean}`);
    }
    expect(read).toEqual([
      "1 2025-01-01 Pc 1",
      "1 2025-01-01 bs 50",
      "1 2025-01-02 Pc 2",
      "2 2025-06-30 Pc 4",
    ]);
  });

  test("behavior: leaving off asks for no more", async () => {
    const { vrm, sent } = stub(halves);
    for await (const { mean } of vrm.stats.series(1, year)) {
      expect(mean).toBe(1);
      break;
    }
    expect(sent).toHaveLength(1);
  });

  test("behavior: windows have their times and the answer as it was sent", async () => {
    const { vrm } = stub(halves);
    const windows = [];
    for await (const window of vrm.stats.series(1, year).windows()) {
      windows.push(window);
    }
    expect(windows.map(({ totals }) => totals)).toEqual([{ Pc: 3 }, { Pc: 4 }]);
    expect(windows.map(({ from, to }) => [from.toISOString(), to.toISOString()])).toEqual([
      ["2025-01-01T00:00:00.000Z", "2025-06-30T00:00:00.000Z"],
      ["2025-06-30T00:00:00.000Z", "2025-12-27T00:00:00.000Z"],
    ]);
    expect(windows[0]?.answer.records).toEqual({
      Pc: [
        [at("2025-01-01"), 1],
        [at("2025-01-02"), 2],
      ],
      bs: [[at("2025-01-01"), 50, 40, 60]],
      gc: false,
    });
  });

  test("behavior: all of it, with least and greatest values where there are any", async () => {
    const { vrm } = stub(halves);
    expect(await vrm.stats.series(1, { ...year, codes: ["Pc", "bs", "gb"] }).all()).toEqual({
      points: {
        Pc: [
          { time: new Date("2025-01-01"), mean: 1 },
          { time: new Date("2025-01-02"), mean: 2 },
          { time: new Date("2025-06-30"), mean: 4 },
        ],
        bs: [{ time: new Date("2025-01-01"), mean: 50, min: 40, max: 60 }],
        gb: [],
        gc: [],
      },
      totals: { Pc: 7 },
    });
  });

  test("behavior: can be read again", async () => {
    const { vrm, sent } = stub(halves);
    const series = vrm.stats.series(1, year);
    await series.all();
    await series.all();
    expect(sent).toHaveLength(4);
  });
});

describe("zone", () => {
  const autumn = { interval: "days", from: "2026-10-24", to: "2026-10-27", zone: "Europe/Berlin" } as const;
  const pieces = (code: string): Answer[] => {
    const day = (...points: [string, ...number[]][]) =>
      json({
        success: true,
        records: { [code]: points.map(([time, ...rest]) => [at(time), ...rest]) },
        totals: {},
      });
    return [
      day(["2026-10-23T22:00Z", 10, 1, 20]),
      day(["2026-10-24T22:00Z", 24, 2, 30], ["2026-10-25T22:00Z", 49, 3, 99]),
      day(["2026-10-25T23:00Z", 11, 1, 20]),
    ];
  };

  test("behavior: a day of 25 hours is one point, amounts added", async () => {
    const { vrm, sent } = stub(pieces("Pc"));
    const { points } = await vrm.stats.series(1, { ...autumn, codes: ["Pc"] }).all();
    expect(sent.map((one) => Object.fromEntries(queryOf(one)).start)).toEqual(
      ["2026-10-23T22:00Z", "2026-10-24T22:00Z", "2026-10-25T23:00Z"].map((time) => String(second(time))),
    );
    expect(points.Pc.map(({ mean }) => mean)).toEqual([10, 73, 11]);
  });

  test("behavior: of what is no amount, the mean by how long it held", async () => {
    const { vrm } = stub(pieces("bs"));
    const { points } = await vrm.stats.series(1, { ...autumn, codes: ["bs"] }).all();
    expect(points.bs[1]).toEqual({ time: new Date("2026-10-24T22:00Z"), mean: 25, min: 2, max: 99 });
  });

  test("args: amounts", async () => {
    const { vrm } = stub(pieces("zz"));
    const { points } = await vrm.stats.series(1, { ...autumn, codes: ["zz"], amounts: ["zz"] }).all();
    expect(points.zz[1]?.mean).toBe(73);
  });

  test("args: text without an offset is a time of the zone, with one it is what it says", async () => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    const query = { codes: ["Pc"], interval: "hours", zone: "America/New_York" } as const;
    await vrm.stats.series(1, { ...query, from: "2026-06-01", to: "2026-06-01T06:00" }).all();
    await vrm.stats.series(1, { ...query, from: "2026-06-01T04:00Z", to: "2026-06-01T12:00+02:00" }).all();
    await vrm.stats.series(1, { ...query, from: "2026-06-01T00:00:00.5", to: "2026-06-01T06:00:00.9" }).all();
    expect(sent).toHaveLength(3);
    for (const one of sent) {
      const { start, end } = Object.fromEntries(queryOf(one));
      expect([start, end]).toEqual([second("2026-06-01T04:00Z"), second("2026-06-01T10:00Z")].map(String));
    }
  });
});

test("every type of the document, and those that clients use", async () => {
  const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
  const types: StatsType[] = ["kwh", "generator-runtime", "evcs", "live_feed_kwh", "dynamic_ess"];
  for (const type of types) {
    await vrm.stats.series(1, { type, interval: "hours", from: 0, to: 3600 }).all();
  }
  expect(sent.map((one) => Object.fromEntries(queryOf(one)).type)).toEqual(types);
});
