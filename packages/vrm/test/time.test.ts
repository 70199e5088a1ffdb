import { json } from "@busbar/test-support/json";
import { queryOf } from "@busbar/test-support/query-of";
import { describe, expect, test } from "vitest";
import { epochSeconds, type TimeInput } from "../src/time.ts";
import { stub } from "./support/stub.ts";

test.each<[TimeInput, number]>([
  [1_780_272_000, 1_780_272_000],
  [1_780_272_000.9, 1_780_272_000],
  [0, 0],
  [-1, -1],
  [99_999_999_999, 99_999_999_999],
  [new Date("2026-06-01T00:00:00.999Z"), 1_780_272_000],
  [new Date(-1), -1],
  ["2026-06-01", 1_780_272_000],
  ["2026-06-01T00:00Z", 1_780_272_000],
  ["2026-06-01T02:00:00+02:00", 1_780_272_000],
  ["2026-06-01T02:00:00.5+0200", 1_780_272_000],
  ["2026-05-31T17:00:00-07:00", 1_780_272_000],
])("%s is %i", (value, seconds) => {
  expect(epochSeconds(value, "from")).toBe(seconds);
});

test.each([
  ["2026-06-01", "2026-06-01"],
  ["2026-06-01T12:00", "2026-06-01T12:00"],
  ["2026-06-01T12:00:00.5", "2026-06-01T12:00:00.5"],
])("%s is a time of the zone where there is one", (value, asked) => {
  expect(epochSeconds(value, "from", (text) => (text === asked ? 7 : 8))).toBe(7);
});

test.each(["2026-06-01T00:00Z", "2026-06-01T00:00+02:00", "2026-06-01T00:00-0200"])(
  "%s is what it says",
  (value) => {
    expect(epochSeconds(value, "from", () => 7)).not.toBe(7);
  },
);

describe("error", () => {
  const message = (value: unknown, local?: () => number) => {
    try {
      return String(epochSeconds(value as TimeInput, "to", local));
    } catch (error) {
      return `${error}`;
    }
  };

  test.each([1_780_272_000_000, Date.now(), 100_000_000_001])("milliseconds: %i", (value) => {
    expect(message(value)).toMatch(/^ConfigError: `to` is .*, no point in time\./);
  });

  test("text without an offset", () => {
    expect(message("2026-06-01T00:00")).toMatchInlineSnapshot(`
      "ConfigError: \`to\` is 2026-06-01T00:00, no point in time.
      Pass a Date, ISO text with an offset (or \`zone\`), or seconds, not milliseconds."
    `);
  });

  test.each([
    "",
    "tomorrow",
    "1780272000",
    "2026-13-01",
    "2026-02-30",
    "2026-02-29T00:00Z",
    "2026-04-31T00:00+02:00",
    "2026-06-01 00:00",
    "06/01/2026",
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Date(Number.NaN),
    null,
    true,
    {},
    [],
  ])("%j", (value) => {
    expect(message(value)).toMatch(/^ConfigError: `to` is .*, no point in time\./);
  });

  test("a day of the zone that does not exist", () => {
    const refuse = () => {
      throw new RangeError("no such day");
    };
    expect(message("2026-02-30", refuse)).toMatch(/^ConfigError: `to` is .*, no point in time\./);
  });
});

describe("of the generated methods", () => {
  test.each<[TimeInput]>([[1_780_272_000], [new Date("2026-06-01")], ["2026-06-01T02:00+02:00"]])(
    "start: %s",
    async (start) => {
      const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
      await vrm.stats.get(1, { start, end: start });
      await vrm.widgets.graph(1, { start });
      await vrm.downloads.mailData(1, { start });
      for (const one of sent) {
        expect(Object.fromEntries(queryOf(one)).start).toBe("1780272000");
      }
    },
  );

  test("error: milliseconds", async () => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    await expect(vrm.stats.get(1, { start: Date.now() })).rejects.toMatchObject({ name: "ConfigError" });
    await expect(vrm.widgets.hoursOfAc(1, { end: Date.now() })).rejects.toMatchObject({
      name: "ConfigError",
    });
    const expiry = Date.now() + 86_400_000;
    const inBodies: (() => Promise<unknown>)[] = [
      async () => vrm.accessTokens.create(1, { name: "report", expiry }),
      async () =>
        vrm.dynamicEss.adjustConsumption(1, {
          vrm_consumption_fc_adj: [{ timestamp: Date.now(), value: 700 }],
        }),
    ];
    for (const call of inBodies) {
      await expect(call()).rejects.toMatchObject({ name: "ConfigError" });
    }
    expect(sent).toEqual([]);
  });
});
