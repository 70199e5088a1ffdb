import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type FaultRule, simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import { describe, expect, test } from "vitest";
import { account } from "../../support/report.ts";
import { hall } from "../demo/hall.ts";

const start = Date.parse("2024-02-05T00:00:00Z") / 1000;

/** Runs the demonstration against a platform with faults; gives what it printed, and whether it was content. */
async function withFaults(...faults: FaultRule[]): Promise<{ good: boolean; lines: string[] }> {
  const simulator = simulate("exosite", { clock: start * 1000, faults });
  await using server = await listen(simulator);
  const lines: string[] = [];
  const run: Parameters<typeof account>[0]["run"] = (report) =>
    hall(report, {
      baseUrl: server.url,
      vendorCik: simulator.state.cik(),
      start,
      reach: (time) => simulator.clock.set(time * 1000),
    });
  return { good: await account({ title: "A day", run }, (line) => lines.push(line)), lines };
}

const script = fileURLToPath(new URL("../../demo.ts", import.meta.url));

test("pnpm demo", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "exosite"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout.replace(/127\.0\.0\.1:\d+/, "127.0.0.1:5000")).toMatchInlineSnapshot(`
    "Exosite: a device's first day
    =============================
      A stand-in of the platform listens on http://127.0.0.1:5000

    A device is provisioned
      acme enables serial number 00004711 of its model thermostat, for hall 3.
      The device is switched on, tells its serial number, and is given its CIK.

    A day of readings, and a link that drops twice
      From 3 h to 5 h nothing gets through: at last 48 values wait.
      At 16 h an hour's values arrive, but the answer is lost: they are sent once more.

    Somebody waits
      "too warm" at 14:25, over waits of five minutes each.

    The day, read back
      temperature  ▁▁▁▁▁▁▁▁▁▁▂▂▂▃▃▃▃▄▄▄▄▄▅▅▅▅▅▅▆▇█▇▆▅▅▄▄▃▃▃▃▃▂▂▂▂▂▁  13.5 to 27.4 °C
      power        ▁▁▁▁▁▁▁▁▁▁▁▁███▇▆▆▅▅▅▆▆▇███▇▇▆▅▅▅▅▆▇▁▁▁▁▁▁▁▁▁▁▁▁  150 to 1500 W
                   0 h         6 h         12 h        18 h        24 h
      288 points of each, none lost and none twice.

    577 calls to write took 25 requests, 576 points came back by 8, 10 checks, all passed.
    "
  `);
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/[0-9a-f]{40}|\n +at /);
});

test("pnpm demo, on a machine where nothing can be reached", () => {
  const broken =
    'data:text/javascript,globalThis.fetch = async () => { throw new TypeError("no network"); };';
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", broken, script, "exosite"], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stdout).toContain("\nWRONG: ");
  expect(stdout + stderr).not.toMatch(/\n +at /);
});

describe("is not content when", () => {
  test("a point read back is another one", async () => {
    const { good, lines } = await withFaults({
      match: { operation: "rpc.read" },
      fault: { kind: "call", status: "ok", result: [] },
    });
    expect(good).toBe(false);
    expect(lines.at(-1)).toMatch(/^WRONG: temperature of the day is \[\], not \[\[1707091200,/);
  });

  test("values are lost without an error", async () => {
    const { good, lines } = await withFaults({
      match: { operation: "rpc.recordBatch", times: 1 },
      fault: { kind: "call", status: "ok" },
    });
    expect(good).toBe(false);
    expect(lines.at(-1)).toMatch(/^WRONG: temperature of the day is /);
  });

  test("a device is activated that is not", async () => {
    const { good, lines } = await withFaults({
      match: { operation: "device.activate" },
      fault: { kind: "status", status: 200, body: "0".repeat(40) },
    });
    expect(good).toBe(false);
    expect(lines.at(-1)).toBe('WRONG: the serial number, activated is "notactivated", not "activated"');
  });

  test("nobody can wait", async () => {
    const { good, lines } = await withFaults({
      match: { operation: "rpc.wait" },
      fault: { kind: "call", status: "locked" },
    });
    expect(good).toBe(false);
    expect(lines.some((line) => line.startsWith("WRONG: wait failed (locked)"))).toBe(true);
  });

  test("the platform fails", async () => {
    const { good, lines } = await withFaults({
      match: { operation: "serialNumbers.enable" },
      fault: { kind: "status", status: 409 },
    });
    expect(good).toBe(false);
    expect(lines.some((line) => line.startsWith("WRONG: Conflict: POST "))).toBe(true);
  });
});
