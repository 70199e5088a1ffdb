import { simulate } from "@busbar/simulator";
import { type Listening, listen } from "@busbar/simulator/node";
import { runScript } from "@busbar/test-support/run-script";
import { afterEach, beforeEach, expect, test } from "vitest";

const make = () => simulate("exosite");
let simulator: ReturnType<typeof make>;
let server: Listening;
beforeEach(async () => {
  simulator = make();
  server = await listen(simulator);
});
afterEach(() => server.close());

/** What a script prints, run as a user runs it; keys of the simulated account are in its environment. */
async function printed(script: string, ...args: string[]): Promise<string> {
  const env = {
    EXOSITE_URL: server.url,
    EXOSITE_CIK: simulator.state.cik("portal", "thermostat"),
    EXOSITE_VENDOR_CIK: simulator.state.cik(),
  };
  const { status, stdout, stderr } = await runScript(new URL(`../${script}`, import.meta.url), { args, env });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  // No CIK, RID or token is printed.
  expect(stdout).not.toMatch(/[0-9a-f]{40}/);
  return stdout;
}

test("write-then-read", async () => {
  expect((await printed("write-then-read.ts")).replace(/^\S+/, "TIME")).toMatchInlineSnapshot(`
    "TIME  21.5
    "
  `);
});

test("device-information", async () => {
  const fault = { kind: "slowHeaders", delay: 2000 } as const;
  simulator.faults.add({ match: { operation: "rpc.process", times: 1 }, fault });
  expect(await printed("device-information.ts")).toMatchInlineSnapshot(`
    "too little time: TimeoutError, give it more time
    a wrong CIK: AuthenticationError, look at the CIK
    a wrong alias: RpcError, look at the alias
    all right: client "Thermostat", activated
    "
  `);
});

test("several-commands: in one request", async () => {
  expect(await printed("several-commands.ts")).toMatchInlineSnapshot(`
    "Latest humidity: 51
    Dataports: 4
    The unknown one: read failed (invalid)
    "
  `);
  expect(simulator.requests.map(({ calls }) => calls)).toMatchInlineSnapshot(`
    [
      [
        "rpc.write",
        "rpc.read",
        "rpc.listing",
        "rpc.read",
      ],
    ]
  `);
});

test("buffered-access", async () => {
  expect(await printed("buffered-access.ts")).toMatchInlineSnapshot(`
    "In the buffer: 4
    1.5 kW
    1.6 kW
    1.7 kW
    1.8 kW
    "
  `);
});

test("grant-token", async () => {
  expect(await printed("grant-token.ts")).toMatchInlineSnapshot(`
    "Points for the guest: 1
    Something else: restricted
    "
  `);
});

test("provisioning", async () => {
  expect(await printed("provisioning.ts")).toMatchInlineSnapshot(`
    "Models of acme: thermostat, meter
    001 on the roof
    004 room 4
    005
    added: never used
    enabled: notactivated
    activated: activated
    its CIK made anew: notactivated
    another CIK: true
    content: text/plain, 17 bytes, v 1.0
    do nothing, twice / nothing
    disabled: expired
    Models of acme: thermostat
    "
  `);
});
