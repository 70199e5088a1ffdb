import { siteOf } from "../access.ts";
import { dataTypeOf } from "../attributes/attribute.ts";
import { type Report, reportsOf, valueAt } from "../attributes/reports.ts";
import type { Operation } from "../context.ts";
import { formatValue, rawValue, statesOf } from "../present/format-value.ts";
import { lastReport } from "../present/last-report.ts";
import { success } from "./answers.ts";

/** The latest value of everything that an installation reports, page by page. */
export const listDiagnostics: Operation = (context, call) => {
  const site = siteOf(context, call);
  const { count = 100, page = 1 } = call.query as { count?: number; page?: number };
  // Forecasts are the portal's own, and no device reports them.
  const reports = reportsOf(site).filter(({ attribute }) => !attribute.isForecast);
  const timestamp = lastReport(Math.floor(call.incoming.time / 1000));
  const records = reports
    .map((report, index) => record(report, { timestamp, id: site.idSite * 1000 + index }))
    .slice((page - 1) * count, page * count);
  return success({ records, num_records: reports.length });
};

function record(report: Report, { timestamp, id }: { timestamp: number; id: number }): object {
  const { site, device, kind, attribute } = report;
  const value = valueAt(report, timestamp);
  return {
    idSite: site.idSite,
    timestamp,
    Device: kind.name,
    instance: device.instance,
    idDataAttribute: attribute.id,
    description: attribute.name,
    formatWithUnit: attribute.format,
    dbusServiceType: kind.service,
    dbusPath: attribute.path ?? null,
    code: attribute.code,
    bitmask: 0,
    formattedValue: formatValue(attribute, value),
    rawValue: dataTypeOf(attribute) === "enum" ? value : rawValue(attribute, value),
    id,
    ...(attribute.states && { dataAttributeEnumValues: statesOf(attribute) }),
  };
}
