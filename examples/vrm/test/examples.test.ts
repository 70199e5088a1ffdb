import { simulate } from "@busbar/simulator";
import { type Listening, listen } from "@busbar/simulator/node";
import { runScript } from "@busbar/test-support/run-script";
import { afterAll, beforeAll, expect, test } from "vitest";

let server: Listening;
beforeAll(async () => {
  server = await listen(simulate("vrm", { clock: "2026-06-01T08:00:00Z" }));
});
afterAll(() => server.close());

/** What a script prints, run as a user runs it; a token of the simulator is in its environment. */
async function printed(script: string, ...args: string[]): Promise<string> {
  const env = { VRM_URL: server.url, VRM_TOKEN: "5f1d0c8e".repeat(8) };
  const { status, stdout, stderr } = await runScript(new URL(`../${script}`, import.meta.url), { args, env });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

test("list-sites", async () => {
  expect(await printed("list-sites.ts")).toMatchInlineSnapshot(`
    "404512  Harbour workshop  10:00 in Europe/Oslo
    404630  Tender Solveig  09:00 in Europe/Lisbon, an alarm is active
    404777  Quay parking  10:00 in Europe/Oslo
    "
  `);
});

test("system-overview", async () => {
  expect(await printed("system-overview.ts")).toMatchInlineSnapshot(`
    "   0  Gateway  Cerbo GX v3.60
     276  VE.Bus System  MultiPlus-II 48/5000 v4.19
     279  Battery Monitor  SmartShunt 500A/50mV v4.19
     288  Solar Charger  SmartSolar MPPT 150/60 v4.19
     289  Solar Charger  SmartSolar MPPT 150/60 v4.19
      23  Temperature sensor  Ruuvi Tag v4.19
    "
  `);
});

test("day-of-stats", async () => {
  const lines = (await printed("day-of-stats.ts", "2026-05-20")).trimEnd().split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "Harbour workshop, 2026-05-20, kWh",
    "  Pc: Solar energy used at once.",
    "  Bc: Energy from the battery to consumers.",
    "  Gc: Energy from the grid used at once.",
  ]);
  const rows = lines.slice(4).map((line) => line.trim().split(/ {2,}/));
  expect(rows.map(([time]) => time)).toEqual([
    ...Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`),
    "in all",
  ]);
  for (const column of [1, 2, 3]) {
    const values = rows.map((row) => Number(row[column]));
    const all = values.pop();
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(all ?? Number.NaN, 0);
  }
});

test("add-alarm", async () => {
  expect(await printed("add-alarm.ts")).toMatchInlineSnapshot(`
    "Battery Monitor 279: an alarm below 20 % after five minutes
    Removed again; rules that are left: 1
    "
  `);
});

test("missing-site", async () => {
  expect(await printed("missing-site.ts")).toMatchInlineSnapshot(`
    "NotFoundError 404 from installations.getSystemOverview
    "
  `);
});

test("refused-span", async () => {
  expect(await printed("refused-span.ts")).toMatchInlineSnapshot(`
    "BadRequestError 400 from stats.get
    start: At most 31 days for this interval
    "
  `);
});
