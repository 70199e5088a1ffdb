import { simulate } from "@busbar/simulator";
import { type Listening, listen } from "@busbar/simulator/node";
import { runScript } from "@busbar/test-support/run-script";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Outside temperatures of 2024, cleaned, beside those of January that are there; nothing in December. */
const temperatures = Array.from({ length: 334 * 24 }, (_, hour): [number, number] => [
  Date.UTC(2024, 0, 1) + hour * 3_600_000,
  Math.round(110 - 90 * Math.cos(((hour / 24 - 20) / 366) * 2 * Math.PI)) / 10,
]);

let server: Listening;
beforeAll(async () => {
  const timeseries_data = [{ timeseries_id: 1, data_state_id: 2, points: temperatures }];
  server = await listen(simulate("bemserver", { data: { timeseries_data } }));
});
afterAll(() => server.close());

/** What a script prints, run as a user runs it; an account of the simulator is in its environment. */
async function printed(script: string, ...args: string[]): Promise<string> {
  const env = {
    BEMSERVER_URL: server.url,
    BEMSERVER_EMAIL: "ada@example.com",
    BEMSERVER_PASSWORD: "correct horse",
  };
  const { status, stdout, stderr } = await runScript(new URL(`../${script}`, import.meta.url), { args, env });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

test("log-in", async () => {
  expect(await printed("log-in.ts")).toMatchInlineSnapshot(`
    "API version 0.27.0
    Logged in as Ada Admin, an administrator
    "
  `);
});

test("list-sites", async () => {
  expect(await printed("list-sites.ts")).toMatchInlineSnapshot(`
    "1  North quay  (47.2806, -2.2086)
    3  School hill  (44.4759, -73.2121)
    2  South quay  (47.2651, -2.1953)
    "
  `);
});

test("degree-days", async () => {
  expect(await printed("degree-days.ts")).toMatchInlineSnapshot(`
    "Heating degree days of North quay, base 18 °C
    2024-01  377.0
    2024-02  434.8
    2024-03  377.1
    2024-04  235.7
    2024-05  102.8
    2024-06  7.1
    2024-07  0.0
    2024-08  0.1
    2024-09  56.7
    2024-10  192.9
    2024-11  323.0
    2024-12  no data
    "
  `);
});

test("missing-site", async () => {
  expect(await printed("missing-site.ts")).toMatchInlineSnapshot(`
    "NotFoundError 404 from sites.get
    "
  `);
});

test("failed-validation", async () => {
  expect(await printed("failed-validation.ts")).toMatchInlineSnapshot(`
    "name: Length must be between 1 and 80.
    latitude: Must be greater than or equal to -90 and less than or equal to 90.
    "
  `);
});
