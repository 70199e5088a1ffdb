import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { afterEach, describe, expect, test, vi } from "vitest";
import { stub } from "../support/stub.ts";

const query = {
  codes: ["Pc"],
  interval: "days",
  from: "2026-01-01",
  to: "2026-01-02",
  zone: "Europe/Oslo",
} as const;
const nothing = () => json({ success: true, records: [], totals: [] });

afterEach(() => {
  vi.doUnmock("@js-temporal/polyfill");
  vi.resetModules();
});

describe("Temporal", () => {
  test("behavior: of the runtime is taken where there is one", async () => {
    const { Temporal } = await import("@js-temporal/polyfill");
    const asked = vi.fn(Temporal.ZonedDateTime.from);
    class ZonedDateTime extends Temporal.ZonedDateTime {
      static override from = asked;
    }
    vi.stubGlobal("Temporal", { ZonedDateTime });
    const { vrm, sent } = stub(nothing());
    await vrm.stats.series(1, query).all();
    expect(asked).toHaveBeenCalled();
    expect(sent[0]?.path).toContain("start=1767222000&end=1767308400");
  });

  test("behavior: is not asked for without a zone", async () => {
    vi.doMock("@js-temporal/polyfill", () => {
      throw new Error("not there");
    });
    const { vrm } = stub(nothing());
    expect(await vrm.stats.series(1, { ...query, zone: undefined }).all()).toEqual({
      points: { Pc: [] },
      totals: {},
    });
  });

  test("error: neither of the runtime nor installed", async () => {
    vi.resetModules();
    vi.doMock("@js-temporal/polyfill", () => {
      throw new Error("not there");
    });
    const { vrm, sent } = stub(nothing());
    const error = await failure(vrm.stats.series(1, query).all());
    expect(`${error}`).toMatchInlineSnapshot(`
      "ConfigError: \`zone\` needs \`Temporal\`.
      Install \`@js-temporal/polyfill\`, or set \`globalThis.Temporal\`."
    `);
    expect(sent).toEqual([]);
  });
});
