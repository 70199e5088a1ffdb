import type { ReplayResult } from "../replay/replay-vector.ts";
import type { Vector } from "../vectors/vector.ts";
import { compareAnswer } from "./compare-answer.ts";
import { requestOf } from "./request-of.ts";
import type { SimulatedPlatform } from "./simulated-platform.ts";

const ORIGIN = "http://simulator.test";

/** Why most vectors are not sent. */
const LEFT_OUT = {
  kind: "answer that depends on data",
  reason:
    "The stand-in holds other data than the recorded server did; its own tests cover what it does with them.",
};

/** Sends recorded requests to a stand-in and compares what it answers; vectors that depend on data are left out. */
export async function replaySimulator(
  vectors: readonly Vector[],
  simulated: SimulatedPlatform,
): Promise<ReplayResult[]> {
  const results: ReplayResult[] = [];
  for (const vector of vectors) {
    const { id, operation, request, response } = vector;
    const result = { id, operation, differences: [], rules: [] };
    const compared = simulated.compares(vector);
    if (!request || !response || compared === undefined) {
      results.push({ ...result, unmapped: LEFT_OUT });
      continue;
    }
    const simulation = simulated.start(vector);
    const sent = requestOf(request, ORIGIN, await simulation.credentials?.(request));
    const all = await compareAnswer(response, await simulation.fetch(sent), simulated.outline);
    const differences =
      compared === "answer" ? all : all.filter(({ where }) => !where.startsWith("response.body"));
    results.push({ ...result, differences });
  }
  return results;
}
