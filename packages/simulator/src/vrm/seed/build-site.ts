import { Curves } from "../curves/curves.ts";
import type { AccessLevel, Site } from "../portal/site.ts";
import type { SiteDraft } from "./demo-sites.ts";

/** Makes an installation of a draft. The first of `access` owns it. */
export function buildSite(
  draft: SiteDraft,
  seed: number,
  access: readonly (readonly [number, AccessLevel])[],
): Site {
  const { profile, devices, dynamicEss, settings, ...rest } = draft;
  return {
    hasGenerator: false,
    ...rest,
    hasMains: profile.hasMains,
    curves: new Curves({ ...profile, seed: seed * 1000 + (draft.idSite % 1000) }),
    devices: devices.map((device) => ({
      customName: null,
      firmwareVersion: "v4.19",
      connection: "VE.Can",
      ...device,
    })),
    owner: access[0]?.[0] ?? 0,
    access: new Map(access),
    favorites: new Set(),
    settings: {
      phonenumber: null,
      notes: null,
      geofence: null,
      geofenceEnabled: false,
      realtimeUpdates: true,
      restrictNodeRed: false,
      noDataAlarmTimeout: null,
      alarmMonitoring: 1,
      inverterChargerControl: false,
      ...settings,
    },
    tags: [],
    alarms: [],
    raised: new Set(),
    invitations: [],
    pending: new Set(),
    teams: new Map(),
    customWidgets: new Map(),
    dynamicEss: typeof dynamicEss === "object" ? structuredClone(dynamicEss) : dynamicEss,
    adjustments: new Map(),
    lastReset: 0,
  };
}
