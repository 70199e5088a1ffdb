import { ConfigError, type DateInput } from "@busbar/runtime";

/**
 * A time as the platform counts it: whole seconds since 1970.
 *
 * @param time A number is taken as it is.
 * @throws {ConfigError} when it is no time.
 */
export function toSeconds(time: number | DateInput): number {
  const seconds = typeof time === "number" ? time : Math.floor(new Date(time).getTime() / 1000);
  if (!Number.isFinite(seconds)) {
    throw new ConfigError("A time is invalid.\nPass a valid Date, ISO text or Unix seconds.");
  }
  return seconds;
}
