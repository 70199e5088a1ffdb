/** A quarter of an hour and what was measured at its beginning. */
export interface Reading {
  /** Unix seconds. */
  time: number;
  /** Temperature in °C. */
  temperature: number;
  /** Power of the heating in W. */
  power: number;
}

/** Seconds between two readings. */
export const step = 300;

/** A day in a hall: cool at night, heated from six on, and once too warm, when a gate was shut in the afternoon. */
export function day(start: number): Reading[] {
  return Array.from({ length: (24 * 3600) / step }, (_, at) => {
    const hour = (at * step) / 3600;
    const heated = hour >= 6 && hour < 18;
    const temperature =
      17 +
      3.5 * Math.sin(((hour - 8) / 24) * 2 * Math.PI) +
      (heated ? 1 : 0) +
      Math.max(0, 6 - 4 * Math.abs(hour - 15));
    return {
      time: start + at * step,
      temperature: Math.round(temperature * 10) / 10,
      power: Math.round(heated ? 1200 + 300 * Math.cos(hour) : 150),
    };
  });
}
