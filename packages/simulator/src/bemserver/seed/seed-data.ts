import type { NewRow } from "../rows.ts";
import type { TableName } from "../table-name.ts";

/** Points of one time series in one data state, by ISO time or as pairs of milliseconds and value. */
export interface SeedSeries {
  readonly timeseries_id: number;
  readonly data_state_id: number;
  readonly points: Readonly<Record<string, number>> | readonly (readonly [time: number, value: number])[];
}

/** Rows by table, and points. Rows without an id get the next one. */
export type SeedData = { readonly [Table in TableName]?: readonly NewRow[] | undefined } & {
  readonly timeseries_data?: readonly SeedSeries[] | undefined;
};
