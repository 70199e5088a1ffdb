import { type FaultRule, simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import { runScript } from "@busbar/test-support/run-script";
import { describe, expect, test } from "vitest";
import { type DemoRun, runDemo } from "../../support/run-demo.ts";
import { hall } from "../demo/hall.ts";

const start = Date.parse("2024-02-05T00:00:00Z") / 1000;

/** Runs the demonstration against a platform with faults; gives what it printed, and whether it was content. */
function withFaults(...faults: FaultRule[]): Promise<DemoRun> {
  const simulator = simulate("exosite", { clock: start * 1000, faults });
  return runDemo(listen(simulator), (report, baseUrl) =>
    hall(report, {
      baseUrl,
      vendorCik: simulator.state.cik(),
      start,
      reach: (time) => simulator.clock.set(time * 1000),
    }),
  );
}

const script = new URL("../../demo.ts", import.meta.url);

test("pnpm demo", async () => {
  const { status, stdout, stderr } = await runScript(script, { args: ["exosite"] });
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

test("pnpm demo, on a machine where nothing can be reached", async () => {
  const { status, stdout, stderr } = await runScript(script, { args: ["exosite"], offline: true });
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

test("goes on when the platform fails once", async () => {
  const { good, lines } = await withFaults({
    match: { operation: "rpc.read", times: 1 },
    fault: { kind: "status", status: 503, retryAfter: 0 },
  });
  expect(good, lines.join("\n")).toBe(true);
});
