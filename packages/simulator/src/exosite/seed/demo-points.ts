import type { Random } from "../../engine/random.ts";
import type { Point } from "../account/series.ts";

const step = 300;
const count = 288;

/** A day of measurements every five minutes, up to a time in Unix seconds: what a thermostat in a hall would tell. */
export function demoPoints(now: number, random: Random): Readonly<Record<string, readonly Point[]>> {
  const last = Math.floor(now / step) * step;
  const times = Array.from({ length: count }, (_, index) => last - (count - 1 - index) * step);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    temperature: times.map(
      (time): Point => [time, round(20.5 + 1.8 * wave(time, 9) + 0.3 * (random() - 0.5))],
    ),
    humidity: times.map((time): Point => [time, round(48 - 6 * wave(time, 9) + random())]),
    // Told when it changes.
    state: times
      .map((time): Point => [time, wave(time, 9) < 0 ? "heating" : "idle"])
      .filter(([, state], index, all) => index === 0 || state !== all[index - 1]?.[1]),
    counter: times.map((time, index): Point => [time, 4711 + index]),
  };
}

/** From -1 to 1 in the course of a day, rising fastest at an hour. */
function wave(time: number, hour: number): number {
  return Math.sin(((time / 3600 - hour) / 24) * 2 * Math.PI);
}
