import { noise } from "./noise.ts";
import type { Profile } from "./profile.ts";
import { quarter } from "./slot.ts";

/** What a battery remembers from one quarter of an hour to the next. */
export interface BatteryState {
  /** 0 to 1. */
  readonly soc: number;
  readonly isGeneratorOn: boolean;
}

const losses = 0.05;
const lowest = 0.15;

/** What battery and generator do in a quarter of an hour, and how they are afterwards. */
export function runBattery(
  profile: Profile,
  { soc, isGeneratorOn }: BatteryState,
  { time, surplus }: { time: number; surplus: number },
): { battery: number; generator: number; state: BatteryState } {
  if (!profile.battery) {
    return { battery: 0, generator: 0, state: { soc, isGeneratorOn } };
  }
  const { capacity, power } = profile.battery;
  const hours = quarter / 3600;
  const starts = profile.generator > 0 && (isGeneratorOn ? soc < 0.85 : soc < 0.3);
  const generator = starts ? profile.generator : 0;
  const wanted = profile.hasMains ? surplus + traded(profile, time, soc) : surplus + generator;
  const room = ((1 - soc) * capacity) / hours / (1 - losses);
  const left = Math.max(0, ((soc - (profile.hasMains ? lowest : 0)) * capacity) / hours);
  const battery = Math.max(-Math.min(power, left), Math.min(power, room, wanted));
  const change = (battery > 0 ? battery * (1 - losses) : battery) * hours;
  return { battery, generator, state: { soc: soc + change / capacity, isGeneratorOn: starts } };
}

/** What the grid adds: on some nights it fills a low battery, on some evenings a full one sells. */
function traded({ seed, battery }: Profile, time: number, soc: number): number {
  const power = battery?.power ?? 0;
  const hour = (time / 3600) % 24;
  const luck = noise(seed, "price", Math.floor(time / 86_400));
  if (hour >= 1 && hour < 4 && soc < 0.35 && luck < 0.4) {
    return power / 2;
  }
  return hour >= 17 && hour < 19 && soc > 0.75 && luck > 0.7 ? -power / 3 : 0;
}
