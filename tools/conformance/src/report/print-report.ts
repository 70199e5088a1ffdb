import type { ReplayResult } from "../replay/replay-vector.ts";
import type { Summary } from "./summarize.ts";

/** Prints each difference as one line of JSON, the kinds left out with their reasons, and the count. */
export function printReport(
  summary: Summary,
  results: readonly ReplayResult[],
  print: (line: string) => void,
): void {
  for (const { id, operation, differences } of results) {
    for (const { where, expected, actual } of differences) {
      print(JSON.stringify({ id, operation, where, expected: shown(expected), actual: shown(actual) }));
    }
  }
  const { platform, matched, differ, unmapped } = summary;
  for (const [kind, { count, reason }] of Object.entries(summary.kinds)) {
    print(`${platform}: unmapped: ${kind} (${count}): ${reason}`);
  }
  print(`${platform}: ${matched} matched, ${differ} differ, ${unmapped} unmapped`);
}

/** JSON has no `undefined`; left out, the line would not say that there was nothing. */
function shown(value: unknown): unknown {
  return value === undefined ? "nothing" : value;
}
