import type { SeriesPoint } from "./points.ts";

/**
 * One point for a bucket that the portal had to give in pieces, such as the 24 hours and the one hour of a day of
 * 25: amounts are added, other values are averaged by how long they held.
 *
 * @param end End of the bucket in ms.
 */
export function join(points: readonly SeriesPoint[], end: number, isAmount: boolean): SeriesPoint[] {
  const [first] = points;
  if (!first || points.length === 1) {
    return [...points];
  }
  const lengths = points.map(
    ({ time }, index) => (points[index + 1]?.time.getTime() ?? end) - time.getTime(),
  );
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const sum = points.reduce(
    (sum, { mean }, index) => sum + mean * (isAmount ? 1 : (lengths[index] ?? 0) / whole),
    0,
  );
  const least = points.flatMap(({ min }) => min ?? []);
  const most = points.flatMap(({ max }) => max ?? []);
  return [
    {
      time: first.time,
      mean: sum,
      ...(least.length > 0 && { min: Math.min(...least) }),
      ...(most.length > 0 && { max: Math.max(...most) }),
    },
  ];
}
