import type { TimePlaces } from "../model/time-places.ts";

const functions = { s: "inSeconds", ms: "inMilliseconds" } as const;

/** A value whose times are turned into numbers on their way out. */
export function inUnits(value: string, times: TimePlaces): string {
  return (["s", "ms"] as const).reduce((text, unit) => {
    const places = times[unit].filter((place) => place !== "").map((place) => JSON.stringify(place));
    return times[unit].length === 0 ? text : `${functions[unit]}(${[text, ...places].join(", ")})`;
  }, value);
}

/** Functions of the runtime that such values need. */
export function unitFunctions(times: readonly TimePlaces[]): string[] {
  return (["s", "ms"] as const)
    .filter((unit) => times.some((each) => each[unit].length > 0))
    .map((unit) => functions[unit]);
}
