import type { Platform } from "../platforms/platform.ts";
import type { ReplayResult } from "../replay/replay-vector.ts";
import type { Vector } from "../vectors/vector.ts";

export async function replaySimulator(
  _vectors: readonly Vector[],
  _platform: Platform,
): Promise<ReplayResult[]> {
  return [];
}
