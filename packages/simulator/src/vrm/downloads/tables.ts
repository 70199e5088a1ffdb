import { formatTime } from "../../engine/zone-time.ts";
import { type Report, reportsOf } from "../attributes/reports.ts";
import type { Site } from "../portal/site.ts";
import { formatValue, plainFormat, rawValue } from "../present/format-value.ts";
import { bucketsOf } from "../stats/buckets.ts";
import { pointsOf } from "../stats/points.ts";
import type { Table } from "./spreadsheet.ts";

/** Columns of the sheet of energies: heading, code, unit. */
const energies: readonly (readonly [heading: string, code: string, unit: string])[] = [
  ["Solar Yield (delta)", "total_solar_yield", "kWh"],
  ["Grid to battery", "Gb", "kWh"],
  ["Grid to consumers", "Gc", "kWh"],
  ["PV to battery", "Pb", "kWh"],
  ["PV to grid", "Pg", "kWh"],
  ["PV to consumers", "Pc", "kWh"],
  ["Battery to consumers", "Bc", "kWh"],
  ["Battery to grid", "Bg", "kWh"],
  ["Genset to consumers", "gc", "kWh"],
  ["Genset to battery", "gb", "kWh"],
  ["Gas", "Gu", "m3"],
];

/** Codes that installations are compared by. */
const benchmarks = ["total_solar_yield", "total_consumption", "SOC", "V"];

interface Span {
  readonly start: number;
  readonly end: number;
  readonly now: number;
}

/** Flows of energy by the hour: a row of names, and one of units that begins with the zone. */
export function energyTable(site: Site, span: Span): Table {
  const reports = reportsOf(site);
  const columns = energies.map(([heading, code, unit]) => ({
    heading,
    unit,
    reports: reports.filter(({ attribute }) => attribute.code === code),
  }));
  return tableOf(site, { ...span, interval: "hours" }, columns);
}

/** Every value of every device by the quarter of an hour. */
export function logTable(site: Site, span: Span): Table {
  const columns = reportsOf(site)
    .filter(({ attribute }) => !attribute.isForecast && !attribute.fixed)
    .map((report) => ({
      heading: `${report.kind.name} [${report.device.instance}] ${report.attribute.name}`,
      unit: unitOf(report),
      reports: [report],
    }));
  return tableOf(site, { ...span, interval: "15mins" }, columns);
}

/** Figures by the day. */
export function benchmarkTable(site: Site, span: Span): Table {
  const columns = reportsOf(site)
    .filter(({ attribute }) => benchmarks.includes(attribute.code))
    .map((report) => ({ heading: report.attribute.name, unit: unitOf(report), reports: [report] }));
  return tableOf(site, { ...span, interval: "days" }, columns);
}

function unitOf({ attribute }: Report): string {
  return attribute.format.slice(plainFormat(attribute).length + 1).replace("%%", "%");
}

function tableOf(
  site: Site,
  { start, end, now, interval }: Span & { interval: string },
  columns: readonly { heading: string; unit: string; reports: readonly Report[] }[],
): Table {
  const zone = site.timezone;
  const buckets = bucketsOf({ interval, start, end, zone }, { from: site.created, until: now });
  const values = columns.map(({ reports }) =>
    pointsOf(reports, buckets).map(([, value]) => write(reports[0], value)),
  );
  const offset = formatTime(start * 1000, zone).slice(-6);
  return [
    ["timestamp", ...columns.map(({ heading }) => heading)],
    [`${zone} (${offset})`, ...columns.map(({ unit }) => unit)],
    ...buckets.map(({ time }, row) => [
      formatTime(time * 1000, zone)
        .slice(0, 19)
        .replace("T", " "),
      ...values.map((column) => column[row] ?? ""),
    ]),
  ];
}

function write(report: Report | undefined, value: number): string {
  return report?.attribute.states
    ? formatValue(report.attribute, Math.round(value))
    : report
      ? rawValue(report.attribute, value)
      : "";
}
