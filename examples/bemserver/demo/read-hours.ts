import type { Bemserver } from "@busbar/bemserver";
import type { Report } from "../../support/report.ts";
import { sum, type Week } from "./upload-week.ts";

/** Reads the week back as sums by hour, and compares each with the quarters that were written. */
export async function readHours(
  bem: Bemserver,
  report: Report,
  { series, state, readings }: Week,
): Promise<void> {
  report.part("The week by the hour");
  const { [series.id]: hours = {} } = await bem.timeseriesData.downloadAggregate({
    timeseries: [series.id],
    data_state: state,
    start_time: "2024-01-29T00:00:00+01:00",
    end_time: "2024-02-05T00:00:00+01:00",
    timezone: "Europe/Paris",
    aggregation: "sum",
    bucket_width_value: 1,
    bucket_width_unit: "hour",
  });
  const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(6)));
  const read = Object.entries(hours).map(([time, value]) => [time.replace(/:(\d\d)$/, "$1"), rounded(value)]);
  const written = Array.from({ length: readings.length / 4 }, (_, hour) => {
    const quarters = readings.slice(hour * 4, hour * 4 + 4);
    return [quarters[0]?.time, rounded(sum(quarters))];
  });
  report.check("sums by hour", read, written);
  report.say(
    `${read.length} sums read back, each that of its four quarters: ${sum(readings).toFixed(1)} kWh in all.`,
  );
}
