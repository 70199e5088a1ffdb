// A device's first day, against an Exosite One Platform that only exists here: a real server on a loopback port, whose
// clock stands where it is put.
import { simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import type { Demo } from "../support/report.ts";
import { hall } from "./demo/hall.ts";

/** The demonstration of the Exosite client. */
export const demo: Demo = {
  title: "Exosite: a device's first day",
  async run(report) {
    const start = "2024-02-05T00:00:00Z";
    const simulator = simulate("exosite", { clock: start });
    const server = await listen(simulator);
    try {
      report.say(`A stand-in of the platform listens on ${server.url}`);
      return await hall(report, {
        baseUrl: server.url,
        vendorCik: simulator.state.cik(),
        start: Date.parse(start) / 1000,
        reach: (time) => simulator.clock.set(time * 1000),
      });
    } finally {
      await server.close();
    }
  },
};
