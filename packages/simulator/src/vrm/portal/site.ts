import type { KindName } from "../attributes/kinds.ts";
import type { Curves } from "../curves/curves.ts";

/** What a user may do with an installation: watch, everything, or service it. */
export type AccessLevel = 0 | 1 | 2;

/** A device of an installation. */
export interface Device {
  readonly instance: number;
  readonly kind: KindName;
  readonly productCode: string;
  readonly productName: string;
  readonly firmwareVersion: string;
  readonly connection: string;
  readonly serial: string;
  customName: string | null;
  /** Part of the solar power that goes through it; all of it unless given. */
  readonly share?: number;
}

/** A rule that raises an alarm, with the members that it was sent with. */
export interface AlarmRule {
  readonly idDataAttribute: number;
  readonly instance: number;
  readonly idDataAttributeLimit: number;
  readonly [member: string]: unknown;
}

/** A tag. */
export interface Tag {
  readonly idTag: number;
  readonly tag: string;
  readonly source: "user" | "team" | "group" | "predefined";
}

/** An invitation that is not answered yet. */
export interface Invitation {
  readonly idInvite: number;
  readonly idUser: number;
  readonly email: string;
  readonly name: string;
  readonly created: number;
  accessLevel: AccessLevel;
}

/** General settings of an installation. */
export interface SiteSettings {
  phonenumber: string | null;
  notes: string | null;
  geofence: unknown;
  geofenceEnabled: boolean;
  realtimeUpdates: boolean;
  restrictNodeRed: boolean;
  noDataAlarmTimeout: number | null;
  alarmMonitoring: 0 | 1 | 2;
  inverterChargerControl: boolean;
}

/** An installation. */
export interface Site {
  readonly idSite: number;
  name: string;
  /** Portal id of its gateway. */
  readonly identifier: string;
  readonly timezone: string;
  /** Greatest solar power in W. */
  readonly pvMax: number;
  readonly icon: string;
  readonly currency: {
    readonly idCurrency: number;
    readonly code: string;
    readonly name: string;
    readonly sign: string;
  };
  /** When it was set up, in seconds since 1970: there are no values before. */
  readonly created: number;
  readonly hasMains: boolean;
  readonly hasGenerator: boolean;
  readonly curves: Curves;
  readonly devices: readonly Device[];
  owner: number;
  /** Access levels by user. */
  readonly access: Map<number, AccessLevel>;
  readonly favorites: Set<number>;
  readonly settings: SiteSettings;
  readonly tags: Tag[];
  readonly alarms: AlarmRule[];
  /** Ids of the attributes whose alarms have gone off. */
  readonly raised: Set<number>;
  readonly invitations: Invitation[];
  /** Users who ask for access. */
  readonly pending: Set<number>;
  /** Access levels by team. */
  readonly teams: Map<number, AccessLevel>;
  readonly customWidgets: Map<number, Readonly<Record<string, unknown>>>;
  /** Settings of Dynamic ESS; without them, the status with which the portal says so. */
  dynamicEss: Record<string, unknown> | 200 | 404;
  /** What was said about the consumption of hours, in Wh by kind and hour. */
  readonly adjustments: Map<string, number>;
  /** When forecasts were last made to forget, in seconds since 1970; 0 for never. */
  lastReset: number;
}
