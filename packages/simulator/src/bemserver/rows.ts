/** A value of a column. */
export type Value = string | number | boolean | null | Readonly<Record<string, unknown>>;

/** A row of a table; members that are missing are null. */
export interface Row {
  readonly id: number;
  readonly [column: string]: Value | undefined;
}

/** A row before it has an id. */
export type NewRow = Readonly<Record<string, Value | undefined>>;
