import { Refusal } from "../../engine/refusal.ts";
import { parseCsv } from "../csv.ts";
import { parseDateTime } from "../formats.ts";

/** Points by label of their series, as an upload carries them. */
export type Upload = ReadonlyMap<string, readonly (readonly [time: number, value: number])[]>;

function refuse(message: string): Refusal {
  return new Refusal(422, { message });
}

/** Reads an upload in CSV: `Datetime`, then a column for each series. */
export function readCsvUpload(text: string): Upload {
  const [header, ...rows] = parseCsv(text);
  if (!header) {
    throw refuse("Missing headers");
  }
  if (header.includes("")) {
    throw refuse("Empty timeseries name or trailing comma");
  }
  if (header[0] !== "Datetime") {
    throw refuse("Invalid file");
  }
  if (rows.some((row) => row.length > header.length)) {
    throw refuse("Bad CSV file");
  }
  const times = rows.map(([time = ""]) => readTime(time));
  return new Map(
    header.slice(1).map((label, index) => {
      const cells = rows.map((row) => (row[index + 1] ?? "").trim());
      return [label, pair(times, cells.map(readCell))];
    }),
  );
}

/** Reads an upload in JSON: series by label, in it values by time. */
export function readJsonUpload(text: string): Upload {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw refuse("Wrong JSON file");
  }
  if (!isObject(parsed) || !Object.values(parsed).every(isObject)) {
    throw refuse("Wrong JSON file");
  }
  const entries = Object.entries(parsed as Record<string, Record<string, unknown>>);
  const all = entries.map(([label, points]) => {
    const times = Object.keys(points).map(readTime);
    return { label, times, values: Object.values(points) };
  });
  return new Map(all.map(({ label, times, values }) => [label, pair(times, values.map(readValue))]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pair(
  times: readonly number[],
  values: readonly (number | undefined)[],
): (readonly [number, number])[] {
  return times.flatMap((time, index) => {
    const value = values[index];
    return value === undefined ? [] : [[time, value] as const];
  });
}

function readTime(text: string): number {
  const parsed = parseDateTime(text);
  if (!parsed) {
    throw refuse("Invalid timestamp");
  }
  if (!parsed.isAware) {
    throw refuse("Invalid or TZ-naive timestamp");
  }
  return parsed.time;
}

/** Empty cells are points that are not there. */
function readCell(text: string): number | undefined {
  return text === "" || /^(nan|na|n\/a|null|none)$/i.test(text)
    ? undefined
    : readValue(Number.isNaN(Number(text)) ? text : Number(text));
}

function readValue(value: unknown): number | undefined {
  if (value === null) {
    return undefined;
  }
  if (typeof value === "boolean" || typeof value === "number") {
    return Number(value);
  }
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  if (Number.isNaN(number)) {
    throw refuse("Invalid values");
  }
  return number;
}
