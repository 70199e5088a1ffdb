import { type Report, reportsOf } from "../attributes/reports.ts";
import { missing } from "../errors.ts";
import type { Site } from "../portal/site.ts";
import { bucketsOf } from "./buckets.ts";
import { type Point, pointsOf, round } from "./points.ts";
import { statsTypes } from "./types.ts";

/** What is asked for. Times are seconds since 1970. */
export interface StatsQuestion {
  readonly codes: readonly string[];
  readonly interval: string;
  readonly start: number;
  readonly end: number;
  readonly now: number;
}

/** Points and totals by code; false where an attribute has none. */
export interface Stats {
  readonly records: Readonly<Record<string, Point[] | false>>;
  readonly totals: Readonly<Record<string, number | false>>;
}

const forecastAhead = 48 * 3600;

/** The codes that a question is about: its own, or those of the set. */
export function codesOf(
  type: string,
  given: readonly string[] | undefined,
  known: ReadonlySet<string>,
): string[] {
  const codes = given ?? statsTypes[type] ?? [];
  if (type === "custom" && codes.length === 0) {
    throw missing({ attributeCodes: "required" });
  }
  if (codes.some((code) => !known.has(code))) {
    throw missing({ attributeCodes: "unknownAttribute" });
  }
  return [...new Set(codes)];
}

/** Statistics of an installation. */
export function readStats(site: Site, question: StatsQuestion): Stats {
  return collect(site, reportsOf(site), question);
}

/** Statistics of an installation by device. Devices that report none of the codes are left out. */
export function readStatsByInstance(site: Site, question: StatsQuestion): Map<number, Stats> {
  const reports = reportsOf(site).filter(({ attribute }) => question.codes.includes(attribute.code));
  const instances = [...new Set(reports.map(({ device }) => device.instance))].sort(
    (left, right) => left - right,
  );
  return new Map(
    instances.map((instance) => {
      const own = reports.filter(({ device }) => device.instance === instance);
      const codes = question.codes.filter((code) => own.some(({ attribute }) => attribute.code === code));
      return [instance, collect(site, own, { ...question, codes })];
    }),
  );
}

function collect(site: Site, reports: readonly Report[], { codes, now, ...span }: StatsQuestion): Stats {
  const found = codes.map((code) => {
    const own = reports.filter(({ attribute }) => attribute.code === code);
    const until = own[0]?.attribute.isForecast ? now + forecastAhead : now;
    const points = pointsOf(own, bucketsOf({ ...span, zone: site.timezone }, { from: site.created, until }));
    return [code, points] as const;
  });
  return {
    records: Object.fromEntries(found.map(([code, points]) => [code, points.length > 0 && points])),
    totals: Object.fromEntries(
      found.map(([code, points]) => [
        code,
        points.length > 0 && round(points.reduce((sum, [, mean]) => sum + mean, 0)),
      ]),
    ),
  };
}
