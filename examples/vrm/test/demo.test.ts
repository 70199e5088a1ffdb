import { type FaultRule, simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import { runScript } from "@busbar/test-support/run-script";
import { describe, expect, test } from "vitest";
import { type DemoRun, runDemo } from "../../support/run-demo.ts";
import { tour } from "../demo/tour.ts";

/** Runs the demonstration against a portal with faults; gives what it printed, and whether it was content. */
function withFaults(...faults: FaultRule[]): Promise<DemoRun> {
  const simulator = simulate("vrm", { clock: "2026-06-01T08:00:00Z", faults });
  return runDemo(listen(simulator), (report, baseUrl) => tour(report, { baseUrl }));
}

const script = new URL("../../demo.ts", import.meta.url);

test("pnpm demo", async () => {
  const { status, stdout, stderr } = await runScript(script, { args: ["vrm"] });
  expect(stderr).toBe("");
  const lines = stdout.split("\n");
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
  expect(stdout).not.toMatch(/5f1d0c8e|Token |\n +at /);
  expect(lines).toContain("  2025-03-30    1 day of 23 hours");
  expect(lines).toContain("  2025-10-26    1 day of 25 hours");
  expect(status).toBe(0);
});

test("pnpm demo, on a machine where nothing can be reached", async () => {
  const { status, stdout, stderr } = await runScript(script, { args: ["vrm"], offline: true });
  expect(status).toBe(1);
  expect(stdout).toContain("\nWRONG: ");
  expect(stdout + stderr).not.toMatch(/\n +at /);
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

test("goes on when the portal fails once", async () => {
  // With a clock that goes: the limiter of the portal counts on while the demonstration runs.
  const fault = { kind: "status", status: 503, retryAfter: 0 } as const;
  const faults = [{ match: { operation: "stats.get", times: 1 }, fault }];
  const { good, lines } = await runDemo(listen(simulate("vrm", { faults })), (report, baseUrl) =>
    tour(report, { baseUrl }),
  );
  expect(good, lines.join("\n")).toBe(true);
});
