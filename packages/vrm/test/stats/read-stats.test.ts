import { describe, expect, test } from "vitest";
import { type GraphWidget, readGraph, readStats, readStatsByInstance } from "../../src/index.ts";

const [one, two] = [1_772_323_200_000, 1_772_326_800_000];

describe("readStats", () => {
  test("default", () => {
    const records = {
      bs: [[one, 33.3, 33, 34]],
      Pb: [
        [one, 0.125],
        [two, 0.5],
      ],
    } as never;
    expect(readStats({ records, totals: { bs: 33.3, Pb: 0.625 } })).toEqual({
      points: {
        bs: [{ time: new Date("2026-03-01T00:00:00Z"), mean: 33.3, min: 33, max: 34 }],
        Pb: [
          { time: new Date("2026-03-01T00:00:00Z"), mean: 0.125 },
          { time: new Date("2026-03-01T01:00:00Z"), mean: 0.5 },
        ],
      },
      totals: { bs: 33.3, Pb: 0.625 },
    });
  });

  test("behavior: zero is a value, fractions of a second stay", () => {
    const records = { Pdc: [[one + 500, 0, -0.25, 0]] } as never;
    expect(readStats({ records, totals: { Pdc: 0 } })).toEqual({
      points: { Pdc: [{ time: new Date("2026-03-01T00:00:00.500Z"), mean: 0, min: -0.25, max: 0 }] },
      totals: { Pdc: 0 },
    });
  });

  test.each<[name: string, records: never, totals: never, want: object]>([
    ["false", { Pb: false } as never, { Pb: false } as never, { points: { Pb: [] }, totals: {} }],
    ["an empty list in place of a map", [] as never, [] as never, { points: {}, totals: {} }],
    [
      "a list without points",
      { Pb: [] } as never,
      { Pb: 0 } as never,
      { points: { Pb: [] }, totals: { Pb: 0 } },
    ],
  ])("no data: %s", (_, records, totals, want) => {
    expect(readStats({ records, totals })).toEqual(want);
  });

  test("args: codes that have to be there", () => {
    expect(readStats({ records: [] as never, totals: [] as never }, ["Pb", "Pc"])).toEqual({
      points: { Pb: [], Pc: [] },
      totals: {},
    });
  });
});

describe("readStatsByInstance", () => {
  const records = [
    { instance: 256, stats: { SOC: [[one, 71, 70.75, 71.5]] } },
    { instance: 288, stats: { SOC: false } },
    { instance: 0, stats: [] },
  ] as never[];
  const totals = [
    { instance: 288, totals: { SOC: false } },
    { instance: 256, totals: { SOC: 71 } },
  ] as never[];
  const want = [
    {
      instance: 256,
      points: { SOC: [{ time: new Date(one), mean: 71, min: 70.75, max: 71.5 }] },
      totals: { SOC: 71 },
    },
    { instance: 288, points: { SOC: [] }, totals: {} },
    { instance: 0, points: {}, totals: {} },
  ];

  test("args: lists", () => {
    expect(readStatsByInstance({ success: true, records, totals })).toEqual(want);
  });

  test("args: maps by number, which objects order by themselves", () => {
    const map = (list: { instance: number }[]) =>
      Object.fromEntries(list.map((item) => [item.instance, item])) as never;
    const read = readStatsByInstance({ success: true, records: map(records), totals: map(totals) });
    expect(read).toEqual([want[2], want[0], want[1]]);
  });

  test("args: nothing", () => {
    expect(readStatsByInstance({ success: true, records: [], totals: [] })).toEqual([]);
  });
});

test("readGraph: times are seconds there, and keys are ids", () => {
  const meta = { code: "bs", description: "Battery SOC", formatValueOnly: "%.1F", formatWithUnit: "%.1F %%" };
  const widget: GraphWidget = {
    success: true,
    records: {
      data: {
        "144": [
          [one / 1000, 20],
          [two / 1000, 20.5, 20, 21],
        ],
      },
      meta: { "144": meta, "143": { ...meta, code: "bv" } },
    },
  };
  expect(readGraph(widget)).toEqual({
    bs: [
      { time: new Date(one), mean: 20 },
      { time: new Date(two), mean: 20.5, min: 20, max: 21 },
    ],
    bv: [],
  });
});
