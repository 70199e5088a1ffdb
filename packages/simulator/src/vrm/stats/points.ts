import { quantities } from "../attributes/quantities.ts";
import type { Report } from "../attributes/reports.ts";
import { noise } from "../curves/noise.ts";
import type { Bucket } from "./buckets.ts";

/** Time in milliseconds; mean, or sum of what adds up; least and greatest value where the attribute has them. */
export type Point = [time: number, mean: number] | [time: number, mean: number, min: number, max: number];

const hour = 3600;

/** The points of what a device reports; those of several devices added up. */
export function pointsOf(reports: readonly Report[], buckets: readonly Bucket[]): Point[] {
  const [first] = reports;
  if (!first || typeof first.attribute.fixed === "string") {
    return [];
  }
  // Only what adds up over time does so over devices.
  const added = first.attribute.isAmount ? reports : [first];
  return buckets.map((bucket) => {
    if (!first.attribute.isAmount) {
      return gauge(first, bucket);
    }
    const sum = added.reduce((total, report) => total + amount(report, bucket), 0);
    return [bucket.time * 1000, round(sum)];
  });
}

/** Numbers as the portal rounds them. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function reader({ site, device, attribute }: Report): (time: number) => number {
  const { value, fixed, part = 1 } = attribute;
  const share = (device.share ?? 1) * part;
  return (time) =>
    value === undefined
      ? Number(fixed ?? 0)
      : quantities[value]({ site, slot: site.curves.at(time), time, share });
}

function amount(report: Report, { start, end }: Bucket): number {
  const read = reader(report);
  let sum = 0;
  if (report.attribute.isForecast) {
    // A forecast is there for full hours, and for nothing in between.
    for (let time = Math.ceil(start / hour) * hour; time < end; time += hour) {
      sum += read(time);
    }
    return sum;
  }
  for (const { time, seconds } of report.site.curves.parts(start, end)) {
    sum += (read(time) * seconds) / hour;
  }
  return sum;
}

function gauge(report: Report, { time: stamp, start, end }: Bucket): Point {
  const read = reader(report);
  let sum = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const { time, seconds } of report.site.curves.parts(start, end)) {
    const value = read(time);
    sum += value * seconds;
    // Within a quarter of an hour values swing a little, which only these two show.
    const swing = Math.abs(value) * 0.01 * noise(report.site.curves.profile.seed, "spread", time);
    min = Math.min(min, value - swing);
    max = Math.max(max, Math.min(value + swing, report.attribute.limit ?? Number.POSITIVE_INFINITY));
  }
  const mean = round(sum / (end - start));
  return report.attribute.hasSpread
    ? [stamp * 1000, mean, Math.min(mean, round(min)), Math.max(mean, round(max))]
    : [stamp * 1000, mean];
}
