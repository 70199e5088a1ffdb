import { smoothNoise } from "../curves/noise.ts";
import { airTemperature, marketPrice, solarForecast, usualLoad } from "../curves/powers.ts";
import { type Flows, flowsOf, type Slot } from "../curves/slot.ts";
import type { Site } from "../portal/site.ts";
import { daySpan } from "./day-span.ts";
import type { Quantity } from "./quantity.ts";

/** What a value is read from. */
export interface Reading {
  readonly site: Site;
  readonly slot: Slot;
  /** Seconds since 1970. */
  readonly time: number;
  /** Part of the whole that the device has, and the attribute of it. */
  readonly share: number;
}

/** Reads a value. */
export type Read = (reading: Reading) => number;

const mains = 230;

/** Values by name; those of energy are kW, and forecasts W. */
export const quantities: Readonly<Record<Quantity, Read>> = {
  ...flowQuantities(),
  allFlows: ({ slot }) => Object.values(flowsOf(slot)).reduce((sum, flow) => sum + flow, 0),
  solar: ({ slot, share }) => slot.pv * share,
  load: ({ slot }) => slot.load,
  plainLoad: ({ slot }) => slot.load - slot.ev,
  vehicle: ({ slot }) => slot.ev,
  generator: ({ slot }) => slot.generator,
  generatorSeconds: ({ slot }) => (slot.generator > 0 ? 3600 : 0),
  charged: ({ slot }) => Math.max(slot.battery, 0),
  discharged: ({ slot }) => Math.max(-slot.battery, 0),
  fromGrid: ({ slot }) => gridOf(slot).from,
  toGrid: ({ slot }) => gridOf(slot).to,
  traffic: ({ site, time, share }) =>
    400_000 * (0.5 + smoothNoise(site.curves.profile.seed, "load", time / 3600)) * share,
  nothing: () => 0,

  solarPower: ({ slot, share }) => slot.pv * 1000 * share,
  loadPower: ({ slot, share }) => slot.load * 1000 * share,
  gridPower: ({ slot }) => (gridOf(slot).from - gridOf(slot).to) * 1000,
  generatorPower: ({ slot }) => slot.generator * 1000,
  batteryPower: ({ slot }) => slot.battery * 1000,
  inputPower: ({ slot, share }) => (gridOf(slot).from - gridOf(slot).to + slot.generator) * 1000 * share,

  soc: ({ slot }) => slot.soc * 100,
  batteryVoltage: ({ site, slot }) => voltageOf(site, slot),
  middleVoltage: ({ site, slot }) => voltageOf(site, slot) / 2,
  leastCellVoltage: ({ slot }) => 3.19 + 0.17 * slot.soc,
  greatestCellVoltage: ({ slot }) => 3.2 + 0.18 * slot.soc,
  batteryCurrent: ({ site, slot }) => (slot.battery * 1000) / voltageOf(site, slot),
  consumedCharge: ({ site, slot }) => (-(1 - slot.soc) * capacityOf(site) * 1000) / voltageOf(site, slot),
  timeToGo: ({ site, slot }) =>
    slot.battery < 0 ? Math.min(240, (slot.soc * capacityOf(site)) / -slot.battery) : 240,
  batteryTemperature: ({ site, time }) => 12 + airTemperature(time, site.curves.profile) / 3,
  batteryState: ({ slot }) => (slot.battery > 0.01 ? 1 : slot.battery < -0.01 ? 2 : 0),
  lowSocAlarm: ({ slot }) => (slot.soc < 0.18 ? 1 : 0),

  inputVoltage: ({ site, slot, time }) =>
    site.hasMains || slot.generator > 0 ? mains + swing(site, time) : 0,
  outputVoltage: ({ site, time }) => mains + swing(site, time),
  inputCurrent: (reading) => quantities.inputPower(reading) / mains,
  outputCurrent: ({ slot, share }) => (slot.load * 1000 * share) / mains,
  activeInput: ({ site, slot }) => (site.hasMains ? 0 : slot.generator > 0 ? 1 : 240),
  veBusState: ({ slot }) => (slot.battery > 0.01 ? (slot.soc > 0.95 ? 4 : 3) : slot.battery < -0.01 ? 9 : 5),

  solarCurrent: ({ site, slot, share }) => (slot.pv * 1000 * share) / voltageOf(site, slot),
  inverterCurrent: ({ slot, share }) => (slot.pv * 1000 * share) / mains,
  chargeState: ({ slot }) => (slot.pv <= 0 ? 0 : slot.soc > 0.98 ? 5 : slot.soc > 0.93 ? 4 : 3),
  trackerState: ({ slot }) => (slot.pv <= 0 ? 0 : slot.soc > 0.98 ? 1 : 2),
  inverterState: ({ slot }) => (slot.pv > 0 ? 7 : 8),
  yieldToday: (reading) => sum(reading, 0),
  yieldYesterday: (reading) => sum(reading, 1),
  maximumToday: (reading) => greatest(reading, 0),
  maximumYesterday: (reading) => greatest(reading, 1),

  vehicleState: ({ slot, site, time }) =>
    slot.ev > 0 ? 2 : smoothNoise(site.curves.profile.seed, "habit", time / 7200) > 0.7 ? 1 : 0,
  vehicleCurrent: ({ slot }) => (slot.ev * 1000) / mains / 3,
  vehicleSeconds: ({ slot, time }) => (slot.ev > 0 ? time % 14_400 : 0),

  solarForecast: ({ site, time, share }) => solarForecast(time + 1800, site.curves.profile) * 1000 * share,
  loadForecast: (reading) =>
    adjusted(
      reading,
      "vrm_consumption_fc_adj",
      usualLoad(reading.time + 1800, reading.site.curves.profile) * 1000,
    ),
  vehicleForecast: (reading) =>
    adjusted(
      reading,
      "vrm_consum_evcs_fc_adj",
      reading.time % 86_400 >= 43_200 ? reading.site.curves.profile.ev * 150 : 0,
    ),
  buyPrice: ({ site, time }) => (marketPrice(time, site.curves.profile) + 0.02) * 1.25,
  sellPrice: ({ site, time }) => marketPrice(time, site.curves.profile),

  airTemperature: ({ site, time }) => airTemperature(time, site.curves.profile),
  humidity: ({ site, time }) => 50 + 40 * smoothNoise(site.curves.profile.seed, "air", time / 20_000),
  tankLevel: ({ site, time, share }) =>
    (90 - 8 * ((time / 86_400 + smoothNoise(site.curves.profile.seed, "habit", time / 40_000)) % 10)) * share,
  generatorReason: ({ slot }) => (slot.generator > 0 ? 4 : 0),
  latitude: ({ site, time }) => site.curves.profile.latitude + 0.02 * Math.sin(time / 86_400),
  longitude: ({ site, time }) => site.curves.profile.longitude + 0.03 * Math.cos(time / 86_400),
  speed: ({ time }) => Math.max(0, 2 * Math.sin(time / 20_000)),
};

