// What somebody who looks after installations does, against a portal that only exists here: a real server on a loopback port.
import { createClock, simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import type { Demo } from "../support/report.ts";
import { tour } from "./demo/tour.ts";

/** The demonstration of the VRM client. */
export const demo: Demo = {
  title: "VRM: a year of three installations",
  async run(report) {
    // It begins at a time and then goes as the computer's does, which the limit of requests needs.
    const clock = createClock();
    clock.advance(Date.parse("2026-06-01T08:00:00Z") - Date.now());
    const simulator = simulate("vrm", { clock });
    const server = await listen(simulator);
    try {
      report.say(`A stand-in of the portal listens on ${server.url}`);
      await tour(report, { baseUrl: server.url });
      // Not how many: a request that comes a moment too early for the portal is sent again.
      return "Over 200 requests over HTTP,";
    } finally {
      await server.close();
    }
  },
};
