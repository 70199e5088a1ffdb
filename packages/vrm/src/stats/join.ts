import type { SeriesPoint } from "./points.ts";

/**
 * One point for a bucket that the portal had to give in pieces, such as the 24 hours and the one hour of a day of
 * 25: amounts are added, other values are averaged by how long they held.
 *
 * @param end End of the bucket in ms.
 */
export function join(points: readonly SeriesPoint[], end: number, isAmount: boolean): SeriesPoint[] {
  const [first] = points;
  if (!first) {
    return [];
  }
  const { time: begin, min: least, max: most } = first;
  const weight = ({ time }: SeriesPoint, index: number) =>
    (Number(points[index + 1]?.time ?? end) - Number(time)) / (end - Number(begin));
  const mean = points.reduce(
    (sum, point, index) => sum + point.mean * (isAmount ? 1 : weight(point, index)),
    0,
  );
  return [
    {
      time: begin,
      mean,
      ...(least !== undefined && { min: Math.min(...points.map(({ min = least }) => min)) }),
      ...(most !== undefined && { max: Math.max(...points.map(({ max = most }) => max)) }),
    },
  ];
}
