import { resources } from "./resources.ts";
import type { NewRow, Row } from "./rows.ts";
import { SeriesData } from "./timeseries/series-data.ts";

/** Everything that the simulated server knows: tables of rows, and the points of the time series. */
export class Store {
  readonly data: SeriesData = new SeriesData();
  readonly #tables = new Map<string, Map<number, Row>>();
  readonly #lastIds = new Map<string, number>();

  /** Rows of a table as the database finds them: in the order in which they were last written. */
  all(table: string): Row[] {
    return [...this.#table(table).values()];
  }

  get(table: string, id: unknown): Row | undefined {
    return typeof id === "number" ? this.#table(table).get(id) : undefined;
  }

  /** The first row whose columns have these values. */
  find(table: string, columns: NewRow): Row | undefined {
    return this.all(table).find((row) => hasColumns(row, columns));
  }

  /** All rows whose columns have these values. */
  filter(table: string, columns: NewRow): Row[] {
    return this.all(table).filter((row) => hasColumns(row, columns));
  }

  /** Adds a row; without an id it gets the next one. Constraints are not looked at. */
  insert(table: string, row: NewRow): Row {
    const last = this.#lastIds.get(table) ?? 0;
    const id = typeof row.id === "number" ? row.id : last + 1;
    this.#lastIds.set(table, Math.max(last, id));
    const inserted = { ...row, id };
    this.#table(table).set(id, inserted);
    return inserted;
  }

  /** Overwrites columns of a row. */
  update(table: string, id: number, columns: NewRow): Row {
    const row = this.get(table, id);
    if (!row) {
      throw new Error(`There is no row ${id} in ${table}.`);
    }
    const updated = { ...row, ...columns, id };
    this.#table(table).delete(id);
    this.#table(table).set(id, updated);
    return updated;
  }

  /** Takes a row out, and every row that refers to it. */
  remove(table: string, id: number): void {
    this.#table(table).delete(id);
    if (table === "timeseries") {
      this.data.forget({ series: id });
    } else if (table === "timeseries_data_states") {
      this.data.forget({ state: id });
    }
    for (const [name, { references = {} }] of Object.entries(resources)) {
      for (const [column, target] of Object.entries(references)) {
        if (target === table) {
          for (const row of this.filter(name, { [column]: id })) {
            this.remove(name, row.id);
          }
        }
      }
    }
  }

  /** A copy to go back to when a request fails half-way. */
  snapshot(): () => void {
    const tables = new Map([...this.#tables].map(([name, rows]) => [name, new Map(rows)]));
    const lastIds = new Map(this.#lastIds);
    return () => {
      this.#tables.clear();
      this.#lastIds.clear();
      for (const [name, rows] of tables) {
        this.#tables.set(name, rows);
      }
      for (const [name, id] of lastIds) {
        this.#lastIds.set(name, id);
      }
    };
  }

  #table(name: string): Map<number, Row> {
    if (!(name in resources)) {
      throw new Error(`There is no table ${name}. Known: ${Object.keys(resources).join(", ")}.`);
    }
    const known = this.#tables.get(name) ?? new Map<number, Row>();
    this.#tables.set(name, known);
    return known;
  }
}

function hasColumns(row: Row, columns: NewRow): boolean {
  return Object.entries(columns).every(([column, value]) => (row[column] ?? null) === (value ?? null));
}
