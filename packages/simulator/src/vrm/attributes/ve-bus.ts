import type { Attribute } from "./attribute.ts";

const phases = [1, 2, 3] as const;
const third = 1 / 3;

/** States of a VE.Bus system that the simulated ones get into, and those beside them. */
const veBusStates = {
  0: "Off",
  2: "Fault",
  3: "Bulk",
  4: "Absorption",
  5: "Float",
  8: "Passthru",
  9: "Inverting",
};

/** What an inverter with charger reports, on three phases. */
export const veBusAttributes: readonly Attribute[] = [
  ...phases.flatMap((phase): Attribute[] => [
    {
      id: 7 + phase,
      code: `IV${phase}`,
      name: `Input voltage phase ${phase}`,
      format: "%.1F VAC",
      path: `/Ac/ActiveIn/L${phase}/V`,
      value: "inputVoltage",
    },
    {
      id: 10 + phase,
      code: `II${phase}`,
      name: `Input current phase ${phase}`,
      format: "%.1F A",
      path: `/Ac/ActiveIn/L${phase}/I`,
      value: "inputCurrent",
      part: third,
    },
    {
      id: 16 + phase,
      code: `IP${phase}`,
      name: `Input power ${phase}`,
      format: "%.0F W",
      path: `/Ac/ActiveIn/L${phase}/P`,
      value: "inputPower",
      part: third,
    },
    {
      id: 19 + phase,
      code: `OV${phase}`,
      name: `Output voltage phase ${phase}`,
      format: "%.1F VAC",
      path: `/Ac/Out/L${phase}/V`,
      value: "outputVoltage",
    },
    {
      id: 28 + phase,
      code: `OP${phase}`,
      name: `Output power ${phase}`,
      format: "%.0F W",
      path: `/Ac/Out/L${phase}/P`,
      value: "loadPower",
      part: third,
    },
  ]),
  {
    id: 32,
    code: "CV",
    name: "DC voltage",
    format: "%.2F V",
    path: "/Dc/0/Voltage",
    value: "batteryVoltage",
  },
  {
    id: 33,
    code: "CI",
    name: "DC current",
    format: "%.1F A",
    path: "/Dc/0/Current",
    value: "batteryCurrent",
  },
  {
    id: 35,
    code: "AI",
    name: "Active input",
    format: "%s",
    path: "/Ac/ActiveIn/ActiveInput",
    value: "activeInput",
    states: { 0: "AC input 1", 1: "AC input 2", 240: "Disconnected" },
  },
  {
    id: 40,
    code: "S",
    name: "VE.Bus state",
    format: "%s",
    path: "/State",
    value: "veBusState",
    states: veBusStates,
  },
  {
    id: 41,
    code: "ERR",
    name: "VE.Bus Error",
    format: "%s",
    path: "/VebusError",
    fixed: 0,
    states: { 0: "No error", 1: "VE.Bus Error 1", 14: "VE.Bus Error 14" },
  },
  {
    id: 44,
    code: "s",
    name: "Switch Position",
    format: "%s",
    path: "/Mode",
    fixed: 3,
    states: { 1: "Charger Only", 2: "Inverter Only", 3: "On", 4: "Off" },
  },
  {
    id: 521,
    code: "Ti",
    name: "Temperature",
    format: "%.1F °C",
    path: "/Dc/0/Temperature",
    value: "batteryTemperature",
  },
  {
    id: 9080,
    code: "iOI1",
    name: "Output current phase 1",
    format: "%.1F A",
    path: "/Ac/Out/L1/I",
    value: "outputCurrent",
    part: third,
  },
];
