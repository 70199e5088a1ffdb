import type { Random } from "../engine/random.ts";
import type { Point } from "./timeseries/series-data.ts";
import { converter, isUnit } from "./units.ts";

const hour = 3_600_000;

/** Unit, middle, daily swing and least value of what a weather service measures. */
const parameters: Readonly<
  Record<string, readonly [unit: string, middle: number, swing: number, least?: number]>
> = {
  AIR_TEMPERATURE: ["°C", 11, 6],
  DEWPOINT_TEMPERATURE: ["°C", 7, 2],
  WETBULB_TEMPERATURE: ["°C", 9, 3],
  WIND_SPEED: ["m/s", 4, 2, 0],
  WIND_DIRECTION: ["degree", 240, 60, 0],
  SURFACE_SOLAR_RADIATION: ["W/m²", 60, 300, 0],
  SURFACE_DIRECT_SOLAR_RADIATION: ["W/m²", 30, 200, 0],
  SURFACE_DIFFUSE_SOLAR_RADIATION: ["W/m²", 30, 100, 0],
  DIRECT_NORMAL_SOLAR_RADIATION: ["W/m²", 50, 350, 0],
  RELATIVE_HUMIDITY: ["%", 75, -15, 0],
  SURFACE_PRESSURE: ["Pa", 101_300, 300],
  TOTAL_PRECIPITATION: ["mm", 0, 0.4, 0],
};

/** Hourly weather, warm in the afternoon, in the unit of the series. */
export function makeWeather(
  parameter: string,
  unit: string,
  start: number,
  end: number,
  random: Random,
): Point[] {
  const [own, middle, swing, least = Number.NEGATIVE_INFINITY] = parameters[parameter] ?? ["", 0, 1];
  const convert = isUnit(unit) && unit !== "" ? converter(own, unit) : (value: number) => value;
  const points: Point[] = [];
  for (let time = Math.ceil(start / hour) * hour; time < end; time += hour) {
    const value = middle + swing * (Math.sin(((time / hour - 9) / 24) * 2 * Math.PI) + random() / 4);
    points.push([time, convert(Math.round(Math.max(least, value) * 100) / 100)]);
  }
  return points;
}
