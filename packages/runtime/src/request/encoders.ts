import { ConfigError } from "../errors/local-errors.ts";
import { epoch } from "./epochs.ts";

/** Turns one query parameter into its text, such as `sort=name,-id`; empty text sends nothing. */
export type Encoder = (name: string, value: unknown) => string;

/** Gives what an encoding gives; a value that it does not take is refused in our words. */
export function encoded<T>(name: string, encode: () => T): T {
  try {
    return encode();
  } catch {
    throw new ConfigError(`\`${name}\` cannot be sent.\nPass text, a number or a valid Date.`);
  }
}

/** A single value as text: dates as ISO 8601, objects not at all. */
export function plain(value: unknown, name: string): string {
  return encoded(name, () => textOf(value));
}

function textOf(value: unknown): string {
  return typeof value === "object" || typeof value === "function"
    ? (value as Date).toISOString()
    : `${value}`;
}

/** A value as JSON text; dates become ISO 8601. */
export function jsonText(value: unknown, name: string): string {
  return encoded(name, () => JSON.stringify(value));
}

/** Percent-encodes a value; `+` becomes `%2B`, because servers read a bare one as a space. */
export function percentEncode(value: unknown, name: string): string {
  return encoded(name, () => encodeURIComponent(textOf(value)));
}

/** The default, `form` with `explode`: a list repeats the name. */
export const repeat: Encoder = (name, value) =>
  items(name, value)
    .map((item) => pair(name, item))
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
    .map(([key, item]) => repeat(`${name}[${key}]`, item))
    .filter((part) => part)
    .join("&");

/** Epoch seconds from a `Date`, ISO text or a number of seconds. */
export const seconds: Encoder = (name, value) => pair(name, percentEncode(epoch(value, 1000, name), name));

/** Epoch milliseconds from a `Date`, ISO text or a number of milliseconds. */
export const milliseconds: Encoder = (name, value) => pair(name, percentEncode(epoch(value, 1, name), name));

function joined(name: string, value: unknown, separator: string): string {
  const parts = items(name, value);
  return parts.length > 0 ? pair(name, parts.join(separator)) : "";
}

/** The values of a list, or the one value, without gaps. */
function items(name: string, value: unknown): string[] {
  return [value]
    .flat()
    .filter((item) => item !== undefined && item !== null)
    .map((item) => percentEncode(item, name));
}

function pair(name: string, text: string): string {
  return `${encodeURIComponent(name)}=${text}`;
}
