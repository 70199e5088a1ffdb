/** The same for workerd: it serves what came out. The simulator is outside; its validator compiles code, which workers may not. */
import { round } from "./round.js";

export default {
  async fetch(_request, { SIMULATOR }) {
    return Response.json(await round(SIMULATOR));
  },
};
