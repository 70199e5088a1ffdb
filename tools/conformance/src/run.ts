import type { CliOptions } from "./cli-options.ts";
import { loadPlatform, loadSimulated } from "./platforms/load-platform.ts";
import type { ReplayResult } from "./replay/replay-vector.ts";
import { replayVectors } from "./replay/replay-vectors.ts";
import { printReport } from "./report/print-report.ts";
import { summarize } from "./report/summarize.ts";
import { replaySimulator } from "./simulator/replay-simulator.ts";
import { loadVectors } from "./vectors/load-vectors.ts";
import type { Vector } from "./vectors/vector.ts";

/**
 * Replays every vector file that is asked for and prints what came of it.
 *
 * @returns Whether every platform passed.
 */
export async function run(options: CliOptions, print: (line: string) => void): Promise<boolean> {
  const files = await loadVectors(options.vectors, options.platform);
  const reports: object[] = [];
  let passed = true;
  for (const { platform: name, vectors } of files) {
    const [results, bound] = options.simulator
      ? [await replaySimulator(vectors, await loadSimulated(name)), 1]
      : await replayClient(vectors, name);
    const summary = summarize(options.simulator ? `${name} simulator` : name, results, bound);
    passed &&= summary.passed;
    if (options.json) {
      reports.push({ ...summary, results: results.filter((result) => result.differences.length > 0) });
    } else {
      printReport(summary, results, print);
    }
  }
  if (options.json) {
    print(JSON.stringify(reports, null, 2));
  }
  return passed;
}

async function replayClient(vectors: readonly Vector[], name: string): Promise<[ReplayResult[], number]> {
  const platform = await loadPlatform(name);
  return [await replayVectors(vectors, platform), platform.unmappedBound];
}
