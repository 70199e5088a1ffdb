/** The same for workerd: it serves what came out. The simulators are outside; their validator compiles code, which workers may not. */
import { allRounds } from "./rounds/index.js";

export default {
  async fetch(_request, addresses) {
    return Response.json(await allRounds((platform) => ({ baseUrl: addresses[platform] })));
  },
};
