import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { expect, test } from "vitest";
import { answer, year } from "../support/points.ts";
import { stub } from "../support/stub.ts";

const wrong = async (query: object) => {
  const { vrm, sent } = stub(json({}));
  const error = await failure(vrm.stats.series(1, { ...year, ...query } as never).all());
  expect(sent).toEqual([]);
  return `${error}`;
};

test("error: milliseconds", async () => {
  expect(await wrong({ from: 1735689600000 })).toMatchInlineSnapshot(`
    "ConfigError: \`from\` is 1735689600000, no point in time.
    Pass a Date, ISO text with an offset (or \`zone\`), or seconds, not milliseconds."
  `);
});

test("error: the times are the wrong way round", async () => {
  expect(await wrong({ from: "2026-01-01" })).toMatchInlineSnapshot(`
    "ConfigError: \`from\` is later than \`to\`.
    Pass the earlier time as \`from\`."
  `);
});

test("error: no such zone", async () => {
  expect(await wrong({ zone: "Europe/Atlantis" })).toMatchInlineSnapshot(`
    "ConfigError: \`zone\` is Europe/Atlantis, no time zone.
    Pass a name such as \`Europe/Oslo\`."
  `);
});

test("error: no such interval", async () => {
  expect(await wrong({ interval: "minutes" })).toMatchInlineSnapshot(`
    "ConfigError: \`interval\` is minutes.
    Pass one of \`statsSpans\`."
  `);
  expect(await wrong({ interval: "constructor" })).toMatch(/^ConfigError/);
});

test("error: of a window ends it, and no further one is asked for", async () => {
  const { vrm, sent } = stub([
    answer({ "2024-01-01": 1 }),
    json({ success: false, errors: "Too many" }, { status: 429, headers: { "Retry-After": "4" } }),
  ]);
  const read: number[] = [];
  const reading = (async () => {
    for await (const { mean } of vrm.stats.series(1, { ...year, from: "2024-01-01" })) {
      read.push(mean);
    }
  })();
  await expect(reading).rejects.toMatchObject({ name: "RateLimitError", operation: "stats.get" });
  expect([read, sent.length]).toEqual([[1], 2]);
});

test("error: a signal ends it", async () => {
  const { vrm, sent } = stub(answer({ "2025-01-01": 1 }));
  const controller = new AbortController();
  const reading = (async () => {
    for await (const _ of vrm.stats.series(1, year, { signal: controller.signal })) {
      controller.abort(new Error("enough"));
    }
  })();
  await expect(reading).rejects.toThrow("enough");
  expect(sent).toHaveLength(1);
});
