import type { ReplayResult } from "../replay/replay-vector.ts";
import { unmappedKinds } from "../unmapped/unmapped.ts";
import type { Summary } from "./summarize.ts";

/** Prints each difference as one line of JSON, the kinds left out with their reasons, and the count. */
export function printReport(
  summary: Summary,
  results: readonly ReplayResult[],
  print: (line: string) => void,
): void {
  for (const { id, operation, differences } of results) {
    for (const difference of differences) {
      print(JSON.stringify({ id, operation, ...difference }));
    }
  }
  for (const [kind, count] of Object.entries(summary.kinds)) {
    const reason = unmappedKinds.find((one) => one.kind === kind)?.reason ?? "";
    print(`${summary.platform}: unmapped: ${kind} (${count}): ${reason}`);
  }
  const { platform, matched, differ, unmapped } = summary;
  print(`${platform}: ${matched} matched, ${differ} differ, ${unmapped} unmapped`);
}
