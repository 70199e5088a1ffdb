import type { Attribute } from "./attribute.ts";
import { batteryAttributes, historicAttributes } from "./battery.ts";
import { energyAttributes } from "./energies.ts";
import { forecastAttributes } from "./forecasts.ts";
import {
  evChargerAttributes,
  gatewayAttributes,
  generatorAttributes,
  positionAttributes,
  tankAttributes,
  temperatureAttributes,
} from "./others.ts";
import { pvInverterAttributes, solarChargerAttributes } from "./solar.ts";
import { systemAttributes } from "./system.ts";
import { veBusAttributes } from "./ve-bus.ts";

/** Name of a kind of device. */
export type KindName =
  | "gateway"
  | "system"
  | "veBus"
  | "battery"
  | "pvInverter"
  | "solarCharger"
  | "tank"
  | "evCharger"
  | "temperature"
  | "generator"
  | "position";

/** A kind of device. */
export interface Kind {
  readonly name: string;
  /** The portal's number; those from 40 on are made up. */
  readonly type: number;
  readonly icon: string;
  /** Kind of the D-Bus service; null where the portal makes the values. */
  readonly service: string | null;
  readonly attributes: readonly Attribute[];
}

/** All kinds of devices that the installations have. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  gateway: { name: "Gateway", type: 0, icon: "cerbo", service: null, attributes: gatewayAttributes },
  system: {
    name: "System overview",
    type: 40,
    icon: "system",
    service: "system",
    attributes: [...systemAttributes, ...energyAttributes, ...forecastAttributes],
  },
  veBus: { name: "VE.Bus System", type: 1, icon: "multi", service: "vebus", attributes: veBusAttributes },
  battery: {
    name: "Battery Monitor",
    type: 2,
    icon: "battery",
    service: "battery",
    attributes: [...batteryAttributes, ...historicAttributes],
  },
  pvInverter: {
    name: "PV Inverter",
    type: 3,
    icon: "pvinverter",
    service: "pvinverter",
    attributes: pvInverterAttributes,
  },
  solarCharger: {
    name: "Solar Charger",
    type: 4,
    icon: "solarcharger",
    service: "solarcharger",
    attributes: solarChargerAttributes,
  },
  tank: { name: "Tank", type: 12, icon: "tank", service: "tank", attributes: tankAttributes },
  evCharger: {
    name: "EV Charging Station",
    type: 41,
    icon: "ev",
    service: "evcharger",
    attributes: evChargerAttributes,
  },
  temperature: {
    name: "Temperature sensor",
    type: 42,
    icon: "temperature",
    service: "temperature",
    attributes: temperatureAttributes,
  },
  generator: {
    name: "Generator start/stop",
    type: 43,
    icon: "generator",
    service: "generator",
    attributes: generatorAttributes,
  },
  position: { name: "GPS", type: 44, icon: "gps", service: "gps", attributes: positionAttributes },
};
