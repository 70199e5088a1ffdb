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
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  for (const name of step === "*" ? Object.keys(copy) : [step.replaceAll("~1", ".").replaceAll("~0", "~")]) {
    if (Object.hasOwn(copy, name)) {
      copy[name] = at(copy[name], rest, unit, place);
    }
  }
  return copy;
}

/** ISO 8601 with an offset, a day, which is in UTC, or a date of HTTP. Other text is another moment in every zone. */
const iso = /^\d{4}-\d\d(-\d\d([T\s]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?)?$|\bGMT$/i;

/** Gives a time as a number; what is not a time stays as it is. */
export function epoch(value: unknown, unit: number, place: string): unknown {
  const isDate = typeof value === "string" || value instanceof Date;
  const time = isDate
    ? Math.floor(+new Date(typeof value === "string" && !iso.test(value) ? Number.NaN : value) / unit)
    : value;
  if (isDate ? Number.isNaN(time) : unit > 1 && (time as number) >= LATEST_SECONDS) {
    throw new ConfigError(
      `\`${place}\` is no time in ${unit > 1 ? "" : "milli"}seconds.\nPass a valid Date, ISO text with an offset, or the number.`,
    );
  }
  return time;
}
