/** The same for workerd: it serves what came out. */
import { round } from "./round.js";

export default {
  async fetch() {
    return Response.json(await round());
  },
};
