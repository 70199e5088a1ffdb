import type { Bemserver, Building, Site, Timeseries } from "@busbar/bemserver";
import type { Report } from "../../support/report.ts";
import { sparkline } from "../../support/sparkline.ts";
import { lastWeek, type Reading } from "./readings.ts";

/** A time series and what was written to it. */
export interface Week {
  series: Timeseries;
  /** Data state that the readings are in. */
  state: number;
  readings: readonly Reading[];
}

/** Adds a meter to a building by a CSV file, and uploads a week of its readings by another. */
export async function uploadWeek(
  bem: Bemserver,
  report: Report,
  site: Site,
  building: Building,
): Promise<Week> {
  report.part("A week of readings");
  const name = `${building.name} electricity`;
  const meters = `Campaign scope,Name,Description,Unit,Site,Building,Storey,Space,Zone
Energy,${name},,kWh,${site.name},${building.name},,,
`;
  await bem.io.uploadTimeseriesCsv({ timeseries_csv: meters }, { campaign_id: site.campaign_id });
  const series = (await bem.timeseries.list({ building_id: building.id })).items[0] as Timeseries;
  report.check("the time series", [series.name, series.unit_symbol], [name, "kWh"]);

  const states = await bem.timeseriesDataStates.list();
  const state = states.find((one) => one.name === "Raw")?.id ?? 0;
  const week = lastWeek();
  const readings = week.flatMap((day) => day.readings);
  const rows = readings.map(({ time, value }) => `${time},${value}\n`);
  await bem.timeseriesData.uploadCsv(`Datetime,${series.id}\n${rows.join("")}`, { data_state: state });
  const { stats } = await bem.timeseriesData.getStats({ timeseries: [series.id], data_state: state });
  report.check("number of values there", stats[series.id]?.count, readings.length);
  report.say(`${readings.length} quarters of an hour of ${name}, uploaded as CSV:\n`);
  const most = Math.max(...readings.map(({ value }) => value));
  for (const { day, readings: values } of week) {
    const halves = values.filter((_, index) => index % 2 === 0).map(({ value }) => value);
    report.say(
      `  ${day.padEnd(10)}  ${sparkline(halves, { least: 0, most })}  ${sum(values).toFixed(1).padStart(5)} kWh`,
    );
  }
  report.say(`              ${["0 h", "6 h", "12 h", "18 h"].map((hour) => hour.padEnd(12)).join("")}24 h`);
  return { series, state, readings };
}

/** What was consumed in all. */
export function sum(readings: readonly Reading[]): number {
  return readings.reduce((total, { value }) => total + value, 0);
}
