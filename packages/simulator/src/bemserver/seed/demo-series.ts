import type { Random } from "../../engine/random.ts";
import type { SeedData, SeedSeries } from "./seed-data.ts";

const hour = 3_600_000;
const start = Date.UTC(2024, 0, 1);
const hours = 31 * 24;

/** The value of a measurement so many hours after the beginning. */
type Shape = (hour: number, random: Random) => number;

const day = (at: number): number => Math.sin(((at - 9) / 24) * 2 * Math.PI);
const isOffice = (at: number): boolean => at % 24 >= 7 && at % 24 < 19 && Math.floor(at / 24) % 7 < 5;
const round = (value: number): number => Math.round(value * 100) / 100;

const outside: Shape = (at, random) => 5 + 4 * day(at) + 3 * Math.sin(at / 90) + random();
const humidity: Shape = (at, random) => 78 - 12 * day(at) + 4 * random();
const electricity =
  (base: number, work: number): Shape =>
  (at, random) =>
    base + (isOffice(at) ? work : 0) + random();
const heating =
  (size: number): Shape =>
  (at, random) =>
    size * (15 - outside(at, random)) * (isOffice(at) ? 1 : 0.6);
const solar: Shape = (at, random) => Math.max(0, day(at) + 0.2 - 0.5 * random()) * 9;

/** Time series 1 to 8, with points for January 2024. */
const measured: readonly { name: string; unit: string; scope: number; shape: Shape }[] = [
  { name: "Outside temperature", unit: "°C", scope: 1, shape: outside },
  { name: "Outside humidity", unit: "%", scope: 1, shape: humidity },
  { name: "North quay electricity", unit: "kWh", scope: 2, shape: electricity(14, 30) },
  { name: "North quay heating", unit: "kWh", scope: 2, shape: heating(4) },
  { name: "Library electricity", unit: "kWh", scope: 2, shape: electricity(5, 12) },
  { name: "Library heating", unit: "kWh", scope: 2, shape: heating(2.5) },
  { name: "Laboratory electricity", unit: "kWh", scope: 2, shape: electricity(9, 18) },
  { name: "Laboratory PV", unit: "kWh", scope: 2, shape: solar },
];

const rooms = Array.from({ length: 20 }, (_, index) => ({
  name: `Room ${String(index + 1).padStart(2, "0")} temperature`,
  unit_symbol: "°C",
  campaign_id: 1,
  campaign_scope_id: 1,
}));

/** Time series, where they belong, and what hangs on them. */
export const demoSeries: SeedData = {
  timeseries: [
    ...measured.map(({ name, unit, scope }) => ({
      name,
      unit_symbol: unit,
      campaign_id: 1,
      campaign_scope_id: scope,
    })),
    ...rooms,
    { name: "School electricity", unit_symbol: "kWh", campaign_id: 2, campaign_scope_id: 3 },
  ],
  timeseries_property_data: [
    { timeseries_id: 1, property_id: 1, value: "-20" },
    { timeseries_id: 1, property_id: 2, value: "45" },
    ...measured.map((_, index) => ({ timeseries_id: index + 1, property_id: 3, value: "3600" })),
  ],
  timeseries_by_sites: [1, 2, 3, 4].map((id) => ({ timeseries_id: id, site_id: 1 })),
  timeseries_by_buildings: [
    { timeseries_id: 5, building_id: 1 },
    { timeseries_id: 6, building_id: 1 },
    { timeseries_id: 7, building_id: 2 },
    { timeseries_id: 8, building_id: 2 },
    { timeseries_id: 29, building_id: 4 },
  ],
  timeseries_by_storeys: [{ timeseries_id: 9, storey_id: 1 }],
  timeseries_by_spaces: rooms.map((_, index) => ({ timeseries_id: index + 9, space_id: (index % 3) + 1 })),
  timeseries_by_zones: [{ timeseries_id: 11, zone_id: 2 }],
  energy_consumption_timeseries_by_sites: [
    { site_id: 1, energy_id: 2, end_use_id: 1, timeseries_id: 3 },
    { site_id: 1, energy_id: 9, end_use_id: 2, timeseries_id: 4 },
  ],
  energy_consumption_timeseries_by_buildings: [
    { building_id: 1, energy_id: 2, end_use_id: 1, timeseries_id: 5 },
    { building_id: 1, energy_id: 9, end_use_id: 2, timeseries_id: 6 },
  ],
  energy_production_timeseries_by_sites: [{ site_id: 1, energy_id: 2, prod_tech_id: 2, timeseries_id: 8 }],
  energy_production_timeseries_by_buildings: [
    { building_id: 2, energy_id: 2, prod_tech_id: 2, timeseries_id: 8 },
  ],
  weather_timeseries_by_sites: [
    { site_id: 1, parameter: "AIR_TEMPERATURE", timeseries_id: 1, forecast: false },
    { site_id: 1, parameter: "RELATIVE_HUMIDITY", timeseries_id: 2, forecast: false },
  ],
};

/** Hourly points for January 2024: Raw has gaps and a few outliers, Clean has neither outliers nor what was beside them. */
export function demoPoints(random: Random): SeedSeries[] {
  return measured.flatMap(({ shape }, index) => {
    const raw: [number, number][] = [];
    const clean: [number, number][] = [];
    for (let at = 0; at < hours; at += 1) {
      const value = round(shape(at, random));
      const luck = random();
      if (luck < 0.01) {
        continue;
      }
      const isOutlier = luck > 0.995;
      raw.push([start + at * hour, isOutlier ? 9999 : value]);
      if (!isOutlier) {
        clean.push([start + at * hour, value]);
      }
    }
    return [
      { timeseries_id: index + 1, data_state_id: 1, points: raw },
      { timeseries_id: index + 1, data_state_id: 2, points: clean },
    ];
  });
}
