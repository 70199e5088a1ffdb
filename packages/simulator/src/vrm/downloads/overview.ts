import { type Report, reportsOf, valueAt } from "../attributes/reports.ts";
import type { Site } from "../portal/site.ts";
import { formatValue } from "../present/format-value.ts";
import { lastReport } from "../present/last-report.ts";

/** Codes of the attributes that headings stand for. */
const headings: Readonly<Record<string, string>> = {
  "Battery Voltage": "bv",
  "Battery %": "bs",
  "Battery Mode": "bst",
  Load: "consumption",
  "Solar Yield": "solar_yield",
  Grid: "from_to_grid",
  Generator: "gs1",
  Tanks: "tl",
  Temperature: "tsT",
};

/** Texts of an installation by heading; empty ones where it has nothing of the kind. */
export function overviewRow(site: Site, columns: readonly string[], now: number): Record<string, string> {
  const reports = reportsOf(site);
  const time = lastReport(now);
  const known: Record<string, string> = {
    "Installation name": site.name,
    "Last Update": new Date(time * 1000).toISOString().replace(".000Z", "+00:00"),
  };
  return Object.fromEntries(
    ["Installation name", ...columns.filter((column) => column !== "Installation name")].map((column) => [
      column,
      known[column] ?? latest(reports, headings[column], time),
    ]),
  );
}

function latest(reports: readonly Report[], code: string | undefined, time: number): string {
  const own = reports.filter(({ attribute }) => attribute.code === code);
  return own.map((report) => formatValue(report.attribute, valueAt(report, time))).join(", ");
}
