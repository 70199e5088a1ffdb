const bars = "▁▂▃▄▅▆▇█";

/** Numbers as a line of bars; `least` and `most` stand for the lowest and the highest one. */
export function sparkline(
  values: readonly number[],
  { least = Math.min(...values), most = Math.max(...values) }: { least?: number; most?: number } = {},
): string {
  const step = (most - least) / (bars.length - 1) || 1;
  return values.map((value) => bars[Math.round((value - least) / step)]).join("");
}
