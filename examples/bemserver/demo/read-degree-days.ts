import type { Bemserver, Site } from "@busbar/bemserver";
import type { Report } from "../../support/report.ts";
import { sparkline } from "../../support/sparkline.ts";

/** Reads how cold January was, in all and day by day. */
export async function readDegreeDays(bem: Bemserver, report: Report, site: Site): Promise<void> {
  report.part("Heating degree days of January");
  const january = { start_date: "2024-01-01", end_date: "2024-02-01", type: "heating", base: 18 } as const;
  const month = await bem.sites.getDegreeDays(site.id, { ...january, period: "month" });
  const days = await bem.sites.getDegreeDays(site.id, { ...january, period: "day" });
  const [total = null] = Object.values(month.degree_days);
  const values = Object.values(days.degree_days).map((value) => value ?? 0);
  report.check("number of days", values.length, 31);
  const added = values.reduce((result, value) => result + value, 0);
  report.check("the month, and its days added up", total?.toFixed(3), added.toFixed(3));
  report.say(`${sparkline(values)}  ${total?.toFixed(0)} at ${site.name}, base 18 °C`);
}