function flowQuantities(): Readonly<Record<keyof Flows, Read>> {
  const flow =
    (name: keyof Flows): Read =>
    ({ slot }) =>
      flowsOf(slot)[name];
  return {
    Pc: flow("Pc"),
    Pb: flow("Pb"),
    Pg: flow("Pg"),
    Gc: flow("Gc"),
    Gb: flow("Gb"),
    Bc: flow("Bc"),
    Bg: flow("Bg"),
    gc: flow("gc"),
    gb: flow("gb"),
  };
}

function gridOf(slot: Slot): { from: number; to: number } {
  const { Gc, Gb, Pg, Bg } = flowsOf(slot);
  return { from: Gc + Gb, to: Pg + Bg };
}

function capacityOf({ curves }: Site): number {
  return curves.profile.battery?.capacity ?? 0;
}

/** A little more when it is full, a little more when it is charged. */
function voltageOf({ curves }: Site, { soc, battery }: Slot): number {
  const { volts, power } = curves.profile.battery ?? { volts: 48, power: 1 };
  return volts * (1.03 + 0.08 * soc + 0.03 * (battery / power));
}

function swing({ curves }: Site, time: number): number {
  return 8 * (smoothNoise(curves.profile.seed, "gust", time / 2700) - 0.5);
}

function sum({ site, time, share }: Reading, daysAgo: number): number {
  const { start, end } = daySpan(time, site.timezone, daysAgo);
  let energy = 0;
  for (const { slot, seconds } of site.curves.parts(start, end)) {
    energy += (slot.pv * share * seconds) / 3600;
  }
  return energy;
}

function greatest({ site, time, share }: Reading, daysAgo: number): number {
  const { start, end } = daySpan(time, site.timezone, daysAgo);
  let most = 0;
  for (const { slot } of site.curves.parts(start, end)) {
    most = Math.max(most, slot.pv * 1000 * share);
  }
  return most;
}

/** What the caller said an hour will take, or else what the forecast says. */
function adjusted({ site, time }: Reading, kind: string, usual: number): number {
  return site.adjustments.get(`${kind} ${Math.floor(time / 3600) * 3600}`) ?? usual;
}
