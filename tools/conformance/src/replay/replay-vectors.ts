import { loadDeliberate } from "../deliberate/load-deliberate.ts";
import type { Platform } from "../platforms/platform.ts";
import { OperationTable } from "../scenario/operation-table.ts";
import type { Vector } from "../vectors/vector.ts";
import { type ReplayResult, replayVector } from "./replay-vector.ts";

/** Replays all vectors of a platform, one after the other. */
export async function replayVectors(vectors: readonly Vector[], platform: Platform): Promise<ReplayResult[]> {
  const table = new OperationTable(platform.surface, platform.operations);
  const deliberate = await loadDeliberate();
  const results: ReplayResult[] = [];
  for (const vector of vectors) {
    results.push(
      await replayVector(vector, { platform, table, deliberate }).catch((error) => unread(vector, error)),
    );
  }
  return results;
}

/** A vector that cannot be read differs by itself; the others are replayed. */
function unread({ id, operation }: Vector, error: unknown): ReplayResult {
  const differences = [{ where: "replay", expected: "a vector that can be read", actual: String(error) }];
  return { id, operation, differences, rules: [] };
}
