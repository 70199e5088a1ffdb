export type { AuthMethod } from "./authenticate.ts";
export type { NewRow, Row, Value } from "./rows.ts";
export type { SeedData, SeedSeries } from "./seed/seed-data.ts";
export type { BemserverOptions } from "./simulate-bemserver.ts";
export type { Store } from "./store.ts";
export type { TableName } from "./table-name.ts";
export type { Point, SeriesData } from "./timeseries/series-data.ts";
