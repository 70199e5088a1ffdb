import type { Attribute } from "./attribute.ts";

const relay = { 0: "Open", 1: "Closed" };
const reasons = {
  0: "Stopped",
  1: "Manual start",
  2: "Test run",
  3: "Loss of communication",
  4: "State of charge",
  5: "AC load",
  6: "Battery current",
  7: "Battery voltage",
  8: "Inverter temperature",
  9: "Inverter overload",
  10: "Stop on AC 1",
};

/** What a gateway reports of itself. */
export const gatewayAttributes: readonly Attribute[] = [
  { id: 9090, code: "tx", name: "TX", format: "%.0F bytes", value: "traffic", isAmount: true },
  { id: 9091, code: "rx", name: "RX", format: "%.0F bytes", value: "traffic", part: 0.2, isAmount: true },
  {
    id: 9092,
    code: "Rs0",
    name: "Relay 1 state",
    format: "%s",
    path: "/Relay/0/State",
    fixed: 0,
    states: relay,
  },
  {
    id: 9093,
    code: "Rs1",
    name: "Relay 2 state",
    format: "%s",
    path: "/Relay/1/State",
    fixed: 0,
    states: relay,
  },
  { id: 9094, code: "n", name: "Machine name", format: "%s", fixed: "Cerbo GX" },
];

/** What an EV charging station reports. */
export const evChargerAttributes: readonly Attribute[] = [
  { id: 815, code: "evmi", name: "Maximum current", format: "%.0F A", path: "/MaxCurrent", fixed: 32 },
  {
    id: 821,
    code: "evt",
    name: "Charging time",
    format: "%.0F s",
    path: "/ChargingTime",
    value: "vehicleSeconds",
  },
  { id: 822, code: "evi", name: "Current", format: "%.1F A", path: "/Current", value: "vehicleCurrent" },
  {
    id: 823,
    code: "evm",
    name: "Mode",
    format: "%s",
    path: "/Mode",
    fixed: 0,
    states: { 0: "Manual", 1: "Auto", 2: "Scheduled" },
  },
  {
    id: 824,
    code: "evs",
    name: "Status",
    format: "%s",
    path: "/Status",
    value: "vehicleState",
    states: { 0: "Disconnected", 1: "Connected", 2: "Charging", 3: "Charged", 4: "Waiting for sun" },
  },
  {
    id: 9095,
    code: "evE",
    name: "EV charging energy",
    format: "%.2F kWh",
    path: "/Ac/Energy/Forward",
    value: "vehicle",
    isAmount: true,
  },
];

/** What a tank sensor reports. */
export const tankAttributes: readonly Attribute[] = [
  { id: 328, code: "tc", name: "Tank capacity", format: "%.3F m3", path: "/Capacity", fixed: 0.3 },
  {
    id: 329,
    code: "tf",
    name: "Fluid type",
    format: "%s",
    path: "/FluidType",
    fixed: 1,
    states: { 0: "Fuel", 1: "Fresh water", 2: "Waste water" },
  },
  { id: 330, code: "tl", name: "Tank level", format: "%.0F %%", path: "/Level", value: "tankLevel" },
  {
    id: 331,
    code: "tr",
    name: "Tank remaining fluid",
    format: "%.3F m3",
    path: "/Remaining",
    value: "tankLevel",
    part: 0.003,
  },
  {
    id: 443,
    code: "tst",
    name: "Tank status",
    format: "%s",
    path: "/Status",
    fixed: 0,
    states: { 0: "Ok", 1: "Open circuit" },
  },
  { id: 638, code: "tn", name: "Tank custom name", format: "%s", path: "/CustomName", fixed: "Fresh water" },
];

/** What a temperature sensor reports. */
export const temperatureAttributes: readonly Attribute[] = [
  {
    id: 450,
    code: "tsT",
    name: "Temperature",
    format: "%.1F °C",
    path: "/Temperature",
    value: "airTemperature",
  },
  { id: 9096, code: "tsH", name: "Humidity", format: "%.0F %%", path: "/Humidity", value: "humidity" },
];

/** What a generator's controller reports. */
export const generatorAttributes: readonly Attribute[] = [
  {
    id: 520,
    code: "gaRC",
    name: "Generator start/stop reason",
    format: "%s",
    path: "/RunningByConditionCode",
    value: "generatorReason",
    states: reasons,
  },
];

/** What a receiver of satellites reports. */
export const positionAttributes: readonly Attribute[] = [
  { id: 4, code: "lt", name: "Latitude", format: "%.5F °", path: "/Position/Latitude", value: "latitude" },
  { id: 5, code: "lg", name: "Longitude", format: "%.5F °", path: "/Position/Longitude", value: "longitude" },
  { id: 9097, code: "gs", name: "Speed", format: "%.1F m/s", path: "/Speed", value: "speed" },
];
