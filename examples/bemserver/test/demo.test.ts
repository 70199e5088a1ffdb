import { type FaultRule, simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import { runScript } from "@busbar/test-support/run-script";
import { describe, expect, test } from "vitest";
import { type DemoRun, runDemo } from "../../support/run-demo.ts";
import { sparkline } from "../../support/sparkline.ts";
import { monday } from "../demo/monday.ts";

/** Runs the demonstration against a server with faults; gives what it printed, and whether it was content. */
function withFaults(...faults: FaultRule[]): Promise<DemoRun> {
  const simulator = simulate("bemserver", { clock: "2024-02-05T07:00:00Z", faults });
  return runDemo(listen(simulator), (report, baseUrl) =>
    monday(report, { baseUrl, passTime: (minutes) => simulator.clock.advance(minutes * 60_000) }),
  );
}

const script = new URL("../../demo.ts", import.meta.url);

test("pnpm demo", async () => {
  const { status, stdout, stderr } = await runScript(script, { args: ["bemserver"] });
  expect(stderr).toBe("");
  expect(stdout.replace(/127\.0\.0\.1:\d+/, "127.0.0.1:5000")).toMatchInlineSnapshot(`
    "BEMServer: an energy manager's Monday
    =====================================
      A stand-in of the server listens on http://127.0.0.1:5000

    Log in
      Ada Admin, administrator. The server is 0.27.0.

    Sites
      North quay   Laboratory, Library
      School hill  School
      South quay   Workshop

    A new building
      The form as it came in is refused:

        Unprocessable Entity: POST /buildings/ (422)
          name: Length must be between 1 and 80.
          ifc_id: Longer than maximum length 22.
        Correct these values.

      Corrected, it is building 5 of North quay: Boathouse.

    A week of readings
      672 quarters of an hour of Boathouse electricity, uploaded as CSV:

        Mon 29 Jan  ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▄▄▅▅▅▆▆▆▆▆▁▁▆▆▆▅▅▅▅▄▁▁▁▁▁▁▁▁▁▁▁▁▁▁  189.4 kWh
        Tue 30 Jan  ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▄▅▅▅▆▆▆▇▇▇▁▁▇▇▆▆▆▆▅▅▁▁▁▁▁▁▁▁▁▁▁▁▁▁  210.9 kWh
        Wed 31 Jan  ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▄▅▅▆▆▇▇▇██▁▁█▇▇▇▆▆▅▅▁▁▁▁▁▁▁▁▁▁▁▁▁▁  232.4 kWh
        Thu 1 Feb   ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▄▄▅▅▅▅▆▆▆▆▁▁▆▆▆▆▅▅▅▄▁▁▁▁▁▁▁▁▁▁▁▁▁▁  189.4 kWh
        Fri 2 Feb   ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▄▅▅▅▆▆▆▇▇▇▁▁▇▇▇▆▆▅▅▅▁▁▁▁▁▁▁▁▁▁▁▁▁▁  210.9 kWh
        Sat 3 Feb   ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁   38.4 kWh
        Sun 4 Feb   ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁   38.4 kWh
                    0 h         6 h         12 h        18 h        24 h

    Time series of the campaign
      29 on 3 pages (10, 10, 9), from Boathouse electricity to Room 20 temperature.

    Coffee
      Twenty minutes pass; the access token is good for fifteen.

    The week by the hour
      168 sums read back, each that of its four quarters: 1109.7 kWh in all.
      The expired token was renewed along the way.

    Heating degree days of January
      ▄▃▂▂▁▁▁▁▂▃▃▄▅▆▇▇████▇▆▆▅▄▃▂▂▁▁▁  373 at North quay, base 18 °C

    A colleague was faster
      An update with what was read before is refused:

        Precondition Failed: PUT /buildings/5 (412)
        Read it again, and pass that as \`ifMatch\`.

      Read again and written: "Old boathouse" is the colleague's, "Metered since today" is ours.

    31 requests over HTTP, 16 checks, all passed.
    "
  `);
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/correct horse|eyJ|\n +at /);
});

test("pnpm demo, on a machine where nothing can be reached", async () => {
  const { status, stdout, stderr } = await runScript(script, { args: ["bemserver"], offline: true });
  expect(status).toBe(1);
  expect(stdout).toContain("\nWRONG: ");
  expect(stdout + stderr).not.toMatch(/\n +at /);
});

describe("is not content when", () => {
  test("a number read back is another one", async () => {
    const wrong = { "30": { "2024-01-29T00:00:00+01:00": 1 } };
    const { good, lines } = await withFaults({
      match: { operation: "timeseriesData.downloadAggregate" },
      fault: { kind: "status", status: 200, body: wrong },
    });
    expect(good).toBe(false);
    expect(lines.at(-1)).toMatch(/^WRONG: sums by hour is \[\["2024-01-29T00:00:00\+0100",1\]\], not \[\[/);
  });

  test("a form that is wrong is taken", async () => {
    const { good, lines } = await withFaults({
      match: { operation: "buildings.create", times: 1 },
      fault: { kind: "status", status: 201, body: { id: 9 } },
    });
    expect(good).toBe(false);
    expect(lines.at(-1)).toBe('WRONG: the form is "taken", not "refused"');
  });

  test("the server fails", async () => {
    const { good, lines } = await withFaults({
      match: { operation: "sites.getDegreeDays" },
      fault: { kind: "status", status: 501 },
    });
    expect(good).toBe(false);
    expect(lines).toContain("WRONG: Not Implemented: GET /sites/1/degree_days (501)");
  });
});

test("goes on when the server fails once", async () => {
  const { good } = await withFaults({
    match: { operation: "sites.list", times: 1 },
    fault: { kind: "status", status: 503, retryAfter: 0 },
  });
  expect(good).toBe(true);
});

test("sparkline", () => {
  expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe("▁▂▃▄▅▆▇█");
  expect(sparkline([5, 5])).toBe("▁▁");
  expect(sparkline([5, 10], { least: 0 })).toBe("▅█");
});
