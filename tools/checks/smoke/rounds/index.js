/**
 * One round through each built client, in plain JavaScript: for every runtime that they promise to run on. A round makes
 * its calls, and says of each whether it came out as it has to.
 */
import { bemserver } from "./bemserver.js";
import { exosite } from "./exosite.js";
import { vrm } from "./vrm.js";

const rounds = { bemserver, exosite, vrm };

/**
 * Makes them all.
 *
 * @param simulated Where the simulator of a platform is: its address, and its fetch where that is not the runtime's.
 */
export async function allRounds(simulated) {
  const outcomes = {};
  for (const [platform, round] of Object.entries(rounds)) {
    const { baseUrl, fetch } = simulated(platform);
    for (const [what, held] of Object.entries(await round(baseUrl, fetch))) {
      outcomes[`${platform}: ${what}`] = held;
    }
  }
  return outcomes;
}
