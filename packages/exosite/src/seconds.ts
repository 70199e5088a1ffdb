import { ConfigError, type DateInput, inSeconds } from "@busbar/runtime";

/**
 * A time as the platform counts it: whole seconds since 1970.
 *
 * @param time A number is taken as it is.
 * @throws {ConfigError} when it is no time, or can only be milliseconds.
 */
export function toSeconds(time: number | DateInput): number {
  const seconds = inSeconds(time);
  if (!Number.isFinite(seconds)) {
    throw new ConfigError("A time is invalid.\nPass a valid Date, ISO text or Unix seconds.");
  }
  return seconds as number;
}
