// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import type { DateInput, EnumInfo, Open } from "@busbar/runtime";

/**
 * What a user or team may do with an installation: watch (0), everything (1), or service it (2).
 *
 * What they mean: `accessLevelInfo`.
 */
export type AccessLevel = 0 | 1 | 2;
/** Every value of `AccessLevel` that the specification knows. */
export const accessLevels: readonly AccessLevel[] = [0, 1, 2];

/** What each value of `AccessLevel` means. */
export const accessLevelInfo: {
  /** Monitoring: may watch. */
  readonly "0": EnumInfo;
  /** Full control: may watch, change settings, and give and take access. */
  readonly "1": EnumInfo;
  /** Technician: may watch, change settings and give access to others. */
  readonly "2": EnumInfo;
} = {
  "0": { description: "Monitoring: may watch." },
  "1": { description: "Full control: may watch, change settings, and give and take access." },
  "2": { description: "Technician: may watch, change settings and give access to others." },
};

/** An access token, without the token itself. */
export interface AccessToken {
  /** Name of the token. */
  name: string;
  /** Id of the token. */
  idAccessToken: number | string;
  /**
   * When the token was created. Older answers have the number as text.
   * Seconds since 1970-01-01 (UTC).
   */
  createdOn: number | string;
  /** What the token is good for; always `FULL_ACCESS` as far as is known. */
  scope: string;
  /**
   * When the token ends; null where it does not end. Older answers have the number as text.
   * Seconds since 1970-01-01 (UTC).
   */
  expires: number | string | null;
  /**
   * When the token was last used; null if never. Not documented.
   * Seconds since 1970-01-01 (UTC).
   */
  lastSeen?: number | null;
  /**
   * When the token was last accepted; null if never. Not documented.
   * Seconds since 1970-01-01 (UTC).
   */
  lastSuccessfulAuth?: number | null;
}

/** A new access token. This is the only time that it is shown. */
export interface AccessTokenCreated {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** The token (64 hexadecimal digits were seen). */
  token: string;
  /** Id of the token. */
  idAccessToken: number | string;
}

/** The access tokens of a user, without the tokens themselves. */
export interface AccessTokenList {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** The access tokens. */
  tokens: AccessToken[];
}

/** An access token to create. */
export interface AccessTokenPost {
  /** Name of the token, which no other token of the user has. */
  name: string;
  /**
   * When the token ends. Left out, it does not end.
   * Seconds since 1970-01-01 (UTC).
   */
  expiry?: DateInput | number | undefined;
}

/** How many access tokens were revoked. */
export interface AccessTokensRemoved {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** What was done. */
  data: {
    /** Number of tokens revoked. */
    removed: number;
  };
}

/** Query of GET /admin/devices. */
export interface AdminListDevicesQuery {
  /**
   * Number of devices. Used by a client, not documented.
   * Range: at least 1.
   */
  count?: number | undefined;
}

/** Query of GET /admin/users. */
export interface AdminListUsersQuery {
  /**
   * Number of users.
   * Range: at least 1.
   */
  count?: number | undefined;
}

/** A rule that raises an alarm. */
export interface Alarm {
  /** Id of the attribute. */
  idDataAttribute?: number;
  /** Number of the device in the installation. */
  instance?: number;
  /** Id of the rule. */
  idDataAttributeLimit?: number;
  /** 1 for a rule that is in force, on a number. */
  AlarmEnabled?: number;
  /** Seconds before anyone is told, for a number. */
  NotifyAfterSeconds?: number;
  /** Value above which there is an alarm. */
  highAlarm?: number;
  /** Value below which that alarm ends. */
  highAlarmHysteresis?: number;
  /** Value below which there is an alarm. */
  lowAlarm?: number;
  /** Value above which that alarm ends. */
  lowAlarmHysteresis?: number;
  /** 1 for a rule that is in force, on a state. */
  alarmEnabled?: number;
  /** Seconds before anyone is told, for a state. */
  notifyAfterSeconds?: number;
  /** Numbers of the states. */
  enumValues?: number[];
}

/** The rule as it was set. */
export interface AlarmAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Id of the installation. */
  idSite?: number;
  /** A rule that raises an alarm. */
  data?: Alarm;
}

/** An attribute that rules can be about. */
export interface AlarmAttribute {
  /** Id of the attribute. */
  idDataAttribute?: number;
  /** Code of the attribute. */
  code?: string;
  /** Name of the attribute. */
  description?: string;
  /** Where the server keeps the values. */
  targetTable?: string;
  /** Kind of device as a number. */
  idDeviceType?: number;
  /** How to write the value, in the way of `printf`: `%.2F V`. */
  formatWithUnit?: string;
  /** What the values of an attribute are. */
  dataType?: Open<AttributeDataType>;
  /** States that the attribute may have: JSON text by the document, maybe a list. */
  enumValues?: string | unknown[];
}

/** The alarm is marked as cleared. */
export interface AlarmCleared {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Id of the installation as text. */
  idSite: string;
}

/** Which alarm is cleared. */
export interface AlarmClearing {
  /**
   * Id of the alarm. The document does not say where it is from; a client of others sends the id of the
   * attribute.
   */
  alarmId: number;
}

/** A device that rules can be about. */
export interface AlarmDevice {
  /** Id of the installation. */
  idSite?: number;
  /** Number of the device in the installation. */
  instance?: number;
  /**
   * When the device was last heard of.
   * Seconds since 1970-01-01 (UTC).
   */
  lastConnection?: number;
  /** Seconds since then. */
  secondsAgo?: number;
  /** 1 where its data are valid. */
  isValid?: number;
  /** Kind of device as a number. */
  idDeviceType?: number;
  /** Kind of device, such as `Battery Monitor`. */
  deviceName?: string;
  /** Product id as the device sent it. */
  productIdAsReceived?: number;
  /** Name of the product. */
  productName?: string;
  /** Name of the product or the one given by the user. */
  customProductName?: string;
  /** Version of the firmware. */
  firmwareVersion?: string;
  /** How the device is connected. */
  connection?: string | null;
  /** Name given by the user. */
  customName?: string | null;
  /** Portal id or serial number of the device. */
  identifier?: string;
}

/** Which rule is meant. */
export interface AlarmKey {
  /** Id of the attribute. */
  idDataAttribute: number;
  /**
   * Number of the device in the installation.
   * Range: at least 0.
   */
  instance: number;
}

/** The alarm rules of an installation, and what new ones can be made of. */
export interface AlarmList {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Meaning not documented. */
  rateLimited?: boolean;
  /** The rules. */
  alarms?: Alarm[];
  /** Devices that rules can be about. */
  devices?: AlarmDevice[];
  /** Users who may be told. */
  users?: AlarmUser[];
  /** Attributes that rules can be about. */
  attributes?: AlarmAttribute[];
}

/**
 * What is reported by mail: nothing (0), alarms (1), or alarms and warnings (2).
 *
 * What they mean: `alarmMonitoringInfo`.
 */
export type AlarmMonitoring = 0 | 1 | 2;
/** Every value of `AlarmMonitoring` that the specification knows. */
export const alarmMonitorings: readonly AlarmMonitoring[] = [0, 1, 2];

/** What each value of `AlarmMonitoring` means. */
export const alarmMonitoringInfo: {
  /** Nothing is sent. */
  readonly "0": EnumInfo;
  /** Alarms are sent. */
  readonly "1": EnumInfo;
  /** Alarms and warnings are sent. */
  readonly "2": EnumInfo;
} = {
  "0": { description: "Nothing is sent." },
  "1": { description: "Alarms are sent." },
  "2": { description: "Alarms and warnings are sent." },
};

/** The rule is gone. */
export interface AlarmRemoved {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Id of the installation. */
  idSite?: number;
}

/**
 * A rule that raises an alarm, on a number or on a state. Note the capitals: `AlarmEnabled` and
 * `NotifyAfterSeconds` for numbers, `alarmEnabled` and `notifyAfterSeconds` for states.
 */
export type AlarmRule = NumericAlarmRule | StateAlarmRule;

/** A user who may be told of alarms. */
export interface AlarmUser {
  /** Id of the user. */
  idUser?: number;
  /** Id of the installation. */
  idSite?: number;
  /** What the user may do with the installation. */
  accessLevel?: AccessLevel | (number & {});
  /** 1 if the user is told of alarms. */
  receivesAlarmNotifications?: number;
  /** 1 if the user gets reports. */
  receivesReports?: number;
  /** E-mail address of the user. */
  email?: string;
  /** Name of the user. */
  name?: string;
  /** Address of the user's picture. */
  avatar_url?: string;
  /** Whether the user wants no alarms for now. */
  muted?: boolean;
}

/** The alarm widget. Its form is not documented. */
export interface AlarmWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** What the widget shows. */
  records?: {
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

/**
 * Code of an attribute. These are the ones met in public clients and answers; which of them an
 * installation has is seen in `diagnostics.list`. Any other code of `dataAttributes.list` may be
 * passed as well.
 *
 * What they mean: `attributeCodeInfo`.
 */
export type AttributeCode =
  | "Pb"
  | "Pc"
  | "Pg"
  | "Gb"
  | "Gc"
  | "Bc"
  | "Bg"
  | "gc"
  | "gb"
  | "Gu"
  | "dYU"
  | "dH21"
  | "dH22"
  | "tx"
  | "rx"
  | "kwh"
  | "consumption"
  | "solar_yield"
  | "from_to_grid"
  | "total_solar_yield"
  | "total_consumption"
  | "total_genset"
  | "grid_history_from"
  | "grid_history_to"
  | "history_charged_energy"
  | "history_discharged_energy"
  | "bs"
  | "bv"
  | "bc"
  | "bst"
  | "Pdc"
  | "SOC"
  | "V"
  | "I"
  | "TTG"
  | "CE"
  | "BT"
  | "solar_yield_forecast"
  | "vrm_consumption_fc"
  | "vrm_pv_inverter_yield_fc"
  | "vrm_pv_charger_yield_fc"
  | "vrm_solar_irradiance"
  | "vrm_solar_irradiance_fc"
  | "vrm_consum_evcs_fc"
  | "vrm_consum_hp_fc"
  | "evE"
  | "dhE"
  | "daE"
  | "deGb"
  | "deGs"
  | "tsT"
  | "evs"
  | "IV1";
/** Every value of `AttributeCode` that the specification knows. */
export const attributeCodes: readonly AttributeCode[] = [
  "Pb",
  "Pc",
  "Pg",
  "Gb",
  "Gc",
  "Bc",
  "Bg",
  "gc",
  "gb",
  "Gu",
  "dYU",
  "dH21",
  "dH22",
  "tx",
  "rx",
  "kwh",
  "consumption",
  "solar_yield",
  "from_to_grid",
  "total_solar_yield",
  "total_consumption",
  "total_genset",
  "grid_history_from",
  "grid_history_to",
  "history_charged_energy",
  "history_discharged_energy",
  "bs",
  "bv",
  "bc",
  "bst",
  "Pdc",
  "SOC",
  "V",
  "I",
  "TTG",
  "CE",
  "BT",
  "solar_yield_forecast",
  "vrm_consumption_fc",
  "vrm_pv_inverter_yield_fc",
  "vrm_pv_charger_yield_fc",
  "vrm_solar_irradiance",
  "vrm_solar_irradiance_fc",
  "vrm_consum_evcs_fc",
  "vrm_consum_hp_fc",
  "evE",
  "dhE",
  "daE",
  "deGb",
  "deGs",
  "tsT",
  "evs",
  "IV1",
];

/** What each value of `AttributeCode` means. */
export const attributeCodeInfo: {
  /** Solar energy into the battery. Unit: kWh. */
  readonly Pb: EnumInfo;
  /** Solar energy used at once. Unit: kWh. */
  readonly Pc: EnumInfo;
  /** Solar energy fed into the grid. Unit: kWh. */
  readonly Pg: EnumInfo;
  /** Energy from the grid into the battery. Unit: kWh. */
  readonly Gb: EnumInfo;
  /** Energy from the grid used at once. Unit: kWh. */
  readonly Gc: EnumInfo;
  /** Energy from the battery to consumers. Unit: kWh. */
  readonly Bc: EnumInfo;
  /** Energy from the battery fed into the grid. Unit: kWh. */
  readonly Bg: EnumInfo;
  /** Energy from the generator used at once (concluded). Unit: kWh. */
  readonly gc: EnumInfo;
  /** Energy from the generator into the battery (concluded). Unit: kWh. */
  readonly gb: EnumInfo;
  /** Gas used. Unit: m³. */
  readonly Gu: EnumInfo;
  /** Yield of a solar charger, as the user's counter advanced. Unit: kWh. */
  readonly dYU: EnumInfo;
  /** Energy drawn from the battery, as the monitor's counter advanced. Unit: kWh. */
  readonly dH21: EnumInfo;
  /** Energy charged into the battery, as the monitor's counter advanced. Unit: kWh. */
  readonly dH22: EnumInfo;
  /** Network traffic sent by the gateway. */
  readonly tx: EnumInfo;
  /** Network traffic received by the gateway. */
  readonly rx: EnumInfo;
  /** All energy of the type `kwh`. Unit: kWh. */
  readonly kwh: EnumInfo;
  /** Power of all consumers. Unit: W. */
  readonly consumption: EnumInfo;
  /** Solar power. */
  readonly solar_yield: EnumInfo;
  /** Power from the grid, negative into it. */
  readonly from_to_grid: EnumInfo;
  /** Solar energy. Unit: kWh. */
  readonly total_solar_yield: EnumInfo;
  /** Energy used. Unit: kWh. */
  readonly total_consumption: EnumInfo;
  /** Energy of the generator. Unit: kWh. */
  readonly total_genset: EnumInfo;
  /** Energy taken from the grid. Unit: kWh. */
  readonly grid_history_from: EnumInfo;
  /** Energy fed into the grid. Unit: kWh. */
  readonly grid_history_to: EnumInfo;
  /** Energy charged into the battery. */
  readonly history_charged_energy: EnumInfo;
  /** Energy drawn from the battery. */
  readonly history_discharged_energy: EnumInfo;
  /** State of charge of the system's battery (attribute 144). Unit: %. */
  readonly bs: EnumInfo;
  /** Voltage of the system's battery (attribute 143). Unit: V. */
  readonly bv: EnumInfo;
  /** Current of the system's battery, negative while discharging (attribute 147). Unit: A. */
  readonly bc: EnumInfo;
  /** What the system's battery does: idle, charging or discharging (attribute 215). */
  readonly bst: EnumInfo;
  /** Power of solar chargers on the DC side (attribute 113). Unit: W. */
  readonly Pdc: EnumInfo;
  /** State of charge by the battery monitor (attribute 51). Unit: %. */
  readonly SOC: EnumInfo;
  /** Battery voltage by the battery monitor (attribute 47). Unit: V. */
  readonly V: EnumInfo;
  /** Battery current by the battery monitor, negative while discharging (attribute 49). Unit: A. */
  readonly I: EnumInfo;
  /** Time until the battery is empty (attribute 52). Unit: h. */
  readonly TTG: EnumInfo;
  /** Charge drawn since the battery was full (attribute 50). Unit: Ah. */
  readonly CE: EnumInfo;
  /** Battery temperature (attribute 115). Unit: °C. */
  readonly BT: EnumInfo;
  /** Forecast of solar energy in the hour, so its mean power in W. Unit: Wh. */
  readonly solar_yield_forecast: EnumInfo;
  /** Forecast of energy used in the hour, so its mean power in W. Unit: Wh. */
  readonly vrm_consumption_fc: EnumInfo;
  /** Forecast of the yield of PV inverters. */
  readonly vrm_pv_inverter_yield_fc: EnumInfo;
  /** Forecast of the yield of solar chargers. */
  readonly vrm_pv_charger_yield_fc: EnumInfo;
  /** Solar irradiance. */
  readonly vrm_solar_irradiance: EnumInfo;
  /** Forecast of solar irradiance. */
  readonly vrm_solar_irradiance_fc: EnumInfo;
  /** Forecast of what charging vehicles takes. */
  readonly vrm_consum_evcs_fc: EnumInfo;
  /** Forecast of what heating takes. */
  readonly vrm_consum_hp_fc: EnumInfo;
  /** Energy used for charging vehicles. Unit: kWh. */
  readonly evE: EnumInfo;
  /** Energy used for heating. Unit: kWh. */
  readonly dhE: EnumInfo;
  /** Energy used by AC loads. Unit: kWh. */
  readonly daE: EnumInfo;
  /** Price of buying with Dynamic ESS, in the installation's currency. Unit: currency/kWh. */
  readonly deGb: EnumInfo;
  /** Price of selling with Dynamic ESS, in the installation's currency. Unit: currency/kWh. */
  readonly deGs: EnumInfo;
  /** Temperature by a temperature sensor (attribute 450). Unit: °C. */
  readonly tsT: EnumInfo;
  /** What an EV charger does (attribute 824). */
  readonly evs: EnumInfo;
  /** Voltage at the AC input, phase 1. Unit: V. */
  readonly IV1: EnumInfo;
} = {
  Pb: { description: "Solar energy into the battery.", unit: "kWh" },
  Pc: { description: "Solar energy used at once.", unit: "kWh" },
  Pg: { description: "Solar energy fed into the grid.", unit: "kWh" },
  Gb: { description: "Energy from the grid into the battery.", unit: "kWh" },
  Gc: { description: "Energy from the grid used at once.", unit: "kWh" },
  Bc: { description: "Energy from the battery to consumers.", unit: "kWh" },
  Bg: { description: "Energy from the battery fed into the grid.", unit: "kWh" },
  gc: { description: "Energy from the generator used at once (concluded).", unit: "kWh" },
  gb: { description: "Energy from the generator into the battery (concluded).", unit: "kWh" },
  Gu: { description: "Gas used.", unit: "m³" },
  dYU: { description: "Yield of a solar charger, as the user's counter advanced.", unit: "kWh" },
  dH21: { description: "Energy drawn from the battery, as the monitor's counter advanced.", unit: "kWh" },
  dH22: { description: "Energy charged into the battery, as the monitor's counter advanced.", unit: "kWh" },
  tx: { description: "Network traffic sent by the gateway." },
  rx: { description: "Network traffic received by the gateway." },
  kwh: { description: "All energy of the type `kwh`.", unit: "kWh" },
  consumption: { description: "Power of all consumers.", unit: "W" },
  solar_yield: { description: "Solar power." },
  from_to_grid: { description: "Power from the grid, negative into it." },
  total_solar_yield: { description: "Solar energy.", unit: "kWh" },
  total_consumption: { description: "Energy used.", unit: "kWh" },
  total_genset: { description: "Energy of the generator.", unit: "kWh" },
  grid_history_from: { description: "Energy taken from the grid.", unit: "kWh" },
  grid_history_to: { description: "Energy fed into the grid.", unit: "kWh" },
  history_charged_energy: { description: "Energy charged into the battery." },
  history_discharged_energy: { description: "Energy drawn from the battery." },
  bs: { description: "State of charge of the system's battery (attribute 144).", unit: "%" },
  bv: { description: "Voltage of the system's battery (attribute 143).", unit: "V" },
  bc: {
    description: "Current of the system's battery, negative while discharging (attribute 147).",
    unit: "A",
  },
  bst: { description: "What the system's battery does: idle, charging or discharging (attribute 215)." },
  Pdc: { description: "Power of solar chargers on the DC side (attribute 113).", unit: "W" },
  SOC: { description: "State of charge by the battery monitor (attribute 51).", unit: "%" },
  V: { description: "Battery voltage by the battery monitor (attribute 47).", unit: "V" },
  I: {
    description: "Battery current by the battery monitor, negative while discharging (attribute 49).",
    unit: "A",
  },
  TTG: { description: "Time until the battery is empty (attribute 52).", unit: "h" },
  CE: { description: "Charge drawn since the battery was full (attribute 50).", unit: "Ah" },
  BT: { description: "Battery temperature (attribute 115).", unit: "°C" },
  solar_yield_forecast: {
    description: "Forecast of solar energy in the hour, so its mean power in W.",
    unit: "Wh",
  },
  vrm_consumption_fc: {
    description: "Forecast of energy used in the hour, so its mean power in W.",
    unit: "Wh",
  },
  vrm_pv_inverter_yield_fc: { description: "Forecast of the yield of PV inverters." },
  vrm_pv_charger_yield_fc: { description: "Forecast of the yield of solar chargers." },
  vrm_solar_irradiance: { description: "Solar irradiance." },
  vrm_solar_irradiance_fc: { description: "Forecast of solar irradiance." },
  vrm_consum_evcs_fc: { description: "Forecast of what charging vehicles takes." },
  vrm_consum_hp_fc: { description: "Forecast of what heating takes." },
  evE: { description: "Energy used for charging vehicles.", unit: "kWh" },
  dhE: { description: "Energy used for heating.", unit: "kWh" },
  daE: { description: "Energy used by AC loads.", unit: "kWh" },
  deGb: {
    description: "Price of buying with Dynamic ESS, in the installation's currency.",
    unit: "currency/kWh",
  },
  deGs: {
    description: "Price of selling with Dynamic ESS, in the installation's currency.",
    unit: "currency/kWh",
  },
  tsT: { description: "Temperature by a temperature sensor (attribute 450).", unit: "°C" },
  evs: { description: "What an EV charger does (attribute 824)." },
  IV1: { description: "Voltage at the AC input, phase 1.", unit: "V" },
};

/**
 * What the values of an attribute are.
 *
 * What they mean: `attributeDataTypeInfo`.
 */
export type AttributeDataType = "float" | "enum" | "string";
/** Every value of `AttributeDataType` that the specification knows. */
export const attributeDataTypes: readonly AttributeDataType[] = ["float", "enum", "string"];

/** What each value of `AttributeDataType` means. */
export const attributeDataTypeInfo: {
  /** A number. */
  readonly float: EnumInfo;
  /** One of a list of states. */
  readonly enum: EnumInfo;
  /** A text. */
  readonly string: EnumInfo;
} = {
  float: { description: "A number." },
  enum: { description: "One of a list of states." },
  string: { description: "A text." },
};

/** Installations whose attributes meet the conditions, one page of them. */
export interface AttributeSearchAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** The installations. */
  records: AttributeSearchRecord[];
  /** The attributes that the conditions speak of. */
  attributes: AttributeSearchAttribute[];
}

