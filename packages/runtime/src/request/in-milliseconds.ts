import { epochs } from "./epochs.ts";

/**
 * Turns times in a value into milliseconds since 1970: a `Date` or ISO text; a number stays as it is.
 *
 * @param places Ways to the times, such as `from` or `points.*.0`. Default: the value itself.
 * @throws {ConfigError} for a date that is none.
 */
export function inMilliseconds(value: unknown, ...places: string[]): unknown {
  return epochs(value, 1, places);
}
