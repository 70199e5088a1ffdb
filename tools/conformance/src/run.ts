import type { CliOptions } from "./cli-options.ts";
import { loadPlatform } from "./platforms/load-platform.ts";
import type { ReplayResult } from "./replay/replay-vector.ts";
import { replayVectors } from "./replay/replay-vectors.ts";
import { printReport } from "./report/print-report.ts";
import { summarize } from "./report/summarize.ts";
import { replaySimulator } from "./simulator/replay-simulator.ts";
import { loadVectors } from "./vectors/load-vectors.ts";

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
    const platform = await loadPlatform(name);
    const results: ReplayResult[] = options.simulator
      ? await replaySimulator(vectors, platform)
      : await replayVectors(vectors, platform);
    const summary = summarize(name, results, options.simulator ? 1 : platform.unmappedBound);
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
