import { formatTime } from "../../engine/zone-time.ts";
import { formatCsvLine } from "../csv.ts";
import { pythonFloat } from "../python.ts";

/** Values of one series by time; null where there is none. */
export interface Column {
  readonly label: string;
  readonly values: ReadonlyMap<number, number | null>;
}

/** Times in order, and what each series has there. */
export interface Table {
  readonly times: readonly number[];
  readonly columns: readonly Column[];
  readonly zone: string;
  /** Counts are written without a decimal point in CSV. */
  readonly isCount?: boolean;
}

/** Timestamps with a colon in their offset; nulls stay, unless they are to be left out, with series that have nothing else. */
export function toJson(
  { times, columns, zone }: Table,
  { dropNulls = false }: { dropNulls?: boolean } = {},
): Record<string, Record<string, number | null>> {
  const entries = columns.map(({ label, values }): [string, Record<string, number | null>] => {
    const points = times.map((time) => [time, values.get(time) ?? null] as const);
    const kept = dropNulls ? points.filter(([, value]) => value !== null) : points;
    return [label, Object.fromEntries(kept.map(([time, value]) => [formatTime(time, zone), value]))];
  });
  return Object.fromEntries(entries.filter(([, points]) => Object.keys(points).length > 0));
}

/** Timestamps without a colon in their offset, nothing where there is no value. */
export function toCsv({ times, columns, zone, isCount = false }: Table): string {
  const write = (value: number): string => (isCount ? String(value) : pythonFloat(value));
  const lines = times.map((time) => {
    const cells = columns
      .map(({ values }) => values.get(time) ?? null)
      .map((value) => (value === null ? "" : write(value)));
    return formatCsvLine([formatTime(time, zone, "").replace(/\.\d+/, ""), ...cells]);
  });
  return formatCsvLine(["Datetime", ...columns.map(({ label }) => label)]) + lines.join("");
}