/** An attribute that a condition speaks of. */
export interface AttributeSearchAttribute {
  /** Id of the attribute. */
  idDataAttribute: number;
  /** Code of the attribute. */
  code: string;
  /** What the values of an attribute are. */
  dataType: Open<AttributeDataType>;
  /** How to write the value, in the way of `printf`: `%.1F V`. */
  formatWithUnit?: string | null;
}

/**
 * An installation that meets the conditions. The latest value of each attribute asked for is in a
 * member called `value_` and its code.
 */
export type AttributeSearchRecord = {
  /** Id of the installation. */
  idSite?: number;
  /** Name of the installation. */
  description?: string;
  /**
   * When data last arrived.
   * Seconds since 1970-01-01 (UTC).
   */
  lastTimestamp?: number;
} & {
  [key: string]: string | number | null;
};

/** Figures for the diagnosis of a battery management system, such as of its cells. */
export interface BMSDiagnosticsWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute; which there are, `meta` says. */
    data: {
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** Shows whether the external relay of a battery was closed, as times in each state. */
export interface BatteryExternalRelayStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute; that it is these attributes is concluded. */
    data: {
      /** State of the external relay (`eRelay`). */
      "182"?: StateTimes;
      [key: string]: StateTimes | undefined;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/**
 * Whether energy may flow between battery and grid.
 *
 * What they mean: `batteryFlowRestrictionInfo`.
 */
export type BatteryFlowRestriction = "unrestricted" | "noExport" | "noImport";
/** Every value of `BatteryFlowRestriction` that the specification knows. */
export const batteryFlowRestrictions: readonly BatteryFlowRestriction[] = [
  "unrestricted",
  "noExport",
  "noImport",
];

/** What each value of `BatteryFlowRestriction` means. */
export const batteryFlowRestrictionInfo: {
  /** Both ways. */
  readonly unrestricted: EnumInfo;
  /** The battery does not feed the grid. */
  readonly noExport: EnumInfo;
  /** The grid does not charge the battery. */
  readonly noImport: EnumInfo;
} = {
  unrestricted: { description: "Both ways." },
  noExport: { description: "The battery does not feed the grid." },
  noImport: { description: "The grid does not charge the battery." },
};

/** Shows warnings and alarms of a battery monitor, as times in each state. */
export interface BatteryMonitorWarningsAndAlarmsWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute; that it is these attributes is concluded. */
    data: {
      /** Low voltage alarm (`AL`). */
      "119"?: StateTimes;
      /** High voltage alarm (`AH`). */
      "120"?: StateTimes;
      /** Low starter voltage alarm (`ALS`). */
      "121"?: StateTimes;
      /** High starter voltage alarm (`AHS`). */
      "122"?: StateTimes;
      /** Low state of charge alarm (`ASoc`). */
      "123"?: StateTimes;
      /** Low battery temperature alarm (`ALT`). */
      "124"?: StateTimes;
      /** High battery temperature alarm (`AHT`). */
      "125"?: StateTimes;
      /** Mid-point voltage alarm (`AM`). */
      "126"?: StateTimes;
      /** Low fused voltage alarm (`ALF`). */
      "155"?: StateTimes;
      /** High fused voltage alarm (`AHF`). */
      "156"?: StateTimes;
      /** Blown fuse alarm (`AFB`). */
      "157"?: StateTimes;
      /** High internal temperature alarm (`AHIT`). */
      "158"?: StateTimes;
      /** Cell imbalance alarm (`ACI`). */
      "286"?: StateTimes;
      /** High charge current alarm (`AHC`). */
      "287"?: StateTimes;
      /** High discharge current alarm (`AHD`). */
      "288"?: StateTimes;
      /** Internal error alarm (`AIE`). */
      "289"?: StateTimes;
      /** High charge temperature alarm (`AHCT`). */
      "459"?: StateTimes;
      /** Low charge temperature alarm (`ALCT`). */
      "460"?: StateTimes;
      /** Low cell voltage alarm (`ALCV`). */
      "522"?: StateTimes;
      /** Charging blocked alarm (`Abc`). */
      "739"?: StateTimes;
      /** Discharging blocked alarm (`Abd`). */
      "740"?: StateTimes;
      [key: string]: StateTimes | undefined;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Shows whether the relay of a battery monitor was closed, as times in each state. */
export interface BatteryRelayStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute; that it is these attributes is concluded. */
    data: {
      /** State of the relay (`Relay`). */
      "54"?: StateTimes;
      [key: string]: StateTimes | undefined;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Voltage, current, state of charge, temperature and alarms of a battery monitor. */
export interface BatterySummaryWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute. Further ones than these may be there. */
    data: {
      /** Voltage in V (`V`). */
      "47"?: SummaryAttribute;
      /** Starter battery voltage in V (`VS`). */
      "48"?: SummaryAttribute;
      /** Current in A, negative while discharging (`I`). */
      "49"?: SummaryAttribute;
      /** Charge drawn since full in Ah (`CE`). */
      "50"?: SummaryAttribute;
      /** State of charge in % (`SOC`). */
      "51"?: SummaryAttribute;
      /** Time until empty in h (`TTG`). */
      "52"?: SummaryAttribute;
      /** State of the relay (`Relay`). */
      "54"?: SummaryAttribute;
      /** Battery temperature in °C (`BT`). */
      "115"?: SummaryAttribute;
      /** Mid-point voltage in V (`VM`). */
      "116"?: SummaryAttribute;
      /** Mid-point deviation in % (`VMD`). */
      "117"?: SummaryAttribute;
      /** Low voltage alarm (`AL`). */
      "119"?: SummaryAttribute;
      /** High voltage alarm (`AH`). */
      "120"?: SummaryAttribute;
      /** Low starter voltage alarm (`ALS`). */
      "121"?: SummaryAttribute;
      /** High starter voltage alarm (`AHS`). */
      "122"?: SummaryAttribute;
      /** Low state of charge alarm (`ASoc`). */
      "123"?: SummaryAttribute;
      /** Low battery temperature alarm (`ALT`). */
      "124"?: SummaryAttribute;
      /** High battery temperature alarm (`AHT`). */
      "125"?: SummaryAttribute;
      /** Mid-point voltage alarm (`AM`). */
      "126"?: SummaryAttribute;
      /** Low fused voltage alarm (`ALF`). */
      "155"?: SummaryAttribute;
      /** High fused voltage alarm (`AHF`). */
      "156"?: SummaryAttribute;
      /** Blown fuse alarm (`AFB`). */
      "157"?: SummaryAttribute;
      /** High internal temperature alarm (`AHIT`). */
      "158"?: SummaryAttribute;
      /** Least cell voltage in V (`mcV`). */
      "173"?: SummaryAttribute;
      /** Greatest cell voltage in V (`McV`). */
      "174"?: SummaryAttribute;
      /** State of the external relay (`eRelay`). */
      "182"?: SummaryAttribute;
      /** Charge voltage limit in V (`mvc`). */
      "274"?: SummaryAttribute;
      /** Charge current limit in A (`mcc`). */
      "276"?: SummaryAttribute;
      /** Discharge current limit in A (`mdc`). */
      "277"?: SummaryAttribute;
      /** Cell imbalance alarm (`ACI`). */
      "286"?: SummaryAttribute;
      /** High charge current alarm (`AHC`). */
      "287"?: SummaryAttribute;
      /** High discharge current alarm (`AHD`). */
      "288"?: SummaryAttribute;
      /** Internal error alarm (`AIE`). */
      "289"?: SummaryAttribute;
      /** High charge temperature alarm (`AHCT`). */
      "459"?: SummaryAttribute;
      /** Low charge temperature alarm (`ALCT`). */
      "460"?: SummaryAttribute;
      /** Low cell voltage alarm (`ALCV`). */
      "522"?: SummaryAttribute;
      /** Charging blocked alarm (`Abc`). */
      "739"?: SummaryAttribute;
      /** Discharging blocked alarm (`Abd`). */
      "740"?: SummaryAttribute;
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** Shows whether the relay of a charger was closed, as times in each state. */
export interface ChargerRelayStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Shows what a charger did, as times in each state. */
export interface ChargerStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** What is expected in an hour. */
export interface ConsumptionAdjustment {
  /**
   * Beginning of the hour; a whole hour.
   * Seconds since 1970-01-01 (UTC).
   */
  timestamp: DateInput | number;
  /** Energy in Wh; -1 goes back to the forecast. */
  value: number;
}

/** Forecasts of consumption to overrule hour by hour. */
export interface ConsumptionAdjustments {
  /** For all consumers. */
  vrm_consumption_fc_adj?: readonly ConsumptionAdjustment[] | undefined;
  /** For charging vehicles. */
  vrm_consum_evcs_fc_adj?: readonly ConsumptionAdjustment[] | undefined;
  /** For heat pumps. */
  vrm_consum_hp_fc_adj?: readonly ConsumptionAdjustment[] | undefined;
}

/** What a user logs in with. */
export interface Credentials {
  /** E-mail address of the account. */
  username: string;
  /** Password of the account. */
  password: string;
  /**
   * Code of the second factor, as text because it may begin with zeros. Left out, the server sends one
   * by text message where the account has asked for that.
   */
  sms_token?: string | undefined;
  /** Ask for a token that is valid for longer. How long is not documented. */
  remember_me?: boolean | undefined;
}

/** Currency in which prices of the installation are given. Not documented. */
export interface Currency {
  /** Id of the currency on the portal. */
  idCurrency?: number;
  /** Code of the currency, such as `NOK`. */
  code?: string;
  /** Name of the currency. */
  name?: string;
  /** Sign of the currency. */
  sign?: string;
}

/** An active alarm. Its members are not documented. */
export interface CurrentAlarm {
  /** Id of the attribute that the alarm is about. */
  idDataAttribute?: number;
  /** What is wrong. */
  description?: string;
  [key: string]: unknown;
}

/** The account that a token belongs to. */
export interface CurrentUser {
  /** Id of the user: what other operations call `idUser`. */
  id?: number;
  /** Name of the user. */
  name?: string;
  /** E-mail address of the account. */
  email?: string;
  /** Country of the account. */
  country?: string;
  /** Level of the account on the portal as a whole; its values are not documented. */
  accessLevel?: number;
  /** Id of the access token that was used; null with a bearer token. Not documented. */
  idAccessToken?: number | null;
}

/** Who the token belongs to. */
export interface CurrentUserAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** The account that a token belongs to. */
  user?: CurrentUser;
}

/** A custom widget. Its members are not documented. */
export interface CustomWidget {
  /** Id of the widget. */
  idCustomWidget?: number;
  /** Title of the widget. */
  name?: string;
  /** What the widget shows. */
  parameters?: {
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

/** A custom widget. */
export interface CustomWidgetAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** A custom widget. */
  widget?: CustomWidget;
}

/** A custom widget. */
export interface CustomWidgetBody {
  /** Id of the widget. What to send for a new one is not documented; a client of others sends 0. */
  idCustomWidget: number;
  /**
   * Title of the widget.
   * Range: at least 1 character.
   */
  name: string;
  /** 1 shows it only to users with full control. */
  onlyAdmins?: 0 | 1 | undefined;
  /** How the vertical axis is scaled. The values are not documented. */
  yAxisScaling: number;
  /** What the widget shows. Its form is not documented. */
  parameters: {
    [key: string]: unknown;
  };
}

/** The id of a new custom widget. */
export interface CustomWidgetCreated {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Id of the widget. */
  idCustomWidget?: number;
}

/** Which custom widget is meant. */
export interface CustomWidgetKey {
  /** Id of the widget. */
  idCustomWidget: number;
}

/** Query of GET /installations/{idSite}/custom-widget. */
export interface CustomWidgetsGetQuery {
  /** Id of the custom widget. (The document puts it into the path, which has no place for it.) */
  idCustomWidget: number;
}

/** Voltage, current and power of a DC meter. */
export interface DCMeterWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute; which there are, `meta` says. */
    data: {
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** An attribute. */
export interface DataAttribute {
  /** Code of the attribute. */
  code?: string;
  /** What the values of an attribute are. */
  dataType?: Open<AttributeDataType>;
  /** Name of the attribute. */
  description?: string;
  /** How to write the value, in the way of `printf`: `%.1F V`. */
  formatWithUnit?: string;
}

/** Every attribute that the portal knows, by id. */
export interface DataAttributeList {
  [key: string]: DataAttribute;
}

/** The outcome of a login to the demo account. */
export interface DemoLogin {
  /** Bearer token, a JSON web token; null when there is none. */
  token: string | null;
}

/** A device of an installation. Which members there are depends on its kind. */
export interface Device {
  /** Kind of device, such as `Battery Monitor`. */
  name: string;
  /** Name given by the user; null or empty for none. */
  customName: string | null;
  /** Code of the product. */
  productCode: string;
  /** Name of the product. */
  productName?: string;
  /** Id of the installation. */
  idSite: number;
  /** Version of the firmware. */
  firmwareVersion?: string;
  /**
   * When the device was last heard of, as text by the document and as a number in answers; false if
   * never.
   * Seconds since 1970-01-01 (UTC).
   */
  lastConnection: number | string | false;
  /** Style class of the portal's web page. */
  class?: string;
  /** How the device is connected. */
  connection?: string;
  /** More on how the device is connected. Not documented. */
  connectionInformation?: string;
  /** Number of the device in the installation: the `instance` of widgets. */
  instance?: number;
  /**
   * Kind of device as a number: 0 gateway, 1 VE.Bus system, 2 battery monitor, 3 PV inverter, 4 solar
   * charger, 12 tank sensor are known.
   */
  idDeviceType?: number;
  /** Settings that can be changed from the portal. */
  settings: DeviceSetting[];
  /** Strength of the radio signal with its unit. */
  signalRSSI?: string;
  /** Signal-to-noise ratio of the radio signal with its unit. */
  signalSNR?: string;
  /** Frequency of the radio signal with its unit. */
  signalFrequency?: string;
  /** Antenna of a GlobalLink. */
  antennaType?: Open<"Internal" | "External">;
  /** Name of the radio network. */
  networkName?: string;
  /** Seconds between two reports of a gateway; false where it is not set. */
  loggingInterval?: number | false;
  /** Portal id of a gateway; null for the demo account. Missing where the site is seen by a public link. */
  identifier?: string | null;
  /**
   * When a gateway last started, as text by the document and as a number in answers; false if not known.
   * Seconds since 1970-01-01 (UTC).
   */
  lastPowerUpOrRestart?: number | string | false;
  /** Serial number of a gateway. */
  machineSerialNumber?: string | null;
  /** Address of a gateway in its own network. */
  remoteOnLan?: string;
  /** Whether a gateway updates itself. */
  autoUpdate?: Open<"On" | "Off" | "Check">;
  /** Up to which kind of release a gateway updates itself. */
  updateTo?: Open<"Official release" | "Release-candidate" | "Testing" | "Develop">;
  /** Whether a gateway allows SSH for the remote console. */
  vncSshAuth?: boolean;
  /** Whether a gateway's console can be reached from the internet. */
  vncStatus?: Open<"Enabled" | "Disabled">;
  /** Port of a gateway's console. */
  vncPort?: number;
  /** Whether a gateway takes settings from the portal. */
  twoWayCommunication?: boolean;
  /** Whether a gateway lets the vendor in. */
  remoteSupportEnabled?: boolean;
  /** Port at which the vendor is let in; false for none. */
  remoteSupportPort?: number | false;
  /** Address at which the vendor is let in. */
  remoteSupportIp?: string;
  /** Whether the vendor is let in just now. */
  remoteSupport?: Open<"enabled_online" | "enabled_offline" | "disabled">;
  /** Meaning unknown. Not documented. */
  vrt?: number;
  /** Meaning unknown. Not documented. */
  vrm?: number;
  /** State of a gateway's new user interface. Not documented. */
  guiV2Status?: string;
  /** Product id of a VE.Bus device; false for none. */
  productId?: string | false;
  /** How a VE.Bus device is connected: `VE.Bus` or `VE.Can`; false for neither. */
  vmc?: string | false;
  /** How the units of a VE.Bus system are connected. */
  vid?: DeviceHardwareConfiguration;
  /** Whether an IO extender has a temperature sensor. */
  tempSensorConnected?: boolean;
  /** Family of a battery. Not documented. */
  batteryFamily?: string;
  /** Maker of a battery. Not documented. */
  batteryManufacturer?: string;
  /** Type of a Fronius PV inverter. */
  froniusDeviceType?: string;
  /** Where a PV inverter feeds in; false where it is not known. */
  pL?: string | false;
  /** Version of a PV inverter's data manager. */
  pdV?: string;
  /** What a digital input watches; false where it is not known. */
  inputType?: string | false;
  /** State of a digital input; false where it is not known. */
  inputState?: string | false;
}

/** How the units of a VE.Bus system are connected. */
export interface DeviceHardwareConfiguration {
  /** The arrangement. */
  enumValue: Open<
    | "Single unit"
    | "Two units configured as split-phase"
    | "Two units configured in parallel"
    | "Three units configured in parallel"
    | "three phase system, one unit per phase"
    | "three phase system, two units per phase"
    | "three phase system, three units per phase"
    | "three phase system, four units per phase"
    | "three phase system, five units per phase"
  >;
  /** Number of units on each phase. */
  devicesPerPhase: {
    /** Units on phase 1. */
    L1: number;
    /** Units on phase 2. */
    L2: number;
    /** Units on phase 3. */
    L3: number;
  };
}

/** A setting of a device that can be changed from the portal. */
export interface DeviceSetting {
  /** Name of the setting. */
  description: string;
  /** Values that the setting may have. */
  enumData: DeviceSettingValue[];
  /** Id of the attribute as text; a name where the setting is made of several attributes. */
  idDataAttribute: string;
  /** Kind of device as text. */
  idDeviceType: string;
  /** Id of the installation as text. */
  idSite: string;
  /** Id of the user who changed it last as text. */
  idUser: string | null;
  /**
   * When the device last reported it; a number as text.
   * Seconds since 1970-01-01 (UTC).
   */
  loggedTimestamp: string;
  /** Value that the device last reported. */
  loggedValue: number;
  /**
   * When the change was asked for, a number as text; null without a change.
   * Seconds since 1970-01-01 (UTC).
   */
  timestamp: string | null;
  /** Name of the user who changed it last. */
  user_name: string | null;
  /** Value asked for; null without a change. */
  value: number | null;
  /** Ids of the attributes that the setting is made of. */
  attributes?: number[];
  /** Values of the attributes that the setting is made of, by id. */
  values?: {
    [key: string]: {
      /** Value that the device last reported. */
      loggedValue: string;
      /** Value asked for. */
      value: string;
    };
  };
}

/** A value that a setting may have. */
export interface DeviceSettingValue {
  /** Name of the value. */
  nameEnum: string;
  /** Number of the value. */
  valueEnum: number;
  /** Values of the attributes that the setting is made of, by id. */
  values?: {
    [key: string]: number;
  };
}

/** Latest values of the attributes of all devices, one page of them. */
export interface DiagnosticsList {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** The values. */
  records: DiagnosticsRecord[];
  /** Number of values on all pages. */
  num_records: number;
}

/** Query of GET /installations/{idSite}/diagnostics. */
export interface DiagnosticsListQuery {
  /**
   * Number of values on a page. 1000 is common; no limit is documented.
   * Range: at least 1. Default: `100`.
   */
  count?: number | undefined;
  /**
   * Number of the page, from 1.
   * Default: `1`.
   */
  page?: number | undefined;
}

/** The latest value of an attribute of a device. */
export interface DiagnosticsRecord {
  /** Id of the installation. */
  idSite: number;
  /**
   * When the value was reported.
   * Seconds since 1970-01-01 (UTC).
   */
  timestamp: number;
  /** Kind of device, such as `Battery Monitor`. */
  Device: string;
  /** Number of the device in the installation. */
  instance: number;
  /** Id of the attribute. */
  idDataAttribute: number;
  /** Name of the attribute. */
  description: string;
  /** How to write the value, in the way of `printf`: `%.2F V`. */
  formatWithUnit: string;
  /** Kind of the D-Bus service on the gateway. */
  dbusServiceType: string | null;
  /** D-Bus path on the gateway. */
  dbusPath: string | null;
  /** Code of the attribute. */
  code: string;
  /** 1 where the value is made of flags. */
  bitmask: number;
  /** The value with its unit. */
  formattedValue: string;
  /** The value, unformatted. It may be newer than `formattedValue`. */
  rawValue: string | number | null;
  /** Id of the record. */
  id: number;
  /** States that the attribute may have, where it has states. */
  dataAttributeEnumValues?: EnumValue[];
}

/**
 * What is exported.
 *
 * What they mean: `downloadDataTypeInfo`.
 */
export type DownloadDataType = "log" | "benchmark" | "kwh";
/** Every value of `DownloadDataType` that the specification knows. */
export const downloadDataTypes: readonly DownloadDataType[] = ["log", "benchmark", "kwh"];

/** What each value of `DownloadDataType` means. */
export const downloadDataTypeInfo: {
  /** All values as they were reported. */
  readonly log: EnumInfo;
  /** Figures for comparing installations. */
  readonly benchmark: EnumInfo;
  /** Flows of energy. Below the row of names is one of units, whose first cell is the time zone. */
  readonly kwh: EnumInfo;
} = {
  log: { description: "All values as they were reported." },
  benchmark: { description: "Figures for comparing installations." },
  kwh: {
    description:
      "Flows of energy. Below the row of names is one of units, whose first cell is the time zone.",
  },
};

/**
 * Format of an exported file.
 *
 * What they mean: `downloadFormatInfo`.
 */
export type DownloadFormat = "csv" | "excelxml" | "xls" | "xlsx" | "html";
/** Every value of `DownloadFormat` that the specification knows. */
export const downloadFormats: readonly DownloadFormat[] = ["csv", "excelxml", "xls", "xlsx", "html"];

/** What each value of `DownloadFormat` means. */
export const downloadFormatInfo: {
  /** Text with commas. */
  readonly csv: EnumInfo;
  /** XML of old spreadsheets. */
  readonly excelxml: EnumInfo;
  /** Old binary spreadsheet. */
  readonly xls: EnumInfo;
  /** Spreadsheet. */
  readonly xlsx: EnumInfo;
  /** A table as a web page. */
  readonly html: EnumInfo;
} = {
  csv: { description: "Text with commas." },
  excelxml: { description: "XML of old spreadsheets." },
  xls: { description: "Old binary spreadsheet." },
  xlsx: { description: "Spreadsheet." },
  html: { description: "A table as a web page." },
};

/** Query of GET /installations/{idSite}/data-download. */
export interface DownloadsGetDataQuery {
  /**
   * What is exported. `log` when left out.
   * Default: `"log"`.
   */
  datatype?: DownloadDataType | undefined;
  /**
   * Format of the file. `csv` when left out.
   * Default: `"csv"`.
   */
  format?: DownloadFormat | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
  /**
   * Whether attributes for debugging are included; only for the vendor's own people.
   * Default: `false`.
   */
  debug?: boolean | undefined;
}

/** Query of GET /installations/{idSite}/gps-download. */
export interface DownloadsGetGpsTrackQuery {
  /**
   * Beginning of the time span.
   * Seconds since 1970-01-01 (UTC).
   */
  start: DateInput | number;
  /**
   * End of the time span.
   * Seconds since 1970-01-01 (UTC).
   */
  end: DateInput | number;
}

/** An overview of installations to get as JSON. */
export interface DownloadsGetOverviewBody {
  /** Columns by a name of the caller's choice; what a column shows is chosen by its header. */
  columns: {
    [key: string]: OverviewColumn;
  };
  /** Ids of the installations. */
  siteIds: readonly number[];
  /** Whether hidden columns are left out. */
  onlyVisible: boolean;
}

/** An overview of installations to get as a spreadsheet. */
export interface DownloadsGetOverviewXlsxBody {
  /** Columns by a name of the caller's choice; what a column shows is chosen by its header. */
  columns: {
    [key: string]: OverviewColumn;
  };
  /** Ids of the installations. */
  siteIds: readonly number[];
  /** Whether hidden columns are left out. */
  onlyVisible: boolean;
}

/** Query of GET /installations/{idSite}/data-download#mail. */
export interface DownloadsMailDataQuery {
  /**
   * What is exported. `log` when left out.
   * Default: `"log"`.
   */
  datatype?: DownloadDataType | undefined;
  /**
   * Format of the file. `csv` when left out.
   * Default: `"csv"`.
   */
  format?: DownloadFormat | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
  /**
   * Whether attributes for debugging are included; only for the vendor's own people.
   * Default: `false`.
   */
  debug?: boolean | undefined;
}

/** Settings of Dynamic ESS as they are. */
export interface DynamicEssAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Id of the installation. */
  idSite?: number;
  /** Settings of Dynamic ESS as they are. */
  data?: DynamicEssSettings;
}

/**
 * Settings of Dynamic ESS. A recent server is switched by `mode` and `operatingMode`; `isOn` and
 * `isGreenModeOn` are older and may be without effect.
 */
export interface DynamicEssConfiguration {
  /** Whether Dynamic ESS is on. Older than `mode`. */
  isOn?: boolean;
  /** Who decides: nobody (0), the portal (1), or the gateway (4). */
  mode?: DynamicEssMode | (number & {});
  /** Whether only own energy is stored. Older than `operatingMode`. */
  isGreenModeOn?: boolean;
  /** What is aimed at: trade (0) or own use (1). */
  operatingMode?: DynamicEssOperatingMode | (number & {});
  /**
   * Capacity of the battery in kWh.
   * Range: at least 0 (bounds excluded).
   */
  batteryCapacity?: number;
  /**
   * What a kWh through the battery costs in wear, in the installation's currency: its price divided by
   * cycles times capacity.
   * Range: at least 0.
   */
  batteryCosts?: number;
  /** Price of the battery in the installation's currency. */
  batteryPrice?: number;
  /** Whether energy may flow between battery and grid. */
  batteryFlowRestriction?: Open<BatteryFlowRestriction>;
  /** Whether the restriction also holds outside the schedule (concluded). Not documented. */
  alwaysApplyBatteryFlowRestriction?: boolean;
  /** Greatest power into the battery in kW. */
  chargePower?: number;
  /** Greatest power out of the battery in kW. */
  dischargePower?: number;
  /** Greatest power from the grid in kW. */
  maxPowerFromGrid?: number;
  /** Greatest power into the grid in kW. */
  maxPowerToGrid?: number;
  /** 1 where energy can be sold. */
  gridSell?: 0 | 1 | (number & {});
  /** Limit on power from the grid in kW. Not documented. */
  gridImportLimit?: number | null;
  /** Limit on power into the grid in kW. Not documented. */
  gridExportLimit?: number | null;
  /** Limit on power into the battery in kW. Not documented. */
  batteryChargeLimit?: number | null;
  /** Limit on power out of the battery in kW. Not documented. */
  batteryDischargeLimit?: number | null;
  /** What buying costs. */
  buyPriceType?: PriceType | (number & {});
  /** Price of buying from the market price `p`, such as `(p + 0.02) * 1.25`. */
  buyPriceFormula?: string;
  /** Fixed prices of buying. */
  buyPriceSchedule?: PriceSchedule;
  /** Id of the supplier on the portal. */
  buyEnergyProviderId?: number;
  /** Minutes for which a price of buying holds. Not documented. */
  buyPriceSamplingRate?: number;
  /** What selling earns. */
  sellPriceType?: PriceType | (number & {});
  /** Price of selling from the market price `p`. */
  sellPriceFormula?: string;
  /** Fixed prices of selling. */
  sellPriceSchedule?: PriceSchedule;
  /** Id of the buyer on the portal. */
  sellEnergyProviderId?: number;
  /** Minutes for which a price of selling holds. Not documented. */
  sellPriceSamplingRate?: number;
  /** Id of the bidding zone of the market on the portal. */
  idBiddingZone?: number;
  /** Code of the bidding zone. Not documented. */
  biddingZoneCode?: string;
  /** Whether Dynamic ESS has a least state of charge of its own. */
  isDessSocDifferent?: boolean;
  /** Whether the battery is filled from time to time. */
  isPeriodicFullChargeOn?: boolean;
  /**
   * Hours for which the battery is then held full.
   * Range: at least 0 (bounds excluded).
   */
  periodicFullChargeDuration?: number | null;
  /**
   * Days from one filling to the next.
   * Range: at least 0 (bounds excluded).
   */
  periodicFullChargeInterval?: number | null;
}

/**
 * Settings of Dynamic ESS. A recent server is switched by `mode` and `operatingMode`; `isOn` and
 * `isGreenModeOn` are older and may be without effect.
 */
export interface DynamicEssConfigurationInput {
  /** Whether Dynamic ESS is on. Older than `mode`. */
  isOn?: boolean | undefined;
  /** Who decides: nobody (0), the portal (1), or the gateway (4). */
  mode?: DynamicEssMode | undefined;
  /** Whether only own energy is stored. Older than `operatingMode`. */
  isGreenModeOn?: boolean | undefined;
  /** What is aimed at: trade (0) or own use (1). */
  operatingMode?: DynamicEssOperatingMode | undefined;
  /**
   * Capacity of the battery in kWh.
   * Range: at least 0 (bounds excluded).
   */
  batteryCapacity?: number | undefined;
  /**
   * What a kWh through the battery costs in wear, in the installation's currency: its price divided by
   * cycles times capacity.
   * Range: at least 0.
   */
  batteryCosts?: number | undefined;
  /** Price of the battery in the installation's currency. */
  batteryPrice?: number | undefined;
  /** Whether energy may flow between battery and grid. */
  batteryFlowRestriction?: BatteryFlowRestriction | undefined;
  /** Whether the restriction also holds outside the schedule (concluded). Not documented. */
  alwaysApplyBatteryFlowRestriction?: boolean | undefined;
  /** Greatest power into the battery in kW. */
  chargePower?: number | undefined;
  /** Greatest power out of the battery in kW. */
  dischargePower?: number | undefined;
  /** Greatest power from the grid in kW. */
  maxPowerFromGrid?: number | undefined;
  /** Greatest power into the grid in kW. */
  maxPowerToGrid?: number | undefined;
  /** 1 where energy can be sold. */
  gridSell?: 0 | 1 | undefined;
  /** Limit on power from the grid in kW. Not documented. */
  gridImportLimit?: number | null | undefined;
  /** Limit on power into the grid in kW. Not documented. */
  gridExportLimit?: number | null | undefined;
  /** Limit on power into the battery in kW. Not documented. */
  batteryChargeLimit?: number | null | undefined;
  /** Limit on power out of the battery in kW. Not documented. */
  batteryDischargeLimit?: number | null | undefined;
  /** What buying costs. */
  buyPriceType?: PriceType | undefined;
  /** Price of buying from the market price `p`, such as `(p + 0.02) * 1.25`. */
  buyPriceFormula?: string | undefined;
  /** Fixed prices of buying. */
  buyPriceSchedule?: PriceSchedule | undefined;
  /** Id of the supplier on the portal. */
  buyEnergyProviderId?: number | undefined;
  /** Minutes for which a price of buying holds. Not documented. */
  buyPriceSamplingRate?: number | undefined;
  /** What selling earns. */
  sellPriceType?: PriceType | undefined;
  /** Price of selling from the market price `p`. */
  sellPriceFormula?: string | undefined;
  /** Fixed prices of selling. */
  sellPriceSchedule?: PriceSchedule | undefined;
  /** Id of the buyer on the portal. */
  sellEnergyProviderId?: number | undefined;
  /** Minutes for which a price of selling holds. Not documented. */
  sellPriceSamplingRate?: number | undefined;
  /** Id of the bidding zone of the market on the portal. */
  idBiddingZone?: number | undefined;
  /** Code of the bidding zone. Not documented. */
  biddingZoneCode?: string | undefined;
  /** Whether Dynamic ESS has a least state of charge of its own. */
  isDessSocDifferent?: boolean | undefined;
  /** Whether the battery is filled from time to time. */
  isPeriodicFullChargeOn?: boolean | undefined;
  /**
   * Hours for which the battery is then held full.
   * Range: at least 0 (bounds excluded).
   */
  periodicFullChargeDuration?: number | null | undefined;
  /**
   * Days from one filling to the next.
   * Range: at least 0 (bounds excluded).
   */
  periodicFullChargeInterval?: number | null | undefined;
}

/** Query of GET /installations/{idSite}/schedule-dynamic-ess. */
export interface DynamicEssGetScheduleQuery {
  /** 0 waits for the schedule (concluded). */
  async?: 0 | 1 | undefined;
}

/**
 * Who decides: nobody (0), the portal (1), or the gateway (4). Not documented.
 *
 * What they mean: `dynamicEssModeInfo`.
 */
export type DynamicEssMode = 0 | 1 | 2 | 3 | 4;
/** Every value of `DynamicEssMode` that the specification knows. */
export const dynamicEssModes: readonly DynamicEssMode[] = [0, 1, 2, 3, 4];

/** What each value of `DynamicEssMode` means. */
export const dynamicEssModeInfo: {
  /** Off. */
  readonly "0": EnumInfo;
  /** Auto: by the schedule of the portal. */
  readonly "1": EnumInfo;
  /** Buy: charge from the grid. Superseded. */
  readonly "2": EnumInfo;
  /** Sell: discharge into the grid. Superseded. */
  readonly "3": EnumInfo;
  /** Local: by the gateway, such as Node-RED on it. */
  readonly "4": EnumInfo;
} = {
  "0": { description: "Off." },
  "1": { description: "Auto: by the schedule of the portal." },
  "2": { description: "Buy: charge from the grid. Superseded." },
  "3": { description: "Sell: discharge into the grid. Superseded." },
  "4": { description: "Local: by the gateway, such as Node-RED on it." },
};

/**
 * What is aimed at: trade (0) or own use (1). Not documented.
 *
 * What they mean: `dynamicEssOperatingModeInfo`.
 */
export type DynamicEssOperatingMode = 0 | 1;
/** Every value of `DynamicEssOperatingMode` that the specification knows. */
export const dynamicEssOperatingModes: readonly DynamicEssOperatingMode[] = [0, 1];

/** What each value of `DynamicEssOperatingMode` means. */
export const dynamicEssOperatingModeInfo: {
  /** Trade: energy is bought and sold at the best price. */
  readonly "0": EnumInfo;
  /** Green: own energy is used as far as possible. */
  readonly "1": EnumInfo;
} = {
  "0": { description: "Trade: energy is bought and sold at the best price." },
  "1": { description: "Green: own energy is used as far as possible." },
};

/** Settings of Dynamic ESS to change. What is left out stays as it is. */
export type DynamicEssPatch = DynamicEssConfigurationInput;

/** All settings of Dynamic ESS. */
export interface DynamicEssPost {
  /** Whether Dynamic ESS is on. Older than `mode`. */
  isOn: boolean;
  /** Who decides: nobody (0), the portal (1), or the gateway (4). */
  mode?: DynamicEssMode | undefined;
  /** Whether only own energy is stored. Older than `operatingMode`. */
  isGreenModeOn?: boolean | undefined;
  /** What is aimed at: trade (0) or own use (1). */
  operatingMode?: DynamicEssOperatingMode | undefined;
  /**
   * Capacity of the battery in kWh.
   * Range: at least 0 (bounds excluded).
   */
  batteryCapacity: number;
  /**
   * What a kWh through the battery costs in wear, in the installation's currency: its price divided by
   * cycles times capacity.
   * Range: at least 0.
   */
  batteryCosts: number;
  /** Price of the battery in the installation's currency. */
  batteryPrice?: number | undefined;
  /** Whether energy may flow between battery and grid. */
  batteryFlowRestriction: BatteryFlowRestriction;
  /** Whether the restriction also holds outside the schedule (concluded). Not documented. */
  alwaysApplyBatteryFlowRestriction?: boolean | undefined;
  /** Greatest power into the battery in kW. */
  chargePower: number;
  /** Greatest power out of the battery in kW. */
  dischargePower: number;
  /** Greatest power from the grid in kW. */
  maxPowerFromGrid: number;
  /** Greatest power into the grid in kW. */
  maxPowerToGrid: number;
  /** 1 where energy can be sold. */
  gridSell: 0 | 1;
  /** Limit on power from the grid in kW. Not documented. */
  gridImportLimit?: number | null | undefined;
  /** Limit on power into the grid in kW. Not documented. */
  gridExportLimit?: number | null | undefined;
  /** Limit on power into the battery in kW. Not documented. */
  batteryChargeLimit?: number | null | undefined;
  /** Limit on power out of the battery in kW. Not documented. */
  batteryDischargeLimit?: number | null | undefined;
  /** What buying costs. */
  buyPriceType: PriceType;
  /** Price of buying from the market price `p`, such as `(p + 0.02) * 1.25`. */
  buyPriceFormula?: string | undefined;
  /** Fixed prices of buying. */
  buyPriceSchedule?: PriceSchedule | undefined;
  /** Id of the supplier on the portal. */
  buyEnergyProviderId?: number | undefined;
  /** Minutes for which a price of buying holds. Not documented. */
  buyPriceSamplingRate?: number | undefined;
  /** What selling earns. */
  sellPriceType: PriceType;
  /** Price of selling from the market price `p`. */
  sellPriceFormula?: string | undefined;
  /** Fixed prices of selling. */
  sellPriceSchedule?: PriceSchedule | undefined;
  /** Id of the buyer on the portal. */
  sellEnergyProviderId?: number | undefined;
  /** Minutes for which a price of selling holds. Not documented. */
  sellPriceSamplingRate?: number | undefined;
  /** Id of the bidding zone of the market on the portal. */
  idBiddingZone?: number | undefined;
  /** Code of the bidding zone. Not documented. */
  biddingZoneCode?: string | undefined;
  /** Whether Dynamic ESS has a least state of charge of its own. */
  isDessSocDifferent?: boolean | undefined;
  /** Whether the battery is filled from time to time. */
  isPeriodicFullChargeOn?: boolean | undefined;
  /**
   * Hours for which the battery is then held full.
   * Range: at least 0 (bounds excluded).
   */
  periodicFullChargeDuration?: number | null | undefined;
  /**
   * Days from one filling to the next.
   * Range: at least 0 (bounds excluded).
   */
  periodicFullChargeInterval?: number | null | undefined;
}

/** Settings of Dynamic ESS as they are. */
export interface DynamicEssSettings {
  /** Id of the installation. Not documented. */
  idSite?: number;
  /** When the settings were made. Not documented. */
  createdOn?: string;
  /** When the settings were last changed. Not documented. */
  updatedOn?: string;
  /** Whether Dynamic ESS is on. Older than `mode`. */
  isOn?: boolean;
  /** Who decides: nobody (0), the portal (1), or the gateway (4). */
  mode?: DynamicEssMode | (number & {});
  /** Whether only own energy is stored. Older than `operatingMode`. */
  isGreenModeOn?: boolean;
  /** What is aimed at: trade (0) or own use (1). */
  operatingMode?: DynamicEssOperatingMode | (number & {});
  /**
   * Capacity of the battery in kWh.
   * Range: at least 0 (bounds excluded).
   */
  batteryCapacity?: number;
  /**
   * What a kWh through the battery costs in wear, in the installation's currency: its price divided by
   * cycles times capacity.
   * Range: at least 0.
   */
  batteryCosts?: number;
  /** Price of the battery in the installation's currency. */
  batteryPrice?: number;
  /** Whether energy may flow between battery and grid. */
  batteryFlowRestriction?: Open<BatteryFlowRestriction>;
  /** Whether the restriction also holds outside the schedule (concluded). Not documented. */
  alwaysApplyBatteryFlowRestriction?: boolean;
  /** Greatest power into the battery in kW. */
  chargePower?: number;
  /** Greatest power out of the battery in kW. */
  dischargePower?: number;
  /** Greatest power from the grid in kW. */
  maxPowerFromGrid?: number;
  /** Greatest power into the grid in kW. */
  maxPowerToGrid?: number;
  /** 1 where energy can be sold. */
  gridSell?: 0 | 1 | (number & {});
  /** Limit on power from the grid in kW. Not documented. */
  gridImportLimit?: number | null;
  /** Limit on power into the grid in kW. Not documented. */
  gridExportLimit?: number | null;
  /** Limit on power into the battery in kW. Not documented. */
  batteryChargeLimit?: number | null;
  /** Limit on power out of the battery in kW. Not documented. */
  batteryDischargeLimit?: number | null;
  /** What buying costs. */
  buyPriceType?: PriceType | (number & {});
  /** Price of buying from the market price `p`, such as `(p + 0.02) * 1.25`. */
  buyPriceFormula?: string;
  /** Fixed prices of buying. */
  buyPriceSchedule?: PriceSchedule;
  /** Id of the supplier on the portal. */
  buyEnergyProviderId?: number;
  /** Minutes for which a price of buying holds. Not documented. */
  buyPriceSamplingRate?: number;
  /** What selling earns. */
  sellPriceType?: PriceType | (number & {});
  /** Price of selling from the market price `p`. */
  sellPriceFormula?: string;
  /** Fixed prices of selling. */
  sellPriceSchedule?: PriceSchedule;
  /** Id of the buyer on the portal. */
  sellEnergyProviderId?: number;
  /** Minutes for which a price of selling holds. Not documented. */
  sellPriceSamplingRate?: number;
  /** Id of the bidding zone of the market on the portal. */
  idBiddingZone?: number;
  /** Code of the bidding zone. Not documented. */
  biddingZoneCode?: string;
  /** Whether Dynamic ESS has a least state of charge of its own. */
  isDessSocDifferent?: boolean;
  /** Whether the battery is filled from time to time. */
  isPeriodicFullChargeOn?: boolean;
  /**
   * Hours for which the battery is then held full.
   * Range: at least 0 (bounds excluded).
   */
  periodicFullChargeDuration?: number | null;
  /**
   * Days from one filling to the next.
   * Range: at least 0 (bounds excluded).
   */
  periodicFullChargeInterval?: number | null;
}

/**
 * Nothing at all, which the server writes as an empty list where a map would be.
 * Range: at most 0 items.
 */
export type EmptyList = never[];

/**
 * Codes of readings, most of them flows of energy between where it comes from (P solar, G grid, g
 * generator, B battery) and where it goes (c consumers, b battery, g grid). `Pb` + `Gb` and `Bc` +
 * `Bg` are computed flows; on installations with DC loads or chargers they may differ much from the
 * counters of the battery monitor.
 *
 * What they mean: `energyCodeInfo`.
 */
export type EnergyCode =
  | "Pc"
  | "Pb"
  | "Pg"
  | "Gc"
  | "Gb"
  | "Bc"
  | "Bg"
  | "gc"
  | "gb"
  | "Gu"
  | "dYU"
  | "dH21"
  | "dH22"
  | "kwh"
  | "tx"
  | "rx";
/** Every value of `EnergyCode` that the specification knows. */
export const energyCodes: readonly EnergyCode[] = [
  "Pc",
  "Pb",
  "Pg",
  "Gc",
  "Gb",
  "Bc",
  "Bg",
  "gc",
  "gb",
  "Gu",
  "dYU",
  "dH21",
  "dH22",
  "kwh",
  "tx",
  "rx",
];

/** What each value of `EnergyCode` means. */
export const energyCodeInfo: {
  /** Solar energy used at once. Unit: kWh. */
  readonly Pc: EnumInfo;
  /** Solar energy into the battery. Unit: kWh. */
  readonly Pb: EnumInfo;
  /** Solar energy fed into the grid. Unit: kWh. */
  readonly Pg: EnumInfo;
  /** Energy from the grid used at once. Unit: kWh. */
  readonly Gc: EnumInfo;
  /** Energy from the grid into the battery. Unit: kWh. */
  readonly Gb: EnumInfo;
  /** Energy from the battery to consumers. Unit: kWh. */
  readonly Bc: EnumInfo;
  /** Energy from the battery fed into the grid. Unit: kWh. */
  readonly Bg: EnumInfo;
  /** Energy from the generator used at once (concluded). Unit: kWh. */
  readonly gc: EnumInfo;
  /** Energy from the generator into the battery (concluded). Unit: kWh. */
  readonly gb: EnumInfo;
  /** Gas used. Unit: m³. */
  readonly Gu: EnumInfo;
  /** Yield of a solar charger, as the user's counter advanced. Unit: kWh. */
  readonly dYU: EnumInfo;
  /** Energy drawn from the battery, as the monitor's counter advanced. Unit: kWh. */
  readonly dH21: EnumInfo;
  /** Energy charged into the battery, as the monitor's counter advanced. Unit: kWh. */
  readonly dH22: EnumInfo;
  /** All energy of the type `kwh`. Unit: kWh. */
  readonly kwh: EnumInfo;
  /** Network traffic sent by the gateway. */
  readonly tx: EnumInfo;
  /** Network traffic received by the gateway. */
  readonly rx: EnumInfo;
} = {
  Pc: { description: "Solar energy used at once.", unit: "kWh" },
  Pb: { description: "Solar energy into the battery.", unit: "kWh" },
  Pg: { description: "Solar energy fed into the grid.", unit: "kWh" },
  Gc: { description: "Energy from the grid used at once.", unit: "kWh" },
  Gb: { description: "Energy from the grid into the battery.", unit: "kWh" },
  Bc: { description: "Energy from the battery to consumers.", unit: "kWh" },
  Bg: { description: "Energy from the battery fed into the grid.", unit: "kWh" },
  gc: { description: "Energy from the generator used at once (concluded).", unit: "kWh" },
  gb: { description: "Energy from the generator into the battery (concluded).", unit: "kWh" },
  Gu: { description: "Gas used.", unit: "m³" },
  dYU: { description: "Yield of a solar charger, as the user's counter advanced.", unit: "kWh" },
  dH21: { description: "Energy drawn from the battery, as the monitor's counter advanced.", unit: "kWh" },
  dH22: { description: "Energy charged into the battery, as the monitor's counter advanced.", unit: "kWh" },
  kwh: { description: "All energy of the type `kwh`.", unit: "kWh" },
  tx: { description: "Network traffic sent by the gateway." },
  rx: { description: "Network traffic received by the gateway." },
};

/** One of the states that an attribute may have. */
export interface EnumValue {
  /** Name of the state. */
  nameEnum: string;
  /** Number of the state. */
  valueEnum: number;
}

/**
 * Kinds of error that are known. There are others.
 *
 * What they mean: `errorCodeInfo`.
 */
export type ErrorCode =
  | "invalid_credentials"
  | "missing_parameters"
  | "empty_search"
  | "min_one_admin_required"
  | "user_not_unlinked"
  | "site_not_linked"
  | "installation_was_not_unlinked"
  | "accesslevel_and_user_required"
  | "accesslevel_and_invite_keys_required";
/** Every value of `ErrorCode` that the specification knows. */
export const errorCodes: readonly ErrorCode[] = [
  "invalid_credentials",
  "missing_parameters",
  "empty_search",
  "min_one_admin_required",
  "user_not_unlinked",
  "site_not_linked",
  "installation_was_not_unlinked",
  "accesslevel_and_user_required",
  "accesslevel_and_invite_keys_required",
];

/** What each value of `ErrorCode` means. */
export const errorCodeInfo: {
  /** E-mail address or password is wrong. */
  readonly invalid_credentials: EnumInfo;
  /** A parameter is missing or not valid. */
  readonly missing_parameters: EnumInfo;
  /** There is no text to search for. */
  readonly empty_search: EnumInfo;
  /** The installation would be left without anyone who has full control. */
  readonly min_one_admin_required: EnumInfo;
  /** The user could not be removed from the installation. */
  readonly user_not_unlinked: EnumInfo;
  /** The installation is not linked to the caller's account. */
  readonly site_not_linked: EnumInfo;
  /** The installation could not be unlinked. */
  readonly installation_was_not_unlinked: EnumInfo;
  /** One of the lists `idUser` and `accessLevel` is missing. */
  readonly accesslevel_and_user_required: EnumInfo;
  /** One of the lists `email` and `accessLevel` is missing. */
  readonly accesslevel_and_invite_keys_required: EnumInfo;
} = {
  invalid_credentials: { description: "E-mail address or password is wrong." },
  missing_parameters: { description: "A parameter is missing or not valid." },
  empty_search: { description: "There is no text to search for." },
  min_one_admin_required: {
    description: "The installation would be left without anyone who has full control.",
  },
  user_not_unlinked: { description: "The user could not be removed from the installation." },
  site_not_linked: { description: "The installation is not linked to the caller's account." },
  installation_was_not_unlinked: { description: "The installation could not be unlinked." },
  accesslevel_and_user_required: { description: "One of the lists `idUser` and `accessLevel` is missing." },
  accesslevel_and_invite_keys_required: {
    description: "One of the lists `email` and `accessLevel` is missing.",
  },
};

/**
 * A refusal or a failure. Its texts are in the language of the account, so decide by status and
 * `error_code`, never by text. Everything but `success` may be missing.
 */
export interface ErrorResponse {
  /** Always false. */
  success: false;
  /** What is wrong: one text, a list of texts, or a text for each parameter that is not right. */
  errors?:
    | string
    | string[]
    | {
        [key: string]: string;
      };
  /** What is wrong, as `installations.search` names it. */
  error?: string[];
  /** Kind of error, the same in every language. Null or missing for most errors. */
  error_code?: Open<ErrorCode> | null;
  /** Number of records found, always 0. Only `installations.searchByAttributes` sends it. */
  num_records?: number;
}

/** Shows what the BatteryLife function of an ESS did, as times in each state. */
export interface EssBatteryLifeStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Status, mode and current of a charging station for vehicles. */
export interface EvChargerSummaryWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute. Further ones than these may be there. */
    data: {
      /** Greatest current in A (`evmi`). */
      "815"?: SummaryAttribute;
      /** Charging time in s (`evt`). */
      "821"?: SummaryAttribute;
      /** Current in A (`evi`). */
      "822"?: SummaryAttribute;
      /** Mode (`evm`). */
      "823"?: SummaryAttribute;
      /** Status: 0 disconnected, 1 connected, 2 charging, 3 charged, 4 waiting for sun (`evs`). */
      "824"?: SummaryAttribute;
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/**
 * The latest value of an attribute. Where several devices have it, the values are under `instances`
 * and the members of a single value are missing.
 */
export interface ExtendedAttribute {
  /** Id of the attribute. */
  idDataAttribute: number;
  /** Kind of the device. Not documented. */
  idDeviceType?: number;
  /** Code of the attribute. */
  code: string;
  /** Name of the attribute. */
  description: string;
  /** How to write the value, in the way of `printf`: `%.1F V`. */
  formatWithUnit?: string;
  /** What the values of an attribute are. */
  dataType?: Open<AttributeDataType>;
  /** Name of the state; null for numbers. */
  textValue?: string | null;
  /** Number of the device in the installation. */
  instance?: number | string;
  /**
   * When the value was received, as text by the document.
   * Seconds since 1970-01-01 (UTC).
   */
  timestamp?: number | string | null;
  /** Kind of the D-Bus service on the gateway. */
  dbusServiceType?: string | null;
  /** D-Bus path on the gateway. */
  dbusPath?: string | null;
  /** The value, unformatted. */
  rawValue?: string | number | null;
  /** The value with its unit. */
  formattedValue?: string | null;
  /** States that the attribute may have. */
  dataAttributeEnumValues?: EnumValue[];
  /** Values by device, where there are several. Not documented. */
  instances?:
    | {
        [key: string]: unknown;
      }
    | unknown[];
}

/**
 * A value computed from several attributes: `consumption`, `solar_yield`, `from_to_grid`, `generator`,
 * `ac_in`, `ac_out` or `soc_status`.
 */
export interface ExtendedSummary {
  /** Code of the summary. */
  code: string;
  /** Name of the summary. */
  description: string;
  /** The value, unformatted; null without data. */
  rawValue: number | string | null;
  /** The value with its unit. */
  formattedValue?: string | null;
  /** Name of the state; null for numbers. */
  textValue: string | null;
  /** How to write the value, in the way of `printf`: `%.0F W`. Missing for `soc_status`. */
  formatWithUnit?: string;
  /** Id of the attribute that it stands for. */
  idDataAttribute: number | null;
  /**
   * When the value was received. Not documented.
   * Seconds since 1970-01-01 (UTC).
   */
  timestamp?: number | null;
  /** Codes of the attributes that it is computed from. Not documented. */
  consistsOfAttributeCodes?: string[];
  /** The attributes that it is computed from. */
  dataAttributes: ExtendedSummaryPart[];
}

/** An attribute that a summary is computed from. */
export interface ExtendedSummaryPart {
  /** Number of the device in the installation. */
  instance: number;
  /** Kind of the D-Bus service on the gateway. */
  dbusServiceType: string | null;
  /** D-Bus path on the gateway. */
  dbusPath: string | null;
  /** Id of the attribute. Not documented. */
  idDataAttribute?: number;
  /** Code of the attribute. Not documented. */
  code?: string;
  /** Kind of the device. Not documented. */
  idDeviceType?: number;
}

/** The mark as it was set. */
export interface FavoriteAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Id of the installation. */
  idSite?: number;
  /** What was sent. */
  data?: {
    /** 1 for a favourite. */
    favorite?: number;
  }[];
}

/** Whether an installation is a favourite. */
export interface FavoritePost {
  /** 1 makes it a favourite and 0 ends that. */
  favorite: 0 | 1;
}

/** Which kind of firmware. These were seen; the document says nothing. */
export type FeedChannel = "release" | "candidate" | "testing" | "officialrelease";
/** Every value of `FeedChannel` that the specification knows. */
export const feedChannels: readonly FeedChannel[] = ["release", "candidate", "testing", "officialrelease"];

/** Query of GET /firmwares. */
export interface FirmwaresListQuery {
  /** Which kind of firmware. */
  feedChannel: Open<FeedChannel>;
  /** Version of the VictronConnect app: `major.minor`, and maybe `.patch` and `-tag`. */
  victronConnectVersion: string;
}

/** When forecasts were last made to forget. */
export interface ForecastLastReset {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /**
   * When it was; 0 if never.
   * Seconds since 1970-01-01 (UTC).
   */
  last_reset?: number;
}

/** Which forecasts forget. */
export interface ForecastReset {
  /** Which forecasts are meant. Only 0 is known from the document. */
  resetType: number;
}

/** Query of GET /installations/{idSite}/reset-forecasts. */
export interface ForecastsGetLastResetQuery {
  /**
   * Which forecasts are meant. Not documented, but the server was seen to refuse the call without it
   * (400 `missing_parameters`).
   */
  resetType?: number | undefined;
}

/** Shows what a fuel cell did, as times in each state. */
export interface FuelCellStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Shows whether the first relay of the gateway was closed, as times in each state. */
export interface GatewayRelayStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Shows whether the second relay of the gateway was closed, as times in each state. */
export interface GatewayRelayTwoStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Shows why a generator ran, as times in each state. */
export interface GeneratorStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      /**
       * Why the generator ran: 0 stopped, 1 manual start, 2 test run, 3 loss of communication, 4 state of
       * charge, 5 AC load, 6 battery current, 7 battery voltage, 8 inverter temperature, 9 inverter
       * overload, 10 stop on AC input 1 (`gaRC`).
       */
      "520"?: StateTimes;
      [key: string]: StateTimes | undefined;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Signal and inputs of a GlobalLink, a gateway on a mobile network. */
export interface GlobalLinkSummaryWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute; which there are, `meta` says. */
    data: {
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** Where an installation is, and its geofence. */
export interface GpsWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** The position, and how to show it. */
  records: {
    /** The position and the geofence. */
    data: {
      /**
       * Position by id of the attribute, with the codes `lt` (latitude in degrees) and `lg` (longitude in
       * degrees), and maybe speed, course and height.
       */
      attributes: {
        /** Whether the values are out of date. */
        hasOldData: HasOldData;
        /** How old the values are. */
        secondsAgo: WidgetAge;
      } & {
        [key: string]: SummaryAttribute;
      };
      /** The geofence as JSON text. */
      geofence: string | null;
      /** `1` while the installation is outside the geofence. */
      geofenceAlarmActive: string | null;
      /** `1` where leaving the geofence is an alarm. */
      geofenceEnabled: string;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
  };
}

/** A point: time and mean; with `useMinMax: 1` also least and greatest value. */
export type GraphPoint = [number, number] | [number, number, number, number];

/** Attributes as points in time. */
export interface GraphWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** The points, and how to show them. */
  records: {
    /** Points by id of the attribute. */
    data: {
      [key: string]: GraphPoint[];
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Number of the device that was asked for. Not documented. */
    instance?: number;
  };
}

/** Whether the values are out of date. */
export type HasOldData = boolean;

/** What a battery monitor has counted since it was installed. */
export interface HistoricDataWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /**
     * Latest values by id of the attribute. The ids are those that clients look for; further ones may be
     * there.
     */
    data: {
      /** Deepest discharge in Ah. */
      "55"?: SummaryAttribute;
      /** Last discharge in Ah. */
      "56"?: SummaryAttribute;
      /** Average discharge in Ah. */
      "57"?: SummaryAttribute;
      /** Number of charge cycles. */
      "58"?: SummaryAttribute;
      /** Charge drawn in all in Ah. */
      "60"?: SummaryAttribute;
      /** Least voltage in V. */
      "61"?: SummaryAttribute;
      /** Greatest voltage in V. */
      "62"?: SummaryAttribute;
      /** Time since the last full charge in s. */
      "63"?: SummaryAttribute;
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** For how many hours there was AC power. */
export interface HoursOfAcWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** The hours. */
  records: {
    /** Hours as text; null where they are not known. */
    data: string | null;
  };
}

/** States of the inputs and outputs of an IO extender. */
export interface IOExtenderInOutWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute; which there are, `meta` says. */
    data: {
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** Shows which AC input was active, as times in each state. */
export interface InputStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** An installation. The members from `alarm` on are only there with `extended: 1`. */
export interface Installation {
  /** Id of the installation. */
  idSite: number;
  /** What the caller may do with the installation. */
  accessLevel: AccessLevel | (number & {});
  /** Whether the caller owns the installation. */
  owner: boolean;
  /** Whether the caller has full control of the installation. */
  is_admin: boolean;
  /** Name of the installation. */
  name: string;
  /** Portal id of the gateway, 12 hexadecimal digits; not to be confused with `idSite`. */
  identifier: string;
  /** Id of the owner. */
  idUser: number;
  /** Greatest solar power of the installation. The unit is not documented. */
  pvMax: number;
  /** Time zone of the installation, such as `Europe/Oslo`. */
  timezone: string;
  /** Telephone number of the installation. */
  phonenumber: string | number | null;
  /** Notes on the installation. */
  notes: string | null;
  /** The geofence as JSON text; false or null where there is none. */
  geofence: string | false | null;
  /** Whether leaving the geofence is an alarm. */
  geofenceEnabled: boolean;
  /** Whether the installation sends values as they change. */
  realtimeUpdates: boolean;
  /** Whether Node-RED is closed to users without full control. */
  restrictNodeRed: boolean;
  /** 1 if there is a mains supply. */
  hasMains: number;
  /** 1 if there is a generator. */
  hasGenerator: number;
  /** Silence in seconds after which an alarm is raised; null for none. */
  noDataAlarmTimeout: number | null;
  /** What is reported by mail: nothing (0), alarms (1), or alarms and warnings (2). */
  alarmMonitoring: AlarmMonitoring | (number & {});
  /**
   * When the gateway last reported with an invalid token; 0 if never.
   * Seconds since 1970-01-01 (UTC).
   */
  invalidVRMAuthTokenUsedInLogRequest: number;
  /**
   * When the installation was created.
   * Seconds since 1970-01-01 (UTC).
   */
  syscreated: number;
  /** Whether the installation is shared by a public link. */
  shared: boolean;
  /** Icon of the installation. */
  device_icon: string;
  /** 1 if the installation is paid for by use. Not documented. */
  isPaygo?: number;
  /** Currency of payments by use. Not documented. */
  paygoCurrency?: string | null;
  /** Amount of payments by use. Not documented. */
  paygoTotalAmount?: number | null;
  /** 1 if the inverter or charger may be controlled from the portal. Not documented. */
  inverterChargerControl?: number;
  /** Which remote console opens. Not documented. */
  remoteConsoleChoice?: string | null;
  /** 1 if the installation is a favourite of the caller. Not documented. */
  favorite?: number;
  /** 1 if it is a system without a gateway. Not documented. */
  isSystem?: number;
  /** Whether reports are sent by mail. Only on old servers. */
  reports_enabled?: boolean;
  /** Whether an alarm is active. */
  alarm?: boolean;
  /**
   * When data last arrived.
   * Seconds since 1970-01-01 (UTC).
   */
  last_timestamp?: number;
  /** Time of day at the installation, as `hh:mm`. */
  current_time?: string;
  /** Seconds by which the installation is ahead of UTC just now. */
  timezone_offset?: number;
  /** Whether the installation shows made-up data. */
  demo_mode?: boolean;
  /** Host name of the MQTT broker for browsers (no URL). */
  mqtt_webhost?: string;
  /** Host name of the MQTT broker (no URL). */
  mqtt_host?: string;
  /** Whether the gateway answers slowly on its own bus. */
  high_workload?: boolean;
  /** Active alarms, as texts by the document and as objects in answers. */
  current_alarms?: (string | CurrentAlarm)[];
  /** Number of active alarms. */
  num_alarms?: number;
  /** Address of the installation's picture. */
  avatar_url?: string | null;
  /** Tags of the installation; false for none. */
  tags?: InstallationTag[] | false;
  /** Meaning unknown. Not documented. */
  new_tags?: boolean;
  /** Images of the installation; false for none. */
  images?: InstallationImage[] | false;
  /** Whether Node-RED runs on the gateway. Not documented. */
  nodered_running?: boolean;
  /** Whether energy prices are missing. Not documented. */
  prices_unavailable?: boolean;
  /** Paid features. Not documented. */
  premium_features?: unknown[];
  /**
   * When the position was last known; false if never. Not documented.
   * Seconds since 1970-01-01 (UTC).
   */
  last_location_timestamp?: number | false;
  /** Currency in which prices of the installation are given. */
  currency?: Currency;
  /** Version of the gateway's user interface. Not documented. */
  guiHash?: string;
  /** Version of the gateway's user interface. Not documented. */
  GUIv?: number;
  /** What the caller may see and do; an empty list where there is nothing to say. */
  view_permissions?: InstallationViewPermissions | EmptyList;
  /** Latest values of some attributes, and summaries over several of them. */
  extended?: (ExtendedAttribute | ExtendedSummary)[];
}

/** An installation by its portal id. */
export interface InstallationIdentifier {
  /** Portal id of the gateway, 12 hexadecimal digits. */
  installation_identifier: string;
}

/** An image of an installation. */
export interface InstallationImage {
  /** Id of the image. */
  idSiteImage: number;
  /** Name of the file. */
  imageName: string;
  /** Where the image is. */
  url: string;
}

/** An invitation to an installation. */
export interface InstallationInvite {
  /** Id of the invitation. */
  idInvite?: number;
  /** Id of the inviter. Not documented. */
  idUser?: number;
  /** Id of the installation. Not documented. */
  idSite?: number;
  /** E-mail address of who is invited. */
  email?: string;
  /** Name of who is invited. */
  name?: string;
  /** What a user or team may do with an installation: watch (0), everything (1), or service it (2). */
  accessLevel?: AccessLevel | (number & {});
  /** 1 for who will be told of alarms. Not documented. */
  receivesAlarmNotifications?: number;
  /**
   * When the invitation was made.
   * Seconds since 1970-01-01 (UTC).
   */
  created?: number;
}

/** Installations that the user can reach. */
export interface InstallationList {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** The installations. */
  records: Installation[];
}

/** A user who asks for access. */
export interface InstallationPendingUser {
  /** Id of the user. */
  idUser?: number;
  /** Name of the user. */
  name?: string;
  /** E-mail address of the user. */
  email?: string;
}

/** A request of somebody for access to an installation. */
export interface InstallationRequest {
  /** Id of the installation. */
  idSite?: number;
  /** Name of the installation. */
  installationName?: string;
  /** Name of who asks. */
  inviteeName?: string;
  /** Id of the user who asks. */
  idUser?: number;
  /**
   * When the request was made.
   * Seconds since 1970-01-01 (UTC).
   */
  inviteTimestamp?: number;
}

/** Installations in which a text was found. */
export interface InstallationSearchAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Number of installations found. */
  count: number;
  /** The installations. */
  results: InstallationSearchResult[];
}

/** An installation in which a text was found. */
export interface InstallationSearchResult {
  /** Id of the installation, `idSite` elsewhere. */
  site_id?: number;
  /** Portal id of the gateway. */
  site_identifier?: string;
  /** Name of the installation. */
  site_name?: string;
  /** Address of the installation's picture. */
  avatar_url?: string | null;
  /** Where the text was found, by member, as HTML with `<em>` around it; an empty list for nowhere. */
  highlight?:
    | {
        [key: string]: string[];
      }
    | EmptyList;
}

/** The settings that were changed. */
export interface InstallationSettingsAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Id of the installation. */
  idSite?: number;
  /** The changed settings. The document names only the name. */
  data?: {
    /** Name of the installation. */
    description?: string;
    [key: string]: unknown;
  };
}

/** General settings to change. What is left out stays as it is. */
export interface InstallationSettingsPost {
  /** Name of the installation. */
  description?: string | undefined;
  /** Notes on the installation. */
  notes?: string | undefined;
  /** Telephone number of the installation. */
  phonenumber?: string | undefined;
  /** Silence in seconds after which an alarm is raised. */
  noDataAlarmTimeout?: number | undefined;
  /** Whether silence is an alarm. */
  noDataAlarmActive?: boolean | undefined;
  /** The geofence. Its form is not documented. */
  geofence?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /** Whether leaving the geofence is an alarm. */
  geofenceEnabled?: boolean | undefined;
  /** Whether alarms are reported by mail. */
  alarmMonitoring?: boolean | undefined;
  /** Whether the installation sends values as they change. */
  realtimeUpdates?: boolean | undefined;
  /** Whether Node-RED is closed to users without full control. */
  restrictNodeRed?: boolean | undefined;
  /** Whether the inverter or charger may be controlled from the portal. */
  inverterChargerControl?: boolean | undefined;
  /** 1 makes the installation a favourite of the caller. */
  favorite?: 0 | 1 | undefined;
}

/** A group of installations. */
export interface InstallationSiteGroup {
  /** Id of the group. */
  idSiteGroup?: number;
  /** Name of the group. */
  name?: string;
  /** Id of the owner. */
  idOwner?: number;
  /** Name of the owner. */
  adminName?: string;
}

/** A tag of an installation. */
export interface InstallationTag {
  /** Id of the tag. */
  idTag: number;
  /** Text of the tag. */
  name: string;
  /** Whether the portal gave the tag by itself. */
  automatic: boolean;
  /** Who gave the tag. Not documented here. */
  source?: Open<TagSource>;
}

/** A user who has access to an installation. */
export interface InstallationUser {
  /** Id of the user. */
  idUser?: number;
  /** Id of the installation. Not documented. */
  idSite?: number;
  /** Name of the user. */
  name?: string;
  /** E-mail address of the user. */
  email?: string;
  /** What a user or team may do with an installation: watch (0), everything (1), or service it (2). */
  accessLevel?: AccessLevel | (number & {});
  /** 1 if the user is told of alarms. Not documented. */
  receivesAlarmNotifications?: number;
}

/** A team that has access. */
export interface InstallationUserGroup {
  /** Id of the team. */
  idUserGroup?: number;
  /** Name of the team. */
  name?: string;
  /** What a user or team may do with an installation: watch (0), everything (1), or service it (2). */
  accessLevel?: AccessLevel | (number & {});
}

/** Who has access to an installation, or may get it. */
export interface InstallationUserList {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Users who have access themselves. */
  users?: InstallationUser[];
  /** Invitations that are not answered yet. */
  invites?: InstallationInvite[];
  /** Users who ask for access by an invitation link. */
  pending?: InstallationPendingUser[];
  /** Teams that have access. */
  userGroups?: InstallationUserGroup[];
  /** Groups of installations that the installation is in. */
  siteGroups?: InstallationSiteGroup[];
}

/** What the caller may see and do. The document names 12 of these, answers have 22. */
export interface InstallationViewPermissions {
  /** May change general settings. */
  update_settings?: boolean;
  /** May see general settings. */
  settings?: boolean;
  /** May see diagnostics. */
  diagnostics?: boolean;
  /** May change who else has access. */
  share?: boolean;
  /** May use the remote console. Only on old servers, now `rc_classic`. */
  vnc?: boolean;
  /** May use the classic remote console. */
  rc_classic?: boolean;
  /** May use the new remote console. */
  rc_gui_v2?: boolean;
  /** The new remote console takes extra arguments. */
  rc_gui_v2_extra_arguments?: boolean;
  /** May make remote procedure calls over MQTT. */
  mqtt_rpc?: boolean;
  /** May configure VE.Bus devices from afar. */
  vebus?: boolean;
  /** The installation has two-way communication. */
  twoway?: boolean;
  /** May see values as they change, without control. */
  readonly_realtime?: boolean;
  /** May see the exact position. */
  exact_location?: boolean;
  /** The installation has Node-RED. */
  nodered?: boolean;
  /** The installation has a Node-RED dashboard. */
  nodered_dash?: boolean;
  /** The installation has a Node-RED dashboard of the second kind. */
  nodered_dash_v2?: boolean;
  /** The installation has Signal K. */
  signalk?: boolean;
  /** May see payments by use. */
  paygo?: boolean;
  /** May change Dynamic ESS settings. */
  dess_config?: boolean;
  /** May see Dynamic ESS settings. */
  dess_view?: boolean;
  /** May change the installation. */
  canAlterInstallation?: boolean;
  /** May see members of groups and teams. */
  can_see_group_and_team_members?: boolean;
  /** Several devices may be updated at once. */
  support_concurrent_firmware_updates?: boolean;
}

/** Query of GET /users/{idUser}/installations. */
export interface InstallationsListQuery {
  /**
   * 1 adds what is going on: latest values, alarms, tags, images and permissions.
   * Default: `0`.
   */
  extended?: 0 | 1 | undefined;
  /**
   * Only this installation.
   * Range: at least 1.
   */
  idSite?: number | undefined;
}

/** Query of GET /installation-data-attributes. */
export interface InstallationsSearchByAttributesQuery {
  /**
   * Conditions on codes of attributes, at most five for ordinary users (422 beyond). `bs` has a value,
   * `IV1!` has none; `bs>=50`, `au=1`, `n="text"` compare; `au=(1 OR 2)` is one of several. A comma or `
   * AND ` between conditions: all hold.
   */
  query: string;
  /**
   * Number of the page, from 1.
   * Default: `1`.
   */
  page?: number | undefined;
  /**
   * Number of installations on a page, 1 to 1000.
   * Default: `100`.
   */
  count?: number | undefined;
}

/** Query of GET /users/{idUser}/search. */
export interface InstallationsSearchQuery {
  /** Text to search for. An empty one is a 400 `empty_search`. */
  query: string;
}

/** Shows what an inverter with charger did, as times in each state. */
export interface InverterChargerStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Shows warnings and alarms of an inverter with charger, as times in each state. */
export interface InverterChargerWarningsAndAlarmsWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Shows what an inverter did, as times in each state. */
export interface InverterStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** The invitation as it was sent. */
export interface InviteAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Whether the person has an account already (concluded). */
  user?: boolean;
  /** The invitation. */
  data?: {
    /** Id of the user; 0 for none. */
    idUser?: number;
    /** Id of the installation. */
    idSite?: number;
    /**
     * When the invitation was made.
     * Seconds since 1970-01-01 (UTC).
     */
    created?: number;
    /** Name of the person. */
    name?: string;
    /** E-mail address that the invitation went to. */
    email?: string;
    /** What a user or team may do with an installation: watch (0), everything (1), or service it (2). */
    accessLevel?: AccessLevel | (number & {});
    /** Id of the invitation. */
    idInvite?: number;
  };
}

/** What waits for a user's decision. */
export interface InviteList {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Invitations and requests by kind. */
  data: {
    /** Invitations to groups of installations. */
    invitesSiteGroups?: SiteGroupInvite[];
    /** Invitations to teams. */
    invitesUserGroups?: UserGroupInvite[];
    /** Requests of others to join a team. */
    requestsUserGroups?: UserGroupRequest[];
    /** Requests of others for access to an installation. */
    requestsInstallations?: InstallationRequest[];
  };
}

/** Who is invited. */
export interface InvitePost {
  /** Name of the person. */
  name: string;
  /** E-mail address that the invitation goes to. */
  email: string;
  /**
   * What the person will be able to do. The document names 0, 1 and 2 otherwise here (demo, user, admin)
   * than everywhere else; look at the outcome with `installationUsers.list`.
   */
  accessLevel: AccessLevel;
}

/** Which invitations were changed. */
export interface InviteRightsAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Whether the invitation was changed, by e-mail address. */
  records?: {
    [key: string]: boolean;
  };
  /** With `success: false`, why none was. */
  error_code?: string;
  /** With `success: false`, the same in words. */
  errors?: string[];
}

/** New access levels of invitations. The two lists belong together entry by entry. */
export interface InviteRightsPost {
  /** E-mail addresses that were invited. */
  email: readonly string[];
  /** Access level of each, in the same order. */
  accessLevel: readonly AccessLevel[];
}

/** State, limits and alarms of the management system of a lithium battery. */
export interface LithiumBMSWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute; which there are, `meta` says. */
    data: {
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** The outcome of a login. */
export interface Login {
  /**
   * Bearer token, a JSON web token; null while the second factor is still missing. How long it is valid
   * is not documented (about a day was seen).
   */
  token: string | null;
  /** Id of the user. */
  idUser: number;
  /** How the account proves who it is, such as `password` or `sms`. Not documented further. */
  verification_mode: string;
  /** Whether a code was sent just now. */
  verification_sent: boolean;
}

/** The outcome of a logout. */
export interface Logout {
  /** The empty text. */
  token?: string;
}

/** Shows what the tracker of a solar charger did, as times in each state. */
export interface MPPTStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute; that it is these attributes is concluded. */
    data: {
      /** State of the tracker. */
      "518"?: StateTimes;
      [key: string]: StateTimes | undefined;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/**
 * Irradiance, wind and temperatures of a meteorological sensor. The form of the answer is concluded
 * from the other summaries.
 */
export interface MeteorologicalSensorOverviewWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute; which there are, `meta` says. */
    data: {
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** Irradiance, wind and temperatures of a meteorological sensor. */
export interface MeteorologicalSensorWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute; which there are, `meta` says. */
    data: {
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** Speed, current and temperatures of an electric motor drive. */
export interface MotorSummaryWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute; which there are, `meta` says. */
    data: {
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/**
 * A rule on a number: an alarm above `highAlarm` or below `lowAlarm`, until the value is back at the
 * hysteresis. All four in the unit of the attribute.
 */
export interface NumericAlarmRule {
  /** Id of the attribute, from `attributes` of `alarms.list`. */
  idDataAttribute: number;
  /**
   * Number of the device in the installation.
   * Range: at least 0.
   */
  instance: number;
  /** 1 for a rule that is in force. */
  AlarmEnabled: 0 | 1;
  /**
   * Seconds that it must last before anyone is told.
   * Range: at least 0.
   */
  NotifyAfterSeconds: number;
  /** Value above which there is an alarm. */
  highAlarm?: number | undefined;
  /** Value below which that alarm ends. */
  highAlarmHysteresis?: number | undefined;
  /** Value below which there is an alarm. */
  lowAlarm?: number | undefined;
  /** Value above which that alarm ends. */
  lowAlarmHysteresis?: number | undefined;
}

/**
 * The operation succeeded. What else the answer holds is not documented, and no answer of the real
 * server is on record.
 */
export interface OpenAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  [key: string]: unknown;
}

/** Totals of the current day, week, month and year. */
export interface OverallStatsAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Totals by period. */
  records: {
    /** Today. */
    today?: OverallStatsPeriod;
    /** This week. */
    week?: OverallStatsPeriod;
    /** This month. */
    month?: OverallStatsPeriod;
    /** This year. */
    year?: OverallStatsPeriod;
  };
}

/** Totals of a period. */
export interface OverallStatsPeriod {
  /** Totals by code of the attribute. */
  totals: StatsTotalsByCode | EmptyList;
  /** Share of each attribute in percent, by code. */
  percentages:
    | {
        [key: string]: number;
      }
    | EmptyList;
}

/** Which attributes are asked for. See `StatsType`; there are fewer here. */
export type OverallStatsType =
  | "live_feed"
  | "venus"
  | "consumption"
  | "solar_yield"
  | "kwh"
  | "generator"
  | "generator-runtime"
  | "custom";
/** Every value of `OverallStatsType` that the specification knows. */
export const overallStatsTypes: readonly OverallStatsType[] = [
  "live_feed",
  "venus",
  "consumption",
  "solar_yield",
  "kwh",
  "generator",
  "generator-runtime",
  "custom",
];

/** An overview of installations. */
export interface OverviewAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Rows by id of the installation; an empty list for none. */
  data?:
    | {
        [key: string]: OverviewRow;
      }
    | EmptyList;
}

/** A column of an overview. */
export interface OverviewColumn {
  /** Heading of the column, such as `Battery %`. */
  header?: string | undefined;
  /** Whether the column is there. */
  enabled?: boolean | undefined;
  /** Whether the column is hidden. */
  hide?: boolean | null | undefined;
}

/** An overview of installations to get as JSON. */
export interface OverviewJsonPost {
  /** Columns by a name of the caller's choice; what a column shows is chosen by its header. */
  columns: {
    [key: string]: OverviewColumn;
  };
  /** Ids of the installations. */
  siteIds: readonly number[];
  /** Whether hidden columns are left out. */
  onlyVisible: boolean;
  /** Always true here. */
  jsonResponse: true;
}

/** A row of an overview. The members are the headings; all values are texts with their unit. */
export interface OverviewRow {
  /** Name of the installation. */
  "Installation name"?: string;
  /** Voltage of the battery. */
  "Battery Voltage"?: string;
  /** State of charge of the battery. */
  "Battery %"?: string;
  /** What the battery does. */
  "Battery Mode"?: string;
  /** Power of the consumers. */
  Load?: string;
  /** Solar power. */
  "Solar Yield"?: string;
  /** Power from the grid. */
  Grid?: string;
  /** Power of the generator. */
  Generator?: string;
  /** Levels of tanks. */
  Tanks?: string;
  /** Temperatures. */
  Temperature?: string;
  /** When data last arrived. */
  "Last Update"?: string;
}

/** An overview of installations to get as a spreadsheet. */
export interface OverviewXlsxPost {
  /** Columns by a name of the caller's choice; what a column shows is chosen by its header. */
  columns: {
    [key: string]: OverviewColumn;
  };
  /** Ids of the installations. */
  siteIds: readonly number[];
  /** Whether hidden columns are left out. */
  onlyVisible: boolean;
  /** Always false here. */
  jsonResponse: false;
}

/** Voltage, current, power and energy of a PV inverter by phase. */
export interface PVInverterStatusWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute. Further ones than these may be there. */
    data: {
      /** Voltage of L1 in V (`pV1`). */
      "203"?: SummaryAttribute;
      /** Current of L1 in A (`pI1`). */
      "204"?: SummaryAttribute;
      /** Power of L1 in W (`pP1`). */
      "205"?: SummaryAttribute;
      /** Energy of L1 in kWh (`pE1`). */
      "206"?: SummaryAttribute;
      /** Voltage of L2 in V (`pV2`). */
      "207"?: SummaryAttribute;
      /** Current of L2 in A (`pI2`). */
      "208"?: SummaryAttribute;
      /** Power of L2 in W (`pP2`). */
      "209"?: SummaryAttribute;
      /** Energy of L2 in kWh (`pE2`). */
      "210"?: SummaryAttribute;
      /** Voltage of L3 in V (`pV3`). */
      "211"?: SummaryAttribute;
      /** Current of L3 in A (`pI3`). */
      "212"?: SummaryAttribute;
      /** Power of L3 in W (`pP3`). */
      "213"?: SummaryAttribute;
      /** Energy of L3 in kWh (`pE3`). */
      "214"?: SummaryAttribute;
      /** Status (`pS`). */
      "246"?: SummaryAttribute;
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** Prices by weekday and time of day. */
export type PriceSchedule = PriceScheduleDays[];

/** Prices of some weekdays. */
export interface PriceScheduleDays {
  /** Weekdays, 0 for Monday to 6 for Sunday. */
  days: number[];
  /** Prices through the day. */
  schedule: PriceScheduleSlot[];
}

/** A price for a part of the day. */
export interface PriceScheduleSlot {
  /** Beginning, itself included: `hh:mm`, whole hours by the document. */
  from: string;
  /** End, itself not included: `hh:mm`, whole hours by the document. */
  to: string;
  /** Price of a kWh in the installation's currency. */
  price: number;
}

/**
 * Prices are fixed (0) or follow the market (1).
 *
 * What they mean: `priceTypeInfo`.
 */
export type PriceType = 0 | 1;
/** Every value of `PriceType` that the specification knows. */
export const priceTypes: readonly PriceType[] = [0, 1];

/** What each value of `PriceType` means. */
export const priceTypeInfo: {
  /** Fixed, by the schedule. */
  readonly "0": EnumInfo;
  /** By the market, through the formula. */
  readonly "1": EnumInfo;
} = {
  "0": { description: "Fixed, by the schedule." },
  "1": { description: "By the market, through the formula." },
};

/** An invitation to a group of installations. */
export interface SiteGroupInvite {
  /** Id of the group. */
  idSiteGroup?: number;
  /** Name of the group. */
  siteGroupName?: string;
  /** What the inviter wrote. */
  personalMessage?: string;
  /** Key by which the invitation is accepted. */
  inviteKey?: string;
  /** Name of the inviter. */
  inviterName?: string;
  /**
   * When the invitation was made.
   * Seconds since 1970-01-01 (UTC).
   */
  inviteTimestamp?: number;
}

/** The id of an installation. */
export interface SiteIdAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** The installation. */
  records: {
    /** Id of the installation (`idSite` elsewhere), as text by the document and as a number in answers. */
    site_id?: string | number;
  };
}

/** Shows whether the relay of a solar charger was closed, as times in each state. */
export interface SolarChargerRelayStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute; that it is these attributes is concluded. */
    data: {
      /** State of the relay (`SRelay`). */
      "90"?: StateTimes;
      [key: string]: StateTimes | undefined;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Voltage, power, charge state and yield of a solar charger. */
export interface SolarChargerSummaryWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /**
     * Latest values by id of the attribute. The ids are those that clients look for; further ones may be
     * there.
     */
    data: {
      /** Battery voltage in V (`ScV`). */
      "81"?: SummaryAttribute;
      /** Battery temperature in °C (`ScT`). */
      "83"?: SummaryAttribute;
      /** Charge state (`ScS`). */
      "85"?: SummaryAttribute;
      /** State of the relay (`SRelay`). */
      "90"?: SummaryAttribute;
      /** Yield today in kWh (`YT`). */
      "94"?: SummaryAttribute;
      /** Greatest charge power today in W (`MCPT`). */
      "95"?: SummaryAttribute;
      /** Yield yesterday in kWh (`YY`). */
      "96"?: SummaryAttribute;
      /** Greatest charge power yesterday in W (`MCPY`). */
      "97"?: SummaryAttribute;
      /** Power into the battery in W (`ScW`). */
      "107"?: SummaryAttribute;
      /** Solar power in W (`PVP`). */
      "442"?: SummaryAttribute;
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** A rule on a state: an alarm while the attribute is in one of the states. */
export interface StateAlarmRule {
  /** Id of the attribute, from `attributes` of `alarms.list`. */
  idDataAttribute: number;
  /**
   * Number of the device in the installation.
   * Range: at least 0.
   */
  instance: number;
  /** 1 for a rule that is in force. */
  alarmEnabled: 0 | 1;
  /**
   * Seconds that it must last before anyone is told.
   * Range: at least 0.
   */
  notifyAfterSeconds: number;
  /** Numbers of the states. */
  enumValues: readonly number[];
}

/** Whether time spans were joined to have fewer of them. */
export interface StateBucket {
  /** Whether they were. */
  resampled: boolean;
  /** Number of spans before. */
  "original count"?: number;
  /** Number of spans after. */
  "resampled count"?: number;
  /** Least time between two of them in seconds. */
  "smallest gap"?: number;
}

/** Whether time spans were joined, by id of the attribute. */
export interface StateBuckets {
  [key: string]: StateBucket;
}

/** Names of the states by their number, by id of the attribute. */
export interface StateNames {
  [key: string]: {
    [key: string]: string;
  };
}

/** Places of the states in a drawing by their number, by id of the attribute. */
export interface StateOrder {
  [key: string]: {
    [key: string]: number;
  };
}

/** A time span in a state: number of the state as text, beginning and end. */
export type StateTime =
  | {
      /** Number of the state, a key of `enums`. */
      "0": string;
      /**
       * Beginning of the span.
       * Seconds since 1970-01-01 (UTC).
       */
      "1": number;
      /**
       * End of the span.
       * Seconds since 1970-01-01 (UTC).
       */
      "2": number;
    }
  | [string, number, number];

/**
 * The time spans in a state. The document shows a single one; a list of them is what there must be for
 * more than one.
 */
export type StateTimes = StateTime | StateTime[];

/** Statistics by code of the attribute. */
export interface StatsAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Points by code; an empty list where no attribute has any. */
  records: StatsByCode | EmptyList;
  /** Totals by code; an empty list where no attribute has points. */
  totals: StatsTotalsByCode | EmptyList;
}

/** Points by code of the attribute. */
export interface StatsByCode {
  [key: string]: StatsSeries;
}

/**
 * Statistics by device. A list where the numbers of the devices happen to be 0, 1, 2 and so on or
 * there are none, a map by number otherwise.
 */
export interface StatsByInstanceAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Points by device. */
  records:
    | StatsInstance[]
    | {
        [key: string]: StatsInstance;
      };
  /** Totals by device. */
  totals:
    | StatsInstanceTotals[]
    | {
        [key: string]: StatsInstanceTotals;
      };
}

/** Query of GET /installations/{idSite}/stats#by-instance. */
export interface StatsGetByInstanceQuery {
  /**
   * Which attributes are asked for. `live_feed` when left out.
   * Default: `"live_feed"`.
   */
  type?: StatsType | undefined;
  /**
   * Time between points, on which the longest span depends. `hours` when left out.
   * Default: `"hours"`.
   */
  interval?: StatsInterval | undefined;
  /** Codes of attributes. At least one with the type `custom`. */
  "attributeCodes[]"?: readonly Open<AttributeCode>[] | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/overallstats. */
export interface StatsGetOverallQuery {
  /**
   * Which attributes are asked for. `live_feed` when left out.
   * Default: `"live_feed"`.
   */
  type?: OverallStatsType | undefined;
  /** Codes of attributes. At least one with the type `custom`. */
  "attributeCodes[]"?: readonly Open<AttributeCode>[] | undefined;
}

/** Query of GET /installations/{idSite}/stats. */
export interface StatsGetQuery {
  /**
   * Which attributes are asked for. `live_feed` when left out.
   * Default: `"live_feed"`.
   */
  type?: StatsType | undefined;
  /**
   * Time between points, on which the longest span depends. `hours` when left out.
   * Default: `"hours"`.
   */
  interval?: StatsInterval | undefined;
  /** Codes of attributes. At least one with the type `custom`. */
  "attributeCodes[]"?: readonly Open<AttributeCode>[] | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Points of one device. */
export interface StatsInstance {
  /** Number of the device in the installation. */
  instance: number;
  /** Points by code of the attribute. */
  stats: StatsByCode | EmptyList;
}

/** Totals of one device. */
export interface StatsInstanceTotals {
  /** Number of the device in the installation. */
  instance: number;
  /** Totals by code of the attribute. */
  totals: StatsTotalsByCode | EmptyList;
}

/**
 * Time between points, and with it the longest span of one request. A longer span is a 400; the
 * package's `stats.series` splits it.
 *
 * What they mean: `statsIntervalInfo`.
 */
export type StatsInterval = "15mins" | "hours" | "2hours" | "days" | "weeks" | "months" | "years" | "5mins";
/** Every value of `StatsInterval` that the specification knows. */
export const statsIntervals: readonly StatsInterval[] = [
  "15mins",
  "hours",
  "2hours",
  "days",
  "weeks",
  "months",
  "years",
  "5mins",
];

/** What each value of `StatsInterval` means. */
export const statsIntervalInfo: {
  /** A quarter of an hour; at most 31 days. */
  readonly "15mins": EnumInfo;
  /** One hour; at most 31 days. */
  readonly hours: EnumInfo;
  /** Two hours. No longest span is documented. */
  readonly "2hours": EnumInfo;
  /** 24 hours, counted from `start` and not from midnight; at most 180 days. */
  readonly days: EnumInfo;
  /** Seven days; at most 140 days. */
  readonly weeks: EnumInfo;
  /**
   * Calendar months; at most 24 months. The time is the last day of the month, and the month before the
   * span comes first.
   */
  readonly months: EnumInfo;
  /** Calendar years; at most 5 years. */
  readonly years: EnumInfo;
  /** Five minutes. Not documented; no longest span is known. */
  readonly "5mins": EnumInfo;
} = {
  "15mins": { description: "A quarter of an hour; at most 31 days." },
  hours: { description: "One hour; at most 31 days." },
  "2hours": { description: "Two hours. No longest span is documented." },
  days: { description: "24 hours, counted from `start` and not from midnight; at most 180 days." },
  weeks: { description: "Seven days; at most 140 days." },
  months: {
    description:
      "Calendar months; at most 24 months. The time is the last day of the month, and the month before the span comes first.",
  },
  years: { description: "Calendar years; at most 5 years." },
  "5mins": { description: "Five minutes. Not documented; no longest span is known." },
};

/**
 * A point: time and mean, or time, mean, least and greatest value. Which of the two depends on the
 * attribute: the battery's state of charge (`bs`) has four numbers, energies such as `Pb` have two.
 */
export type StatsPoint = [number, number] | [number, number, number, number];

/** The points of an attribute in the order of time; false where there are none. */
export type StatsSeries = StatsPoint[] | false;

/**
 * Sum over the points of an attribute (of the means, for what is no energy); false where there are
 * none.
 */
export type StatsTotal = number | false;

/** Totals by code of the attribute. */
export interface StatsTotalsByCode {
  [key: string]: StatsTotal;
}

/**
 * Which attributes are asked for: one of the sets of the portal, or with `custom` those in
 * `attributeCodes[]`. The last four are not in the document, but clients use them.
 *
 * What they mean: `statsTypeInfo`.
 */
export type StatsType =
  | "live_feed"
  | "venus"
  | "consumption"
  | "solar_yield"
  | "kwh"
  | "generator"
  | "generator-runtime"
  | "custom"
  | "forecast"
  | "evcs"
  | "live_feed_kwh"
  | "dynamic_ess"
  | "dynamic_ess_prices";
/** Every value of `StatsType` that the specification knows. */
export const statsTypes: readonly StatsType[] = [
  "live_feed",
  "venus",
  "consumption",
  "solar_yield",
  "kwh",
  "generator",
  "generator-runtime",
  "custom",
  "forecast",
  "evcs",
  "live_feed_kwh",
  "dynamic_ess",
  "dynamic_ess_prices",
];

/** What each value of `StatsType` means. */
export const statsTypeInfo: {
  /**
   * What the portal's overview shows, such as `bs`, `bv`, `Pdc`, `total_solar_yield`,
   * `total_consumption`, `grid_history_from` and `grid_history_to`.
   */
  readonly live_feed: EnumInfo;
  /** Figures of the gateway, such as `Pdc` and `bv`. */
  readonly venus: EnumInfo;
  /** Where consumed energy came from: `Bc`, `Gc`, `Pc`, `gc`. */
  readonly consumption: EnumInfo;
  /** Where solar energy went: `Pb`, `Pc`, `Pg`. */
  readonly solar_yield: EnumInfo;
  /** All flows of energy: `Gb`, `Gc`, `Bg`, `Pg`, `Bc`, `Pb`, `Pc` and `kwh`. */
  readonly kwh: EnumInfo;
  /** Energy of the generator: `gc`, `gb`. */
  readonly generator: EnumInfo;
  /** How long the generator ran. Unit: s. */
  readonly "generator-runtime": EnumInfo;
  /** The attributes in `attributeCodes[]`. */
  readonly custom: EnumInfo;
  /**
   * Forecasts of `solar_yield_forecast` and `vrm_consumption_fc`. Hourly: with `15mins` there are zeros
   * between.
   */
  readonly forecast: EnumInfo;
  /** Charging of electric vehicles. Not documented. */
  readonly evcs: EnumInfo;
  /** What the overview shows, as energy. Not documented. */
  readonly live_feed_kwh: EnumInfo;
  /** Dynamic ESS, with the prices `deGb` and `deGs`. Not documented. */
  readonly dynamic_ess: EnumInfo;
  /** Prices of Dynamic ESS. Not documented. */
  readonly dynamic_ess_prices: EnumInfo;
} = {
  live_feed: {
    description:
      "What the portal's overview shows, such as `bs`, `bv`, `Pdc`, `total_solar_yield`, `total_consumption`, `grid_history_from` and `grid_history_to`.",
  },
  venus: { description: "Figures of the gateway, such as `Pdc` and `bv`." },
  consumption: { description: "Where consumed energy came from: `Bc`, `Gc`, `Pc`, `gc`." },
  solar_yield: { description: "Where solar energy went: `Pb`, `Pc`, `Pg`." },
  kwh: { description: "All flows of energy: `Gb`, `Gc`, `Bg`, `Pg`, `Bc`, `Pb`, `Pc` and `kwh`." },
  generator: { description: "Energy of the generator: `gc`, `gb`." },
  "generator-runtime": { description: "How long the generator ran.", unit: "s" },
  custom: { description: "The attributes in `attributeCodes[]`." },
  forecast: {
    description:
      "Forecasts of `solar_yield_forecast` and `vrm_consumption_fc`. Hourly: with `15mins` there are zeros between.",
  },
  evcs: { description: "Charging of electric vehicles. Not documented." },
  live_feed_kwh: { description: "What the overview shows, as energy. Not documented." },
  dynamic_ess: { description: "Dynamic ESS, with the prices `deGb` and `deGs`. Not documented." },
  dynamic_ess_prices: { description: "Prices of Dynamic ESS. Not documented." },
};

/** Inputs, outputs, battery side and state of an inverter or charger on the VE.Bus. */
export interface StatusWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /**
     * Latest values by id of the attribute. The ids are those that clients look for; further ones may be
     * there.
     */
    data: {
      /** Input voltage in V, phase 1 (`IV1`). */
      "8"?: SummaryAttribute;
      /** Input voltage in V, phase 2 (`IV2`). */
      "9"?: SummaryAttribute;
      /** Input voltage in V, phase 3 (`IV3`). */
      "10"?: SummaryAttribute;
      /** Input current in A, phase 1 (`II1`). */
      "11"?: SummaryAttribute;
      /** Input current in A, phase 2 (`II2`). */
      "12"?: SummaryAttribute;
      /** Input current in A, phase 3 (`II3`). */
      "13"?: SummaryAttribute;
      /** Input power in W, phase 1 (`IP1`). */
      "17"?: SummaryAttribute;
      /** Input power in W, phase 2 (`IP2`). */
      "18"?: SummaryAttribute;
      /** Input power in W, phase 3 (`IP3`). */
      "19"?: SummaryAttribute;
      /** Output voltage in V, phase 1 (`OV1`). */
      "20"?: SummaryAttribute;
      /** Output voltage in V, phase 2 (`OV2`). */
      "21"?: SummaryAttribute;
      /** Output voltage in V, phase 3 (`OV3`). */
      "22"?: SummaryAttribute;
      /** Output power in W, phase 1 (`OP1`). */
      "29"?: SummaryAttribute;
      /** Output power in W, phase 2 (`OP2`). */
      "30"?: SummaryAttribute;
      /** Output power in W, phase 3 (`OP3`). */
      "31"?: SummaryAttribute;
      /** DC voltage in V (`CV`). */
      "32"?: SummaryAttribute;
      /** DC current in A, negative while discharging (`CI`). */
      "33"?: SummaryAttribute;
      /** Active input (`AI`). */
      "35"?: SummaryAttribute;
      /** VE.Bus state (`S`). */
      "40"?: SummaryAttribute;
      /** VE.Bus error (`ERR`). */
      "41"?: SummaryAttribute;
      /** Position of the switch (`s`). */
      "44"?: SummaryAttribute;
      /** Temperature of the unit in °C. */
      "521"?: SummaryAttribute;
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
export type Success = boolean;

/** The operation succeeded; there is nothing else to say. */
export interface SuccessAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
}

/** The latest value of an attribute. */
export interface SummaryAttribute {
  /** Code of the attribute. */
  code: string;
  /** Name of the attribute. */
  dataAttributeName: string;
  /** What the values of an attribute are. */
  dataType: Open<AttributeDataType>;
  /** D-Bus path on the gateway. */
  dbusPath: string | null;
  /** Kind of the D-Bus service on the gateway. */
  dbusServiceType: string | null;
  /** How to write the value, in the way of `printf`: `%.1F`. */
  formatValueOnly: string;
  /** The same with the unit: `%.1F V`. */
  formatWithUnit: string;
  /** The value with its unit. */
  formattedValue: string;
  /** Whether the value is out of date. */
  hasOldData: boolean;
  /** Id of the attribute. */
  idDataAttribute: number | string;
  /** Number of the device in the installation. */
  instance: number;
  /** 1 for the attribute whose age stands for the device. */
  isKeyDataAttribute: number | string;
  /** 0 where the value is not valid. */
  isValid: number | string;
  /** Name of the state; null where it is none. */
  nameEnum: string | null;
  /** The value whatever its type. */
  rawValue: string | number | null;
  /** Seconds since the value was received. */
  secondsAgo: number | string;
  /** Seconds until a new one is expected. */
  secondsToNextLog: number | string;
  /** The value whatever its type. */
  value: string | number | null;
  /** Number of the state; null where it is none. */
  valueEnum: number | string | null;
  /** The value where it is a number. */
  valueFloat: number | string | null;
  /** The value without its unit. */
  valueFormattedValueOnly?: string;
  /** The value with its unit. */
  valueFormattedWithUnit: string;
  /** The value where it is a text. */
  valueString: string | null;
  /** States that the attribute may have. */
  dataAttributeEnumValues?: EnumValue[];
}

/** A device of a system without a gateway. */
export interface SystemDevice {
  /** Serial number. */
  serial: string;
  /** Product id as text: hexadecimal with `0x`, or decimal. */
  productId: string;
  /**
   * Number of the device in the system.
   * Range: at least 0.
   */
  instance: number;
  /** Name given by the user. */
  customName?: string | undefined;
  /**
   * When the device was last changed.
   * Seconds since 1970-01-01 (UTC).
   */
  updatedAt?: DateInput | number | undefined;
}

/** The devices of an installation. */
export interface SystemOverview {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** What the installation consists of. */
  records: {
    /** The devices that have been set up. */
    devices: Device[];
  };
}

/** A system without a gateway, as VictronConnect knows it. */
export interface SystemPost {
  /** Name of the system. */
  description: string;
  /** 1 makes it a favourite. */
  favorite: 0 | 1;
  /** Its devices. */
  devices: readonly SystemDevice[];
  /** Time zone of the system, such as `Europe/Oslo`. */
  timezone?: string | undefined;
  /**
   * When the system was last changed.
   * Seconds since 1970-01-01 (UTC).
   */
  updatedAt?: DateInput | number | undefined;
}

/** A tag and who gave it. */
export interface Tag {
  /** Text of the tag. */
  tag: string;
  /** Who gave a tag. */
  source: Open<TagSource>;
}

/** The tag that was given or taken. */
export interface TagAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /** Id of the installation. */
  idSite?: number;
  /** The tag. */
  data?: Tag[];
}

/** The tags of an installation. */
export interface TagList {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success?: Success;
  /**
   * Texts of the tags by who gave them. Without tags the server sends an empty list; up to 2025 it sent
   * one list for all.
   */
  tags?:
    | {
        [key: string]: string[];
      }
    | string[];
}

/** A tag and who gives it. */
export interface TagPut {
  /**
   * Text of the tag.
   * Range: at least 1 character.
   */
  tag: string;
  /** Who gave a tag. */
  source: TagSource;
}

/**
 * Who gave a tag.
 *
 * What they mean: `tagSourceInfo`.
 */
export type TagSource = "user" | "team" | "group" | "predefined";
/** Every value of `TagSource` that the specification knows. */
export const tagSources: readonly TagSource[] = ["user", "team", "group", "predefined"];

/** What each value of `TagSource` means. */
export const tagSourceInfo: {
  /** A user. */
  readonly user: EnumInfo;
  /** A team. */
  readonly team: EnumInfo;
  /** A group of installations. */
  readonly group: EnumInfo;
  /** The portal, by itself. */
  readonly predefined: EnumInfo;
} = {
  user: { description: "A user." },
  team: { description: "A team." },
  group: { description: "A group of installations." },
  predefined: { description: "The portal, by itself." },
};

/** Query of GET /installations/{idSite}/tags. */
export interface TagsListQuery {
  /** Only tags given by these. */
  filter?: TagSource | undefined;
}

/** Capacity, level and content of a tank. */
export interface TankSummaryWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /**
     * Latest values by id of the attribute. The ids are those that clients look for; further ones may be
     * there.
     */
    data: {
      /** Capacity in m³. */
      "328"?: SummaryAttribute;
      /** Kind of fluid. */
      "329"?: SummaryAttribute;
      /** Level in % (`tl`). */
      "330"?: SummaryAttribute;
      /** Remaining fluid in m³. */
      "331"?: SummaryAttribute;
      /** Status. */
      "443"?: SummaryAttribute;
      /** Name given by the user. */
      "638"?: SummaryAttribute;
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/**
 * What a sensor of temperature and air quality measures. The form of the answer is concluded from the
 * other summaries.
 */
export interface TempAirQualityWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute; which there are, `meta` says. */
    data: {
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** What a temperature sensor measures; its humidity has the code `tsH` elsewhere. */
export interface TempSummaryAndGraphWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Values, and how to show them. */
  records: {
    /** Latest values by id of the attribute. Further ones than these may be there. */
    data: {
      /** Temperature in °C (`tsT`). */
      "450"?: SummaryAttribute;
      /** Whether the values are out of date. */
      hasOldData: HasOldData;
      /** How old the values are. */
      secondsAgo: WidgetAge;
    } & {
      [key: string]: SummaryAttribute;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Ids of the attributes in the order in which the portal shows them. */
    attributeOrder: number[];
  };
}

/** Whether the link was removed. */
export interface UnlinkAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Id of the installation. */
  idSite?: number;
  /** With `success: false`, why it was not. */
  error_code?: string;
  /** With `success: false`, the same in words. */
  errors?: string[];
}

/** A team and what it may do. */
export interface UserGroupAccess {
  /** Id of the team. */
  idUserGroup: number;
  /** What a user or team may do with an installation: watch (0), everything (1), or service it (2). */
  accessLevel: AccessLevel;
}

/** A team and what it may do from now on. */
export interface UserGroupAccessPost {
  /** Id of the team. */
  idUserGroup: number;
  /** New access level; null takes all access away. */
  accessLevel: AccessLevel | null;
}

/** An invitation to a team. */
export interface UserGroupInvite {
  /** Id of the team. */
  idUserGroup?: number;
  /** Name of the team. */
  userGroupName?: string;
  /** What the inviter wrote. */
  personalMessage?: string;
  /** Key by which the invitation is accepted. */
  inviteKey?: string;
  /** Name of the inviter. */
  inviterName?: string;
  /**
   * When the invitation was made.
   * Seconds since 1970-01-01 (UTC).
   */
  inviteTimestamp?: number;
}

/** A request of somebody to join a team. */
export interface UserGroupRequest {
  /** Id of the team. */
  idUserGroup?: number;
  /** Name of the team. */
  userGroupName?: string;
  /** Name of who asks. */
  inviteeName?: string;
  /** Id of the user who asks. */
  idUser?: number;
  /**
   * When the request was made.
   * Seconds since 1970-01-01 (UTC).
   */
  inviteTimestamp?: number;
}

/** Teams that get access. */
export interface UserGroupsPost {
  /** The teams. */
  userGroups: readonly UserGroupAccess[];
}

/** Whether the access levels were set. */
export interface UserRightsAnswer {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** With `success: false`, why they were not. */
  error_code?: string;
  /** With `success: false`, the same in words. */
  errors?: string[];
}

/** New access levels of users. The two lists belong together entry by entry. */
export interface UserRightsPost {
  /** Ids of the users. */
  idUser: readonly number[];
  /** Access level of each, in the same order. */
  accessLevel: readonly AccessLevel[];
}

/** Who loses access. */
export interface UserUnlinkPost {
  /** Id of the user. */
  idUser: number;
}

/** Shows what a VE.Bus system did, as times in each state. */
export interface VeBusStateWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute; that it is these attributes is concluded. */
    data: {
      /**
       * State: 0 off, 1 low power, 2 fault, 3 bulk, 4 absorption, 5 float, 6 storage, 7 equalize, 8
       * passthru, 9 inverting, 10 power assist, 11 power supply, 244 sustain, 252 external control (`S`).
       */
      "40"?: StateTimes;
      [key: string]: StateTimes | undefined;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** Shows warnings and alarms of a VE.Bus system, as times in each state. */
export interface VeBusWarningsAndAlarmsWidget {
  /** Always true: with false an answer is an error, whatever its status, and is thrown as one. */
  success: Success;
  /** Times in a state, and how to show them. */
  records: {
    /** Times in a state by id of the attribute. */
    data: {
      [key: string]: StateTimes;
    };
    /** What the attributes are and how to show them, by id of the attribute. */
    meta: WidgetMeta;
    /** Names of the states by their number, by id of the attribute. */
    enums?: StateNames;
    /** Places of the states in a drawing by their number, by id of the attribute. */
    sort: StateOrder;
    /** Whether time spans were joined, by id of the attribute. */
    buckets: StateBuckets;
  };
}

/** How old the values are. */
export interface WidgetAge {
  /** Seconds, as text by the document and as a number in answers. */
  value: number | string;
  /** The same with a unit, such as `12s`. */
  valueFormattedWithUnit: string;
}

/** What an attribute is and how to show it. */
export interface WidgetAttributeMeta {
  /** Code of the attribute. */
  code: string;
  /** Name of the attribute. */
  description: string;
  /** How to write the value, in the way of `printf`: `%.1F`. */
  formatValueOnly: string;
  /** The same with the unit: `%.1F V`. */
  formatWithUnit: string;
  /** Attributes of one group share an axis; null for an axis of its own. */
  axisGroup?: string | null;
}

/** What the attributes are and how to show them, by id of the attribute. */
export interface WidgetMeta {
  [key: string]: WidgetAttributeMeta;
}

/** Query of GET /installations/{idSite}/widgets/BatteryExternalRelayState. */
export interface WidgetsBatteryExternalRelayStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/BatteryMonitorWarningsAndAlarms. */
export interface WidgetsBatteryMonitorWarningsAndAlarmsQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/BatteryRelayState. */
export interface WidgetsBatteryRelayStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/BatterySummary. */
export interface WidgetsBatterySummaryQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/BMSDiagnostics. */
export interface WidgetsBmsDiagnosticsQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/ChargerRelayState. */
export interface WidgetsChargerRelayStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/ChargerState. */
export interface WidgetsChargerStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/DCMeter. */
export interface WidgetsDcMeterQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/EssBatteryLifeState. */
export interface WidgetsEssBatteryLifeStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/EvChargerSummary. */
export interface WidgetsEvChargerSummaryQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/FuelCellState. */
export interface WidgetsFuelCellStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/GatewayRelayState. */
export interface WidgetsGatewayRelayStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/GatewayRelayTwoState. */
export interface WidgetsGatewayRelayTwoStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/GeneratorState. */
export interface WidgetsGeneratorStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/GlobalLinkSummary. */
export interface WidgetsGlobalLinkSummaryQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/GPS. */
export interface WidgetsGpsQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/Graph. */
export interface WidgetsGraphQuery {
  /** Codes of attributes. At least one with the type `custom`. */
  "attributeCodes[]"?: readonly Open<AttributeCode>[] | undefined;
  /** Ids of attributes. */
  "attributeIds[]"?: readonly number[] | undefined;
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
  /**
   * Width of the drawing in pixels.
   * Range: at least 1. Default: `768`.
   */
  width?: number | undefined;
  /**
   * Points for each pixel.
   * Range: at least 0 (bounds excluded). Default: `2`.
   */
  pointsPerPixel?: number | undefined;
  /**
   * 1 adds least and greatest value to each point.
   * Default: `0`.
   */
  useMinMax?: 0 | 1 | undefined;
}

/** Query of GET /installations/{idSite}/widgets/HistoricData. */
export interface WidgetsHistoricDataQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/HoursOfAc. */
export interface WidgetsHoursOfAcQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/InputState. */
export interface WidgetsInputStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/InverterChargerState. */
export interface WidgetsInverterChargerStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/InverterChargerWarningsAndAlarms. */
export interface WidgetsInverterChargerWarningsAndAlarmsQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/InverterState. */
export interface WidgetsInverterStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/IOExtenderInOut. */
export interface WidgetsIoExtenderInOutQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/LithiumBMS. */
export interface WidgetsLithiumBmsQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/MeteorologicalSensorOverview. */
export interface WidgetsMeteorologicalSensorOverviewQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/MeteorologicalSensor. */
export interface WidgetsMeteorologicalSensorQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/MotorSummary. */
export interface WidgetsMotorSummaryQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/MPPTState. */
export interface WidgetsMpptStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/PVInverterStatus. */
export interface WidgetsPvInverterStatusQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/SolarChargerRelayState. */
export interface WidgetsSolarChargerRelayStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/SolarChargerSummary. */
export interface WidgetsSolarChargerSummaryQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/Status. */
export interface WidgetsStatusQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/TankSummary. */
export interface WidgetsTankSummaryQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/TempAirQuality. */
export interface WidgetsTempAirQualityQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/TempSummaryAndGraph. */
export interface WidgetsTempSummaryAndGraphQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/VeBusState. */
export interface WidgetsVeBusStateQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

/** Query of GET /installations/{idSite}/widgets/VeBusWarningsAndAlarms. */
export interface WidgetsVeBusWarningsAndAlarmsQuery {
  /**
   * Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255
   * are common.
   * Range: at least 0. Default: `0`.
   */
  instance?: number | undefined;
  /**
   * Beginning of the time span. 24 hours ago when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  start?: DateInput | number | undefined;
  /**
   * End of the time span. Now when left out.
   * Seconds since 1970-01-01 (UTC).
   */
  end?: DateInput | number | undefined;
}

export {};
