import { energyCodeInfo, type Installation, type SeriesPoint, type Vrm } from "@busbar/vrm";
import type { Report } from "../../support/report.ts";
import { sparkline } from "../../support/sparkline.ts";
import { balanceTable } from "./balance-table.ts";

/** The flows of energy that a balance is made of. */
export const flows = ["Pc", "Pb", "Pg", "Gc", "Bc"] as const;

/** A year of days, by flow. */
export type Year = Record<(typeof flows)[number], SeriesPoint[]>;

/** Reads a year of energy by day, in the days of the site, in as many requests as the portal wants. */
export async function readYear(vrm: Vrm, report: Report, site: Installation): Promise<void> {
  report.part(`2025 of ${site.name}, energy by day`);
  const query = {
    codes: flows,
    interval: "days",
    from: "2025-01-01",
    to: "2026-01-01",
    zone: site.timezone,
  } as const;
  const day = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone: site.timezone });
  const year: Year = { Pc: [], Pb: [], Pg: [], Gc: [], Bc: [] };
  for await (const { from, to, points } of vrm.stats.series(site.idSite, query).windows()) {
    const hours = (to.getTime() - from.getTime()) / 3_600_000;
    const days = points.Pc.length;
    report.say(
      `${day.format(from)}  ${String(days).padStart(3)} day${days === 1 ? ` of ${hours} hours` : "s"}`,
    );
    for (const code of flows) {
      year[code].push(...points[code]);
    }
  }
  const dates = year.Pc.map(({ time }) => day.format(time));
  report.check("number of days", dates.length, 365);
  report.check("different ones", new Set(dates).size, 365);
  report.check("the last one", dates.at(-1), "2025-12-31");

  const months = balanceTable(year, (time) => day.format(time).slice(0, 7));
  report.part("Where solar energy went, and who fed the consumers, kWh");
  report.say(months.join("\n"));
  report.part("Solar energy through the year, by week");
  const solar = dates.map((_, at) => sum([year.Pc[at], year.Pb[at], year.Pg[at]]));
  const weeks = Array.from({ length: 52 }, (_, week) => total(solar.slice(week * 7, week * 7 + 7)));
  report.say(`${sparkline(weeks, { least: 0 })}  ${total(solar).toFixed(0)} ${energyCodeInfo.Pc.unit}`);
  const { totals } = await vrm.stats.series(site.idSite, { ...query, codes: ["Pc", "Pb", "Pg"] }).all();
  report.check("the portal's own totals", rounded(total(Object.values(totals))), rounded(total(solar)));
}

const rounded = (value: number) => value.toFixed(3);

function sum(points: readonly (SeriesPoint | undefined)[]): number {
  return total(points.map((point) => point?.mean ?? 0));
}

/** All of them together. */
export function total(values: readonly number[]): number {
  return values.reduce((result, value) => result + value, 0);
}
