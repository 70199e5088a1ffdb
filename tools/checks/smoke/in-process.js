import { simulate } from "@busbar/simulator";

/** A simulator in this very process, by an address that nobody has. */
export function inProcess(platform) {
  return { baseUrl: `http://${platform}.example`, fetch: simulate(platform).fetch };
}
