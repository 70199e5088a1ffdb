import { type Report, valueAt } from "../attributes/reports.ts";
import { quarter } from "../curves/slot.ts";
import { round } from "../stats/points.ts";

/** Time in seconds; value, and with `hasMinMax` least and greatest value. */
export type GraphPoint =
  | [time: number, value: number]
  | [time: number, value: number, min: number, max: number];

/** Gateways report once a minute. */
const closest = 60;

/** An attribute as points, at most so many. */
export function graphPoints(
  report: Report,
  { start, end, most, hasMinMax }: { start: number; end: number; most: number; hasMinMax: boolean },
): GraphPoint[] {
  if (typeof report.attribute.fixed === "string") {
    return [];
  }
  const step = Math.max(closest, Math.ceil((end - start) / most));
  const points: GraphPoint[] = [];
  for (let time = start; time < end; time += step) {
    const value = round(report.attribute.states ? Number(valueAt(report, time)) : between(report, time));
    const swing = Math.abs(value) * 0.01;
    points.push(hasMinMax ? [time, value, round(value - swing), round(value + swing)] : [time, value]);
  }
  return points;
}

/** Values hold for a quarter of an hour; a line goes from the middle of one to the middle of the next. */
function between(report: Report, time: number): number {
  const before = Math.floor((time - quarter / 2) / quarter) * quarter;
  const part = (time - quarter / 2 - before) / quarter;
  return Number(valueAt(report, before)) * (1 - part) + Number(valueAt(report, before + quarter)) * part;
}
