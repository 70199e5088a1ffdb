import { type FaultRule, simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import { describe, expect, test } from "vitest";
import { account, type Demo } from "../../support/report.ts";
import { tour } from "../demo/tour.ts";
import { demo } from "../demo.ts";

/** Runs the demonstration against a portal with faults; gives what it printed, and whether it was content. */
async function withFaults(...faults: FaultRule[]): Promise<{ good: boolean; lines: string[] }> {
  const simulator = simulate("vrm", { clock: "2026-06-01T08:00:00Z", faults });
  await using server = await listen(simulator);
  const lines: string[] = [];
  const faulty: Demo = {
    title: "A tour",
    async run(report) {
      await tour(report, { baseUrl: server.url });
      return "Done,";
    },
  };
  return { good: await account(faulty, (line) => lines.push(line)), lines };
}

test("the whole tour", async () => {
  const lines: string[] = [];
  expect(await account(demo, (line) => lines.push(line)), lines.join("\n")).toBe(true);
  expect(lines.filter((line) => line && !line.startsWith(" "))).toMatchInlineSnapshot(`
    [
      "VRM: a year of three installations",
      "==================================",
      "Installations",
      "Devices of Harbour workshop",
      "2025 of Harbour workshop, energy by day",
      "Where solar energy went, and who fed the consumers, kWh",
      "Solar energy through the year, by week",
      "An alarm",
      "The limit of requests",
      "Over 200 requests over HTTP, 13 checks, all passed.",
    ]
  `);
  expect(lines.join("\n")).not.toMatch(/5f1d0c8e|Token |\n +at /);
  expect(lines).toContain("  2025-03-30    1 day of 23 hours");
  expect(lines).toContain("  2025-10-26    1 day of 25 hours");
});

describe("is not content when", () => {
  test("a window of the year is empty", async () => {
    const nothing = { success: true, records: [], totals: [] };
    const { good, lines } = await withFaults({
      match: { operation: "stats.get", times: 1 },
      fault: { kind: "status", status: 200, body: nothing },
    });
    expect(good).toBe(false);
    expect(lines.at(-1)).toMatch(/^WRONG: number of days is \d+, not 365/);
  });

  test("the portal refuses with 200", async () => {
    const { good, lines } = await withFaults({
      match: { operation: "alarms.create" },
      fault: { kind: "status", status: 200, body: { success: false, errors: "Nei" } },
    });
    expect(good).toBe(false);
    expect(lines.join("\n")).toContain("WRONG: Nei: POST /installations/404512/alarms (200)");
  });

  test("an alarm stays", async () => {
    const { good, lines } = await withFaults({
      match: { operation: "alarms.delete" },
      fault: { kind: "status", status: 200, body: { success: true, idSite: 404512 } },
    });
    expect(good).toBe(false);
    expect(lines.at(-1)).toMatch(/^WRONG: the rules afterwards is /);
  });
});
