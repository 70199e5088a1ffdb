import type { Profile } from "../curves/profile.ts";
import type { Device, Site, SiteSettings } from "../portal/site.ts";

/** An installation before it is on a portal: whose it is, and who may do what, is said there. */
export interface SiteDraft
  extends Pick<
    Site,
    "idSite" | "name" | "identifier" | "timezone" | "pvMax" | "icon" | "currency" | "created"
  > {
  readonly hasGenerator?: boolean;
  readonly profile: Omit<Profile, "seed">;
  readonly devices: readonly Draft[];
  readonly dynamicEss: Site["dynamicEss"];
  readonly settings?: Partial<SiteSettings>;
}

type Draft = Omit<Device, "customName" | "firmwareVersion" | "connection"> &
  Partial<Pick<Device, "customName" | "firmwareVersion" | "connection">>;

const krone = { idCurrency: 14, code: "NOK", name: "Norwegian krone", sign: "kr" };
const euro = { idCurrency: 1, code: "EUR", name: "Euro", sign: "€" };

const gateway: Draft = {
  instance: 0,
  kind: "gateway",
  productCode: "C00A",
  productName: "Cerbo GX",
  serial: "HQ2201GATE1",
  firmwareVersion: "v3.60",
};
const system: Draft = { instance: 0, kind: "system", productCode: "", productName: "System", serial: "" };
const shunt: Draft = {
  instance: 279,
  kind: "battery",
  productCode: "A389",
  productName: "SmartShunt 500A/50mV",
  serial: "HQ2201SHUNT",
  connection: "VE.Direct",
  customName: "House bank",
};
const quattro: Draft = {
  instance: 276,
  kind: "veBus",
  productCode: "2763",
  productName: "MultiPlus-II 48/5000",
  serial: "HQ2201MULTI",
  connection: "VE.Bus",
};

/** Settings of Dynamic ESS of an installation that trades. */
const trading = {
  isOn: true,
  mode: 1,
  operatingMode: 0,
  isGreenModeOn: false,
  batteryCapacity: 14.4,
  batteryCosts: 0.03,
  batteryPrice: 62_000,
  batteryFlowRestriction: "unrestricted",
  chargePower: 5,
  dischargePower: 5,
  maxPowerFromGrid: 11,
  maxPowerToGrid: 5,
  gridSell: 1,
  buyPriceType: 1,
  buyPriceFormula: "(p + 0.02) * 1.25",
  buyPriceSchedule: [],
  sellPriceType: 1,
  sellPriceFormula: "p",
  sellPriceSchedule: [],
  idBiddingZone: 11,
  biddingZoneCode: "NO1",
  isDessSocDifferent: false,
  isPeriodicFullChargeOn: true,
  periodicFullChargeDuration: 2,
  periodicFullChargeInterval: 14,
};

/** The installations of the demonstration, and one that is not in its account. */
export const demoSites: Readonly<Record<"harbour" | "boat" | "parking" | "cabin", SiteDraft>> = {
  /** Sun, battery and grid, with Dynamic ESS. */
  harbour: {
    idSite: 404_512,
    name: "Harbour workshop",
    identifier: "d0a5c4b3e2f1",
    timezone: "Europe/Oslo",
    pvMax: 5200,
    icon: "solar",
    currency: krone,
    created: Date.UTC(2022, 5, 1) / 1000,
    profile: {
      latitude: 59.905,
      longitude: 10.735,
      pv: 5.2,
      load: 0.6,
      battery: { capacity: 14.4, power: 5, volts: 48 },
      hasMains: true,
      generator: 0,
      ev: 0,
    },
    devices: [
      gateway,
      system,
      quattro,
      shunt,
      {
        instance: 288,
        kind: "solarCharger",
        productCode: "A060",
        productName: "SmartSolar MPPT 150/60",
        serial: "HQ2201MPPT1",
        connection: "VE.Direct",
        customName: "South roof",
        share: 0.6,
      },
      {
        instance: 289,
        kind: "solarCharger",
        productCode: "A060",
        productName: "SmartSolar MPPT 150/60",
        serial: "HQ2201MPPT2",
        connection: "VE.Direct",
        customName: "West roof",
        share: 0.4,
      },
      {
        instance: 23,
        kind: "temperature",
        productCode: "",
        productName: "Ruuvi Tag",
        serial: "c4f1",
        connection: "Bluetooth",
        customName: "Paint shop",
      },
    ],
    dynamicEss: trading,
  },
  /** A battery on a boat, with a generator and without grid or sun. */
  boat: {
    idSite: 404_630,
    name: "Tender Solveig",
    identifier: "d0a5c4b3e2f2",
    timezone: "Europe/Lisbon",
    pvMax: 0,
    icon: "battery",
    currency: euro,
    created: Date.UTC(2024, 2, 1) / 1000,
    hasGenerator: true,
    profile: {
      latitude: 38.705,
      longitude: -9.17,
      pv: 0,
      load: 0.12,
      battery: { capacity: 7.7, power: 2.5, volts: 12 },
      hasMains: false,
      generator: 1.5,
      ev: 0,
    },
    devices: [
      { ...gateway, serial: "HQ2318GATE2" },
      system,
      { ...shunt, serial: "HQ2318SHUNT", customName: null },
      {
        instance: 20,
        kind: "tank",
        productCode: "A166",
        productName: "GX Tank 140",
        serial: "HQ2318TANK1",
        connection: "USB",
        customName: "Fresh water",
      },
      { instance: 1, kind: "generator", productCode: "", productName: "Start/Stop function", serial: "" },
      { instance: 0, kind: "position", productCode: "", productName: "GPS", serial: "", connection: "USB" },
    ],
    dynamicEss: 404,
    settings: { geofence: { type: "circle", center: [38.705, -9.17], radius: 5000 }, geofenceEnabled: true },
  },
  /** A charging station beside a roof full of panels; no battery. */
  parking: {
    idSite: 404_777,
    name: "Quay parking",
    identifier: "d0a5c4b3e2f3",
    timezone: "Europe/Oslo",
    pvMax: 9900,
    icon: "ev",
    currency: krone,
    created: Date.UTC(2025, 0, 15) / 1000,
    profile: { latitude: 59.91, longitude: 10.74, pv: 9.9, load: 0.35, hasMains: true, generator: 0, ev: 11 },
    devices: [
      { ...gateway, serial: "HQ2405GATE3" },
      system,
      {
        instance: 31,
        kind: "pvInverter",
        productCode: "A142",
        productName: "Fronius Symo 10.0",
        serial: "31250841",
        connection: "Ethernet",
      },
      {
        instance: 40,
        kind: "evCharger",
        productCode: "C025",
        productName: "EV Charging Station NS",
        serial: "HQ2405EVCS1",
        connection: "WiFi",
        customName: "Berth 4",
      },
    ],
    dynamicEss: 200,
  },
  /** Not linked to the account, so that it can be added. */
  cabin: {
    idSite: 404_888,
    name: "Cabin",
    identifier: "d0a5c4b3e2f4",
    timezone: "Europe/Oslo",
    pvMax: 800,
    icon: "solar",
    currency: krone,
    created: Date.UTC(2025, 7, 1) / 1000,
    profile: {
      latitude: 60.6,
      longitude: 8.5,
      pv: 0.8,
      load: 0.06,
      battery: { capacity: 5, power: 1, volts: 12 },
      hasMains: false,
      generator: 0,
      ev: 0,
    },
    devices: [
      { ...gateway, serial: "HQ2501GATE4" },
      system,
      { ...shunt, instance: 256, serial: "HQ2501SHUNT" },
    ],
    dynamicEss: 404,
  },
};
