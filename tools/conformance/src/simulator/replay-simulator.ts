import type { ReplayResult } from "../replay/replay-vector.ts";
import type { Vector } from "../vectors/vector.ts";
import { compareAnswer } from "./compare-answer.ts";
import { requestOf } from "./request-of.ts";
import type { SimulatedPlatform } from "./simulated-platform.ts";

const ORIGIN = "http://simulator.test";

/** Sends recorded requests to a stand-in and compares what it answers; vectors that depend on data are left out. */
export async function replaySimulator(
  vectors: readonly Vector[],
  simulated: SimulatedPlatform,
): Promise<ReplayResult[]> {
  const results: ReplayResult[] = [];
  for (const vector of vectors) {
    const { id, operation, request, response } = vector;
    if (!request || !response || !simulated.isStateless(vector)) {
      continue;
    }
    const simulation = simulated.start(vector);
    const sent = requestOf(request, ORIGIN, await simulation.credentials(request));
    const differences = await compareAnswer(response, await simulation.fetch(sent));
    results.push({ id, operation, differences, rules: [] });
  }
  return results;
}
