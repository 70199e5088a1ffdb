import { ConfigError } from "../errors/local-errors.ts";

/** Turns one query parameter into its text, such as `sort=name,-id`; empty text sends nothing. */
export type Encoder = (name: string, value: unknown) => string;

/** A single value as text: dates as ISO 8601, objects not at all. */
export function plain(value: unknown, name: string): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString();
  }
  if (typeof value === "object" || typeof value === "function" || typeof value === "symbol") {
    throw cannot(name, value instanceof Date ? "an invalid date" : `a value of type ${typeof value}`);
  }
  return String(value);
}

/** A value as JSON text; dates become ISO 8601. */
export function jsonText(value: unknown, name: string): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw cannot(name, "circular or holds a bigint");
  }
}

/** Percent-encodes a value; `+` becomes `%2B`, because servers read a bare one as a space. */
export function percentEncode(value: unknown, name: string): string {
  try {
    return encodeURIComponent(plain(value, name));
  } catch (error) {
    throw error instanceof URIError ? cannot(name, "text with half a surrogate pair") : error;
  }
}

/** The default, `form` with `explode`: a list repeats the name. */
export const repeat: Encoder = (name, value) =>
  list(value)
    .map((item) => pair(name, percentEncode(item, name)))
    .join("&");

/** `form` without `explode`: `a=1,2`. */
export const csv: Encoder = (name, value) => joined(name, value, ",");

/** `spaceDelimited` without `explode`: `a=1%202`. */
export const spaces: Encoder = (name, value) => joined(name, value, "%20");

/** `pipeDelimited` without `explode`: `a=1|2`. */
export const pipes: Encoder = (name, value) => joined(name, value, "%7C");

/** A parameter whose content is JSON text. */
export const json: Encoder = (name, value) => pair(name, percentEncode(jsonText(value, name), name));

/** `deepObject`: `a[b]=1`. */
export const deepObject: Encoder = (name, value) =>
  Object.entries(value as object)
    .filter(([, item]) => item !== undefined && item !== null)
    .map(([key, item]) => repeat(`${name}[${key}]`, item))
    .join("&");

/** Epoch seconds from a `Date`, ISO text or a number of seconds. */
export const seconds: Encoder = (name, value) => pair(name, epoch(name, value, 1000));

/** Epoch milliseconds from a `Date`, ISO text or a number of milliseconds. */
export const milliseconds: Encoder = (name, value) => pair(name, epoch(name, value, 1));

function joined(name: string, value: unknown, separator: string): string {
  const items = list(value).map((item) => percentEncode(item, name));
  return items.length > 0 ? pair(name, items.join(separator)) : "";
}

function list(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined && item !== null);
}

function pair(name: string, encoded: string): string {
  return `${encodeURIComponent(name)}=${encoded}`;
}

function epoch(name: string, value: unknown, unit: number): string {
  if (typeof value === "number") {
    return String(value);
  }
  const time = new Date(value as string | Date).getTime();
  if (Number.isNaN(time)) {
    throw cannot(name, "an invalid date");
  }
  return String(Math.floor(time / unit));
}

function cannot(name: string, kind: string): ConfigError {
  return new ConfigError(
    `\`${name}\` is ${kind}, which cannot be sent.\nPass text, a number, a boolean or a Date.`,
  );
}
