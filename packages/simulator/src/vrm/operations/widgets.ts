import { siteOf } from "../access.ts";
import { type Report, reportsOf } from "../attributes/reports.ts";
import type { Context, Operation, PortalCall } from "../context.ts";
import { missing } from "../errors.ts";
import type { Site } from "../portal/site.ts";
import { graphPoints } from "../widgets/graph-points.ts";
import { ageOf, metaById, presentAttribute } from "../widgets/present-attribute.ts";
import { widgetAttributes } from "../widgets/shape.ts";
import { type StateTime, stateTimes } from "../widgets/state-times.ts";
import { success } from "./answers.ts";
import { spanOf } from "./stats.ts";

/** What the widget shows of the device that is asked for; nothing for a device that is not there. */
function shown(context: Context, call: PortalCall, site: Site): Report[] {
  const { instance = 0 } = call.query as { instance?: number };
  const ids = widgetAttributes(context.document, call.route);
  return reportsOf(site).filter(
    ({ attribute, device }) => device.instance === instance && ids.includes(attribute.id),
  );
}

function values(reports: readonly Report[], now: number): object {
  const members = reports.map((report) => [report.attribute.id, presentAttribute(report, now)] as const);
  return { hasOldData: false, secondsAgo: ageOf(now), ...Object.fromEntries(members) };
}

/** Latest values of a device. */
export const summary: Operation = (context, call) => {
  const reports = shown(context, call, siteOf(context, call));
  const { now } = spanOf(call);
  const attributeOrder = reports.map(({ attribute }) => attribute.id);
  return success({ records: { data: values(reports, now), meta: metaById(reports), attributeOrder } });
};

/** When a device was in which state. */
export const states: Operation = (context, call) => {
  const site = siteOf(context, call);
  const reports = shown(context, call, site).filter(({ attribute }) => attribute.states);
  const { start, end, now } = spanOf(call);
  const byId = <Value>(read: (report: Report) => Value): Record<string, Value> =>
    Object.fromEntries(reports.map((report) => [report.attribute.id, read(report)]));
  const times = byId((report) => stateTimes(report, Math.max(start, site.created), Math.min(end, now)));
  const isThere = ([, spans]: [string, StateTime[]]): boolean => spans.length > 0;
  const found = Object.entries(times).filter(isThere);
  return success({
    records: {
      // One span is what the document shows; several are a list of them (inferred).
      data: Object.fromEntries(found.map(([id, spans]) => [id, spans.length === 1 ? spans[0] : spans])),
      meta: metaById(reports),
      enums: byId(({ attribute }) => attribute.states ?? {}),
      sort: byId(({ attribute }) =>
        Object.fromEntries(Object.keys(attribute.states ?? {}).map((state, place) => [state, place])),
      ),
      buckets: Object.fromEntries(found.map(([id]) => [id, { resampled: false }])),
    },
  });
};

/** Attributes as points; those that the device has not are left out. */
export const graph: Operation = (context, call) => {
  const site = siteOf(context, call);
  const {
    instance = 0,
    width = 768,
    pointsPerPixel = 2,
    useMinMax = 0,
    ...query
  } = call.query as Readonly<Record<string, never>> & {
    instance?: number;
    width?: number;
    pointsPerPixel?: number;
    useMinMax?: number;
  };
  const codes: readonly string[] = query["attributeCodes[]"] ?? [];
  const ids: readonly number[] = query["attributeIds[]"] ?? [];
  if (codes.length + ids.length === 0) {
    throw missing({ attributeCodes: "required" });
  }
  const reports = reportsOf(site).filter(
    ({ attribute, device }) =>
      device.instance === instance && (codes.includes(attribute.code) || ids.includes(attribute.id)),
  );
  const { start, end, now } = spanOf(call);
  const span = { start: Math.max(start, site.created), end: Math.min(end, now) };
  const most = Math.max(1, Math.floor(width * pointsPerPixel));
  const data = reports.map((report) => [
    report.attribute.id,
    graphPoints(report, { ...span, most, hasMinMax: useMinMax === 1 }),
  ]);
  return success({ records: { data: Object.fromEntries(data), meta: metaById(reports), instance } });
};

/** Where the installation is. */
export const gps: Operation = (context, call) => {
  const site = siteOf(context, call);
  const reports = shown(context, call, site);
  const { geofence, geofenceEnabled } = site.settings;
  const data = {
    attributes: values(reports, spanOf(call).now),
    geofence: geofence === null ? null : JSON.stringify(geofence),
    geofenceAlarmActive: null,
    geofenceEnabled: geofenceEnabled ? "1" : "0",
  };
  return success({ records: { data, meta: metaById(reports) } });
};

/** Hours with AC power, as text; null for an installation whose inverter nobody asks. */
export const hoursOfAc: Operation = (context, call) => {
  const site = siteOf(context, call);
  const { start, end, now } = spanOf(call);
  const hours = (Math.max(0, Math.min(end, now) - Math.max(start, site.created)) / 3600).toFixed(1);
  const isKnown = site.devices.some(({ kind }) => kind === "veBus");
  return success({ records: { data: isKnown ? String(Number(hours)) : null } });
};

/** Nobody documents what it shows. */
export const alarm: Operation = (context, call) => {
  const site = siteOf(context, call);
  return success({
    records: { data: Object.fromEntries([...site.raised].map((id) => [id, { active: 1 }])) },
  });
};
