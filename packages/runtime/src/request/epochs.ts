import { ConfigError } from "../errors/local-errors.ts";

/** Seconds beyond this are later than the year 5000: someone has passed milliseconds. */
const LATEST_SECONDS = 1e11;

/**
 * Gives a value in which the times at some places are numbers. What is not there, or is not a time, stays as it is.
 *
 * @param unit Milliseconds of one unit.
 * @param places Ways to the times, such as `window.from`; `*` stands for each item or member. Without any, the
 *   value itself is the time.
 */
export function epochs(value: unknown, unit: number, places: readonly string[]): unknown {
  return places.length === 0
    ? epoch(value, unit, "time")
    : places.reduce((changed, place) => at(changed, place.split("."), unit, place), value);
}

function at(value: unknown, [step, ...rest]: readonly string[], unit: number, place: string): unknown {
  if (step === undefined) {
    return epoch(value, unit, place);
  }
  if (Object(value) !== value || value instanceof Date) {
    return value;
  }
  const source = value as Record<string, unknown>;
  const name = step.replaceAll("~1", ".").replaceAll("~0", "~");
  const names = step === "*" ? Object.keys(source) : Object.hasOwn(source, name) ? [name] : [];
  const changed = Object.fromEntries(names.map((key) => [key, at(source[key], rest, unit, place)]));
  return Array.isArray(value) ? Object.assign([...value], changed) : { ...source, ...changed };
}

/** Gives a time as a number; what is not a time stays as it is. */
export function epoch(value: unknown, unit: number, place: string): unknown {
  const date = typeof value === "string" ? new Date(value) : value;
  if (date instanceof Date ? Number.isNaN(date.getTime()) : isTooLate(date, unit)) {
    throw new ConfigError(
      `\`${place}\` is no time in ${unit === 1 ? "milliseconds" : "seconds"}.\nPass a valid Date, ISO text, or the number itself.`,
    );
  }
  return date instanceof Date ? Math.floor(date.getTime() / unit) : date;
}

function isTooLate(value: unknown, unit: number): boolean {
  return unit > 1 && typeof value === "number" && value >= LATEST_SECONDS;
}
