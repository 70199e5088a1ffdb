import { siteOf } from "../access.ts";
import { reportsOf, valueAt } from "../attributes/reports.ts";
import type { Context, Operation, PortalCall } from "../context.ts";
import { toBase64 } from "../downloads/base64.ts";
import { formats, xlsxType } from "../downloads/formats.ts";
import { overviewRow } from "../downloads/overview.ts";
import { escapeMarkup, spreadsheet } from "../downloads/spreadsheet.ts";
import { benchmarkTable, energyTable, logTable } from "../downloads/tables.ts";
import { phpMap } from "../php.ts";
import { success } from "./answers.ts";
import { spanOf } from "./stats.ts";

const tables = { kwh: energyTable, log: logTable, benchmark: benchmarkTable };

/** A file as base64 text, whatever its media type says; or the promise to send it by mail. */
export const getData: Operation = (context, call) => {
  const site = siteOf(context, call);
  const { datatype = "log", format = "csv" } = call.query as {
    datatype?: keyof typeof tables;
    format?: string;
  };
  if (call.incoming.query.some(([name, value]) => name === "async" && /^(true|1)$/.test(value))) {
    return success();
  }
  const chosen = formats[format] ?? formats.csv;
  const file = chosen?.write(tables[datatype](site, spanOf(call))) ?? "";
  return { status: 200, text: toBase64(file), headers: { "content-type": chosen?.type ?? "text/csv" } };
};

/** Where the installation was, every ten minutes; without a receiver the line has no points. */
export const getGpsTrack: Operation = (context, call) => {
  const site = siteOf(context, call);
  const { start, end, now } = spanOf(call);
  const [latitude, longitude] = ["lt", "lg"].map((code) =>
    reportsOf(site).find(({ attribute }) => attribute.code === code),
  );
  const points: string[] = [];
  for (
    let time = Math.max(start, site.created);
    latitude && longitude && time < Math.min(end, now);
    time += 600
  ) {
    const place = [longitude, latitude].map((report) => Number(valueAt(report, time)).toFixed(5));
    points.push([...place, 0].join(","));
  }
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${escapeMarkup(site.name)}</name><Placemark><LineString>
<coordinates>${points.join(" ")}</coordinates>
</LineString></Placemark></Document></kml>
`;
  return { status: 200, text, headers: { "content-type": "application/vnd.google-earth.kml+xml" } };
};

interface OverviewBody {
  readonly columns: Readonly<Record<string, { header?: string; enabled?: boolean; hide?: boolean | null }>>;
  readonly siteIds: readonly number[];
  readonly onlyVisible: boolean;
  readonly jsonResponse: boolean;
}

/** A table of installations; those that the caller cannot reach are left out. */
export const getOverview: Operation = (context, call) => {
  const { jsonResponse } = call.body as OverviewBody;
  const rows = overview(context, call);
  if (jsonResponse) {
    return success({ data: phpMap(rows) });
  }
  const [first] = rows;
  const table = [Object.keys(first?.[1] ?? {}), ...rows.map(([, row]) => Object.values(row))];
  return { status: 200, bytes: spreadsheet(table), headers: { "content-type": xlsxType } };
};

function overview(
  { portal }: Context,
  { body, user: { user }, incoming }: PortalCall,
): [number, Record<string, string>][] {
  const { columns, siteIds, onlyVisible } = body as OverviewBody;
  const headers = Object.values(columns)
    .filter(({ enabled = true, hide }) => enabled && !(onlyVisible && hide))
    .flatMap(({ header }) => header ?? []);
  const sites = portal.sitesOf(user).filter(({ idSite }) => siteIds.includes(idSite));
  const now = Math.floor(incoming.time / 1000);
  return sites.map((site) => [site.idSite, overviewRow(site, headers, now)]);
}
