import { siteOf } from "../access.ts";
import { daySpan } from "../attributes/day-span.ts";
import { knownCodes } from "../attributes/known.ts";
import type { Operation, PortalCall } from "../context.ts";
import { refuse } from "../errors.ts";
import { phpMap } from "../php.ts";
import type { Site } from "../portal/site.ts";
import { checkSpan } from "../stats/longest-span.ts";
import { round } from "../stats/points.ts";
import {
  codesOf,
  readStats,
  readStatsByInstance,
  type Stats,
  type StatsQuestion,
} from "../stats/read-stats.ts";

const day = 86_400;

/** The span that a call asks for, in seconds since 1970: the last 24 hours where it says nothing. */
export function spanOf({ query, incoming }: PortalCall): { start: number; end: number; now: number } {
  const now = Math.floor(incoming.time / 1000);
  const { start = now - day, end = now } = query as { start?: number; end?: number };
  return { start, end, now };
}

function questionOf(call: PortalCall): StatsQuestion {
  const {
    type = "live_feed",
    interval = "hours",
    "attributeCodes[]": given,
  } = call.query as Readonly<Record<string, never>> & { type?: string; interval?: string };
  const span = spanOf(call);
  checkSpan(interval, span.start, span.end);
  return { ...span, interval, codes: codesOf(type, given, knownCodes()) };
}

/** Where there are no points at all, there are no codes either. */
function orNothing(stats: Stats, member: "records" | "totals"): unknown {
  const isEmpty = Object.values(stats.records).every((points) => points === false);
  return phpMap(isEmpty ? [] : Object.entries<unknown>(stats[member]));
}

/** Points in time and totals; by device where the caller wants that. */
export const getStats: Operation = (context, call) => {
  const site = siteOf(context, call);
  const question = questionOf(call);
  const byInstance = call.incoming.query.some(
    ([name, value]) => name === "show_instance" && /^(true|1)$/.test(value),
  );
  if (!byInstance) {
    const stats = readStats(site, question);
    const body = { success: true, records: orNothing(stats, "records"), totals: orNothing(stats, "totals") };
    return { status: 200, body };
  }
  const devices = [...readStatsByInstance(site, question)];
  const records = phpMap(
    devices.map(([instance, stats]) => [instance, { instance, stats: orNothing(stats, "records") }]),
  );
  const totals = phpMap(
    devices.map(([instance, stats]) => [instance, { instance, totals: orNothing(stats, "totals") }]),
  );
  return { status: 200, body: { success: true, records, totals } };
};

/** Totals of today, this week, this month and this year; a battery alone has none. */
export const getOverall: Operation = (context, call) => {
  const site = siteOf(context, call);
  const { codes, now } = questionOf(call);
  if (site.curves.profile.pv === 0 && !site.hasMains) {
    throw refuse(404, "noStatistics");
  }
  const records = Object.fromEntries(
    Object.entries(periods(site, now)).map(([name, start]) => {
      const stats = readStats(site, { codes, interval: "whole", start, end: now, now });
      return [name, { totals: orNothing(stats, "totals"), percentages: percentages(stats) }];
    }),
  );
  return { status: 200, body: { success: true, records } };
};

/** When the periods began that a time lies in. */
function periods({ timezone }: Site, now: number): Readonly<Record<string, number>> {
  const midnight = daySpan(now, timezone, 0).start;
  const date = new Date((midnight + day / 2) * 1000);
  const ago = (days: number): number => daySpan(now, timezone, days).start;
  const dayOfYear = Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0)) / 1000 / day);
  return {
    today: midnight,
    week: ago((date.getUTCDay() + 6) % 7),
    month: ago(date.getUTCDate() - 1),
    year: ago(dayOfYear),
  };
}

function percentages({ totals }: Stats): unknown {
  // The sum of all flows is no part of them.
  const known = Object.entries(totals).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number" && entry[0] !== "kwh",
  );
  const all = known.reduce((sum, [, total]) => sum + total, 0);
  return phpMap(all === 0 ? [] : known.map(([code, total]) => [code, round((total / all) * 100)]));
}
