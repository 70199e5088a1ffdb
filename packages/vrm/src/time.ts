import { ConfigError, inSeconds } from "@busbar/runtime";

/** A point in time: a `Date`, ISO 8601 text, or seconds since 1970 (UTC). */
export type TimeInput = Date | string | number;

const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Seconds since 1970.
 *
 * @param name Name of the argument, for the message.
 * @param local Reads text without an offset as a time in some zone.
 * @throws {ConfigError} for milliseconds, for text without an offset where no zone is given, and for what is no time.
 */
export function epochSeconds(value: TimeInput, name: string, local?: (text: string) => number): number {
  const [text, time, offset] = (typeof value === "string" && iso.exec(value)) || [];
  // Without an offset, a time is another one in every zone; other text, such as `06/01/2026`, is so too.
  const isClear = typeof value !== "string" || (text && (offset || !time) && isDay(text.slice(0, 10)));
  try {
    const seconds = text && local && !offset ? local(text) : inSeconds(isClear ? value : Number.NaN);
    if (Number.isFinite(seconds)) {
      return Math.floor(seconds as number);
    }
  } catch {
    // Told below, with the name of the argument: milliseconds, or a day that no calendar has.
  }
  throw new ConfigError(
    `\`${name}\` is ${value}, no point in time.\nPass a Date, ISO text with an offset (or \`zone\`), or seconds, not milliseconds.`,
  );
}

/** Engines read 30 February as 2 March. */
function isDay(text: string): boolean {
  return new Date(text).getUTCDate() === Number(text.slice(-2));
}
