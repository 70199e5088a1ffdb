import type { ReplayResult } from "../replay/replay-vector.ts";

/** The count of one platform. */
export interface Summary {
  platform: string;
  matched: number;
  differ: number;
  unmapped: number;
  /** Vectors by the kind for which they are not replayed. */
  kinds: Record<string, number>;
  /** Vectors by the rule that said what is right. */
  rules: Record<string, number>;
  /** Whether nothing differs and not too much is left out. */
  passed: boolean;
}

/**
 * Counts the results of one platform.
 *
 * @param bound Share of the vectors that may stay unmapped.
 */
export function summarize(platform: string, results: readonly ReplayResult[], bound: number): Summary {
  const unmapped = results.filter((result) => result.unmapped !== undefined);
  const differ = results.filter((result) => result.differences.length > 0).length;
  return {
    platform,
    matched: results.length - differ - unmapped.length,
    differ,
    unmapped: unmapped.length,
    kinds: count(unmapped.map((result) => result.unmapped ?? "")),
    rules: count(results.flatMap((result) => [...new Set(result.rules)])),
    passed: results.length > 0 && differ === 0 && unmapped.length <= bound * results.length,
  };
}

function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) {
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
