import { createRandom } from "../../engine/random.ts";
import { formatStored } from "../formats.ts";
import type { Value } from "../rows.ts";
import type { Store } from "../store.ts";
import { demoEvents } from "./demo-events.ts";
import { demoPlaces } from "./demo-places.ts";
import { demoPoints, demoSeries } from "./demo-series.ts";
import { fixedRows } from "./fixed-rows.ts";
import type { SeedData } from "./seed-data.ts";

const made = new Map<number, SeedData>();

/** The demonstration: the same for the same seed. */
export function demoData(seed: number): SeedData {
  const data = made.get(seed) ?? {
    ...fixedRows,
    ...demoPlaces,
    ...demoSeries,
    ...demoEvents,
    timeseries_data: demoPoints(createRandom(seed)),
  };
  made.set(seed, data);
  return data;
}

/** Puts data into a store; a row whose id is there already takes the place of the old one. */
export function fillStore(store: Store, data: SeedData): void {
  const { timeseries_data: series = [], ...tables } = data;
  for (const [table, rows = []] of Object.entries(tables)) {
    for (const row of rows) {
      store.insert(
        table,
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, stored(name, value)])),
      );
    }
  }
  for (const { timeseries_id: id, data_state_id: state, points } of series) {
    const pairs = Array.isArray(points)
      ? (points as readonly (readonly [number, number])[])
      : Object.entries(points as Readonly<Record<string, number>>).map(
          ([time, value]) => [Date.parse(time), value] as const,
        );
    store.data.add(id, state, pairs);
  }
}

function stored(name: string, value: Value | undefined): Value | undefined {
  return typeof value === "string" && /^(timestamp|start_time|end_time|last_timestamp)$/.test(name)
    ? formatStored(value)
    : value;
}
