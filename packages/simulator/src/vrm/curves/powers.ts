import { noise, smoothNoise } from "./noise.ts";
import type { Profile } from "./profile.ts";

const day = 86_400;
const radians = Math.PI / 180;

/** Hours of the sun's own day, 12 when it is highest. Seconds since 1970 in, as everywhere in these curves. */
export function sunTime(time: number, { longitude }: Profile): number {
  const hours = (time % day) / 3600 + longitude / 15;
  return ((hours % 24) + 24) % 24;
}

/** Sine of the sun's height; below 0 at night. */
function sunHeight(time: number, profile: Profile): number {
  const declination = -23.44 * radians * Math.cos(((time / day + 10) / 365.25) * 2 * Math.PI);
  const latitude = profile.latitude * radians;
  const angle = (sunTime(time, profile) - 12) * 15 * radians;
  return (
    Math.sin(latitude) * Math.sin(declination) + Math.cos(latitude) * Math.cos(declination) * Math.cos(angle)
  );
}

/** How much of the sky is covered, 0 to 1: by the day, and by the half hour. */
function clouds(time: number, { seed }: Profile): number {
  const weather = smoothNoise(seed, "cloud", time / day);
  return Math.min(1, 0.8 * weather + 0.35 * smoothNoise(seed, "gust", time / 1800) * weather);
}

/** Solar power in kW. */
export function solarPower(time: number, profile: Profile): number {
  const height = profile.pv === 0 ? 0 : sunHeight(time, profile);
  return height <= 0 ? 0 : profile.pv * Math.min(1, 1.1 * height) * (1 - 0.8 * clouds(time, profile));
}

/** What a forecast says of it: the weather of the day, without each cloud. */
export function solarForecast(time: number, profile: Profile): number {
  const height = profile.pv === 0 ? 0 : sunHeight(time, profile);
  const weather = smoothNoise(profile.seed, "cloud", time / day + 0.06);
  return height <= 0 ? 0 : profile.pv * Math.min(1, 1.1 * height) * (1 - 0.8 * Math.min(1, 0.95 * weather));
}

/** What consumers take on such a day, in kW: little at night, most in the evening. */
export function usualLoad(time: number, profile: Profile): number {
  const hour = sunTime(time, profile);
  const bump = (at: number, width: number): number => Math.exp(-(((hour - at) / width) ** 2));
  const isWeekend = [0, 6].includes(new Date(time * 1000).getUTCDay());
  return profile.load * (0.55 + 0.7 * bump(7.5, 1.5) + (isWeekend ? 0.6 : 0.3) * bump(13, 3) + bump(19, 2.5));
}

/** What consumers take, in kW, vehicles aside. */
export function load(time: number, profile: Profile): number {
  const { seed } = profile;
  const habit = 0.8 + 0.4 * noise(seed, "habit", Math.floor(time / day));
  return usualLoad(time, profile) * habit * (0.75 + 0.5 * smoothNoise(seed, "load", time / 1200));
}

/** What vehicles take, in kW. On most days one comes, and stays for some hours. */
export function vehicleLoad(time: number, { seed, ev, longitude }: Profile): number {
  if (ev === 0) {
    return 0;
  }
  const local = time / day + longitude / 360;
  const today = Math.floor(local);
  const hour = (local - today) * 24;
  const [luck, when, long] = [0, 1, 2].map((part) => noise(seed, "ev", today * 3 + part));
  const start = 8 + 11 * (when ?? 0);
  const isThere = (luck ?? 1) < 0.8 && hour >= start && hour < start + 1 + 3 * (long ?? 0);
  return isThere ? ev * 0.9 : 0;
}

/** Air temperature in °C. */
export function airTemperature(time: number, profile: Profile): number {
  const season = -9 * Math.cos(((time / day - 20) / 365.25) * 2 * Math.PI);
  const sun = 4 * Math.cos(((sunTime(time, profile) - 15) / 24) * 2 * Math.PI);
  return 9 + season + sun + 6 * (smoothNoise(profile.seed, "air", time / (2 * day)) - 0.5);
}

/** Market price of a kWh. It holds for an hour. */
export function marketPrice(time: number, { seed }: Profile): number {
  const hour = Math.floor(time / 3600);
  const peak = Math.exp(-((((hour % 24) - 18) / 2.5) ** 2)) + 0.6 * Math.exp(-((((hour % 24) - 7) / 2) ** 2));
  const level = 0.06 + 0.08 * smoothNoise(seed, "price", hour / 24);
  return level * (0.7 + 1.1 * peak) + 0.01 * noise(seed, "price", hour);
}
