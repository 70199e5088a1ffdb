import { type Exosite, type Point, readWindows } from "@busbar/exosite";
import type { Report } from "../../support/report.ts";
import { sparkline } from "../../support/sparkline.ts";
import type { Reading } from "./day.ts";

/** The day is read back in windows, compared with what was measured, and drawn. */
export async function readDay(device: Exosite, report: Report, readings: readonly Reading[]): Promise<void> {
  report.part("The day, read back");
  const starttime = readings[0]?.time;
  for (const [alias, unit] of [
    ["temperature", "°C"],
    ["power", "W"],
  ] as const) {
    const points: Point[] = [];
    for await (const point of readWindows(device.rpc, { alias }, { sort: "asc", starttime, pageSize: 100 })) {
      points.push(point);
    }
    const measured = readings.map((reading) => [reading.time, reading[alias]]);
    report.check(`${alias} of the day`, points, measured);
    const values = points.map(([, value]) => Number(value));
    const halves = values.filter((_, at) => at % 6 === 0);
    const range = `${Math.min(...values)} to ${Math.max(...values)} ${unit}`;
    report.say(`${alias.padEnd(11)}  ${sparkline(halves)}  ${range}`);
  }
  report.say(`             ${["0 h", "6 h", "12 h", "18 h"].map((hour) => hour.padEnd(12)).join("")}24 h`);
  report.say(`${readings.length} points of each, none lost and none twice.`);
}
