import type { ReplayResult } from "../replay/replay-vector.ts";

/** The count of one platform. */
export interface Summary {
  platform: string;
  matched: number;
  differ: number;
  unmapped: number;
  /** Vectors by the kind for which they are not replayed, each with the reason. */
  kinds: Record<string, { count: number; reason: string }>;
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
  const unmapped = results.flatMap((result) => result.unmapped ?? []);
  const counts = count(unmapped.map(({ kind }) => kind));
  const differ = results.filter((result) => result.differences.length > 0).length;
  return {
    platform,
    matched: results.length - differ - unmapped.length,
    differ,
    unmapped: unmapped.length,
    kinds: Object.fromEntries(
      unmapped.map(({ kind, reason }) => [kind, { count: counts[kind] ?? 0, reason }]),
    ),
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
