import type { Bemserver } from "@busbar/bemserver";
import type { Report } from "../../support/report.ts";
import type { Week } from "./upload-week.ts";

/** Pages through the time series of the campaign, where the new one has to turn up. */
export async function pageThroughSeries(bem: Bemserver, report: Report, { series }: Week): Promise<void> {
  report.part("Time series of the campaign");
  const names: string[] = [];
  const sizes: number[] = [];
  let total: number | undefined;
  for await (const page of bem.timeseries.list({ campaign_id: series.campaign_id, sort: ["name"] }).pages()) {
    sizes.push(page.items.length);
    names.push(...page.items.map(({ name }) => name));
    total = page.total;
  }
  report.check("number of time series", names.length, total);
  report.check("their order", names, [...names].sort());
  report.check("the new one among them", names.includes(series.name), true);
  report.say(
    `${names.length} on ${sizes.length} pages (${sizes.join(", ")}), from ${names[0]} to ${names.at(-1)}.`,
  );
}
