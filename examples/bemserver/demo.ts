// What an energy manager does on a Monday, against a BEMServer that only exists here: a real server on a loopback
// port, whose clock stands where it is put.
import { simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import type { Demo } from "../support/report.ts";
import { monday } from "./demo/monday.ts";

/** The demonstration of the BEMServer client. */
export const demo: Demo = {
  title: "BEMServer: an energy manager's Monday",
  async run(report) {
    const simulator = simulate("bemserver", { clock: "2024-02-05T07:00:00Z" });
    const server = await listen(simulator);
    try {
      report.say(`A stand-in of the server listens on ${server.url}`);
      await monday(report, {
        baseUrl: server.url,
        passTime: (minutes) => simulator.clock.advance(minutes * 60_000),
      });
      return `${simulator.requests.length} requests over HTTP,`;
    } finally {
      await server.close();
    }
  },
};
