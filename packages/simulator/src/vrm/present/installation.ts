import { zoneOffset } from "../../engine/zone-time.ts";
import { dataTypeOf } from "../attributes/attribute.ts";
import { type Report, reportsOf, valueAt } from "../attributes/reports.ts";
import type { Site } from "../portal/site.ts";
import type { User } from "../portal/user.ts";
import { formatValue, rawValue, statesOf } from "./format-value.ts";
import { lastReport } from "./last-report.ts";
import { summaries } from "./summaries.ts";

/** An installation as lists have it. */
export function installation(site: Site, user: User): Record<string, unknown> {
  const { idSite, name, identifier, owner, pvMax, timezone, settings, access, favorites } = site;
  const level = access.get(user.idUser) ?? 0;
  return {
    idSite,
    accessLevel: level,
    owner: owner === user.idUser,
    is_admin: level === 1,
    name,
    identifier,
    idUser: owner,
    pvMax,
    timezone,
    phonenumber: settings.phonenumber,
    notes: settings.notes,
    geofence: settings.geofence === null ? null : JSON.stringify(settings.geofence),
    geofenceEnabled: settings.geofenceEnabled,
    realtimeUpdates: settings.realtimeUpdates,
    restrictNodeRed: settings.restrictNodeRed,
    hasMains: Number(site.hasMains),
    hasGenerator: Number(site.hasGenerator),
    noDataAlarmTimeout: settings.noDataAlarmTimeout,
    alarmMonitoring: settings.alarmMonitoring,
    invalidVRMAuthTokenUsedInLogRequest: 0,
    syscreated: site.created,
    shared: false,
    device_icon: site.icon,
    inverterChargerControl: Number(settings.inverterChargerControl),
    favorite: Number(favorites.has(user.idUser)),
  };
}

/** The same with what is going on. `now` is seconds since 1970. */
export function extendedInstallation(site: Site, user: User, now: number): Record<string, unknown> {
  const reports = reportsOf(site);
  const offset = zoneOffset(now * 1000, site.timezone) / 1000;
  const raised = reports.filter(({ attribute }) => site.raised.has(attribute.id));
  return {
    ...installation(site, user),
    alarm: raised.length > 0,
    last_timestamp: lastReport(now),
    current_time: new Date((now + offset) * 1000).toISOString().slice(11, 16),
    timezone_offset: offset,
    demo_mode: user.isDemo === true,
    mqtt_webhost: "webmqtt12.example.com",
    mqtt_host: "mqtt12.example.com",
    high_workload: false,
    current_alarms: raised.map(({ attribute }) => ({
      idDataAttribute: attribute.id,
      description: attribute.name,
    })),
    num_alarms: raised.length,
    avatar_url: null,
    tags:
      site.tags.length > 0 &&
      site.tags.map(({ idTag, tag, source }) => ({
        idTag,
        name: tag,
        automatic: source === "predefined",
        source,
      })),
    images: false,
    last_location_timestamp: reports.some(({ attribute }) => attribute.code === "lt") && lastReport(now),
    currency: site.currency,
    view_permissions: permissions(site, user),
    extended: [...latest(reports, now), ...summaries(reports, now)],
  };
}

/** Nothing to say is a list, as everywhere. */
function permissions({ access, dynamicEss }: Site, user: User): unknown {
  const level = access.get(user.idUser);
  if (user.isDemo) {
    return [];
  }
  const mayChange = level !== 0;
  return {
    update_settings: mayChange,
    settings: mayChange,
    diagnostics: true,
    share: mayChange,
    rc_classic: mayChange,
    rc_gui_v2: mayChange,
    mqtt_rpc: mayChange,
    vebus: mayChange,
    twoway: true,
    exact_location: true,
    nodered: false,
    dess_config: mayChange && typeof dynamicEss === "object",
    dess_view: typeof dynamicEss === "object",
    canAlterInstallation: level === 1,
    can_see_group_and_team_members: mayChange,
  };
}

/** Codes whose latest values are part of an installation; those of several devices are under `instances`. */
const shown = [
  "bs",
  "bv",
  "bst",
  "a1",
  "g1",
  "Pdc",
  "V",
  "I",
  "SOC",
  "ScW",
  "pP1",
  "evs",
  "tsT",
  "tl",
  "lt",
  "lg",
  "S",
];

function latest(reports: readonly Report[], now: number): object[] {
  return shown.flatMap((code) => {
    const own = reports.filter(({ attribute }) => attribute.code === code);
    const [first] = own;
    if (!first) {
      return [];
    }
    const { attribute, kind } = first;
    const common = {
      idDataAttribute: attribute.id,
      idDeviceType: kind.type,
      code,
      description: attribute.name,
      formatWithUnit: attribute.format,
      dataType: dataTypeOf(attribute),
    };
    const values = own.map((report) => latestOf(report, now));
    return own.length === 1
      ? [{ ...common, ...values[0] }]
      : [{ ...common, instances: Object.fromEntries(values.map((value) => [value.instance, value])) }];
  });
}

function latestOf(report: Report, now: number): Record<string, unknown> & { instance: number } {
  const { attribute, device, kind } = report;
  const timestamp = lastReport(now);
  const value = valueAt(report, timestamp);
  return {
    instance: device.instance,
    timestamp,
    dbusServiceType: kind.service,
    dbusPath: attribute.path ?? null,
    rawValue: dataTypeOf(attribute) === "float" ? Number(rawValue(attribute, value)) : value,
    formattedValue: formatValue(attribute, value),
    textValue: attribute.states?.[Number(value)] ?? null,
    dataAttributeEnumValues: statesOf(attribute),
  };
}
