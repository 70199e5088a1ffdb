import { epochs } from "./epochs.ts";

/**
 * Turns times in a value into seconds since 1970: a `Date` or ISO text; a number stays as it is.
 *
 * @param places Ways to the times, such as `starttime` or `points.*.0`. Default: the value itself.
 * @throws {ConfigError} for a date that is none, and for a number that can only be milliseconds.
 */
export function inSeconds(value: unknown, ...places: string[]): unknown {
  return epochs(value, 1000, places);
}
