import type { Attribute } from "./attribute.ts";

const phases = [1, 2, 3] as const;
const third = 1 / 3;
const chargeStates = { 0: "Off", 2: "Fault", 3: "Bulk", 4: "Absorption", 5: "Float", 7: "Equalize" };
const relay = { 0: "Open", 1: "Closed" };

/** What a solar charger reports. */
export const solarChargerAttributes: readonly Attribute[] = [
  {
    id: 81,
    code: "ScV",
    name: "Battery voltage",
    format: "%.2F V",
    path: "/Dc/0/Voltage",
    value: "batteryVoltage",
  },
  {
    id: 82,
    code: "ScI",
    name: "Battery current",
    format: "%.1F A",
    path: "/Dc/0/Current",
    value: "solarCurrent",
  },
  {
    id: 83,
    code: "ScT",
    name: "Battery temperature",
    format: "%.1F °C",
    path: "/Dc/0/Temperature",
    value: "batteryTemperature",
  },
  {
    id: 85,
    code: "ScS",
    name: "Charge state",
    format: "%s",
    path: "/State",
    value: "chargeState",
    states: chargeStates,
  },
  {
    id: 90,
    code: "SRelay",
    name: "Relay on the charger",
    format: "%s",
    path: "/Relay/0/State",
    fixed: 0,
    states: relay,
  },
  {
    id: 94,
    code: "YT",
    name: "Yield today",
    format: "%.2F kWh",
    path: "/History/Daily/0/Yield",
    value: "yieldToday",
  },
  {
    id: 95,
    code: "MCPT",
    name: "Maximum charge power today",
    format: "%.0F W",
    path: "/History/Daily/0/MaxPower",
    value: "maximumToday",
  },
  {
    id: 96,
    code: "YY",
    name: "Yield yesterday",
    format: "%.2F kWh",
    path: "/History/Daily/1/Yield",
    value: "yieldYesterday",
  },
  {
    id: 97,
    code: "MCPY",
    name: "Maximum charge power yesterday",
    format: "%.0F W",
    path: "/History/Daily/1/MaxPower",
    value: "maximumYesterday",
  },
  {
    id: 107,
    code: "ScW",
    name: "Battery watts",
    format: "%.0F W",
    path: "/Yield/Power",
    value: "solarPower",
  },
  { id: 442, code: "PVP", name: "PV power", format: "%.0F W", path: "/Pv/P", value: "solarPower" },
  {
    id: 518,
    code: "ScMm",
    name: "MPPT state",
    format: "%s",
    path: "/MppOperationMode",
    value: "trackerState",
    states: { 0: "Off", 1: "Voltage/current limited", 2: "MPPT active" },
  },
  {
    id: 9081,
    code: "dYU",
    name: "User yield",
    format: "%.2F kWh",
    path: "/Yield/User",
    value: "solar",
    isAmount: true,
  },
];

/** What a PV inverter reports. */
export const pvInverterAttributes: readonly Attribute[] = [
  ...phases.flatMap((phase): Attribute[] => [
    {
      id: 199 + 4 * phase,
      code: `pV${phase}`,
      name: `Voltage L${phase}`,
      format: "%.1F V",
      path: `/Ac/L${phase}/Voltage`,
      value: "outputVoltage",
    },
    {
      id: 200 + 4 * phase,
      code: `pI${phase}`,
      name: `Current L${phase}`,
      format: "%.1F A",
      path: `/Ac/L${phase}/Current`,
      value: "inverterCurrent",
      part: third,
    },
    {
      id: 201 + 4 * phase,
      code: `pP${phase}`,
      name: `Power L${phase}`,
      format: "%.0F W",
      path: `/Ac/L${phase}/Power`,
      value: "solarPower",
      part: third,
    },
    {
      id: 202 + 4 * phase,
      code: `pE${phase}`,
      name: `Energy L${phase}`,
      format: "%.2F kWh",
      path: `/Ac/L${phase}/Energy/Forward`,
      value: "solar",
      part: third,
      isAmount: true,
    },
  ]),
  {
    id: 246,
    code: "pS",
    name: "Status",
    format: "%s",
    path: "/StatusCode",
    value: "inverterState",
    states: { 0: "Startup 0", 7: "Running", 8: "Standby", 9: "Boot loading", 10: "Error" },
  },
];
