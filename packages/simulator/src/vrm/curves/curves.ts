import { load, solarPower, vehicleLoad } from "./powers.ts";
import type { Profile } from "./profile.ts";
import { type BatteryState, runBattery } from "./run-battery.ts";
import { quarter, type Slot } from "./slot.ts";

/** A part of a slot, and how much of it lies in the span that was asked for, in seconds. */
export interface SlotPart {
  readonly slot: Slot;
  /** When the slot begins, in seconds since 1970. */
  readonly time: number;
  readonly seconds: number;
}

const slotsOfDay = 96;

/**
 * What an installation does, at any time. A month is worked out when it is first asked for, some days ahead of it
 * included so that its battery does not begin with a jump; so every time reads the same whatever was asked before.
 */
export class Curves {
  readonly profile: Profile;
  readonly #months = new Map<number, readonly Slot[]>();

  constructor(profile: Profile) {
    this.profile = profile;
  }

  /** The slot that a time lies in. */
  at(time: number): Slot {
    const date = new Date(time * 1000);
    const month = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
    const slots = this.#months.get(month) ?? work(this.profile, month);
    this.#months.set(month, slots);
    const slot = slots[Math.floor((time - Date.UTC(1970, month) / 1000) / quarter)];
    if (!slot) {
      throw new RangeError(`There is no ${time} in month ${month}.`);
    }
    return slot;
  }

  /** The slots of a span in order, those at its ends as far as they are in it. */
  *parts(start: number, end: number): Generator<SlotPart, void, undefined> {
    for (let time = Math.floor(start / quarter) * quarter; time < end; time += quarter) {
      const seconds = Math.min(end, time + quarter) - Math.max(start, time);
      yield { slot: this.at(time), time, seconds };
    }
  }
}

function work(profile: Profile, month: number): Slot[] {
  const first = Date.UTC(1970, month) / 1000;
  const count = (Date.UTC(1970, month + 1) / 1000 - first) / quarter;
  const slots: Slot[] = [];
  let state: BatteryState = { soc: 0.5, isGeneratorOn: false };
  for (let index = -3 * slotsOfDay; index < count; index += 1) {
    const time = first + index * quarter;
    const ev = vehicleLoad(time, profile);
    const pv = solarPower(time + quarter / 2, profile);
    const all = load(time, profile) + ev;
    const { battery, generator, state: after } = runBattery(profile, state, { time, surplus: pv - all });
    if (index >= 0) {
      const soc = (state.soc + after.soc) / 2;
      const slot = { pv, load: all, ev, generator, battery, soc };
      slots.push(profile.hasMains ? slot : withoutGrid(slot));
    }
    state = after;
  }
  return slots;
}

/** Where no grid evens things out, panels give no more than is wanted, and consumers get no more than there is. */
function withoutGrid(slot: Slot): Slot {
  const excess = slot.pv + slot.generator - slot.load - slot.battery;
  const pv = Math.max(0, slot.pv - Math.max(0, excess));
  const generator = Math.max(0, slot.generator - Math.max(0, excess - slot.pv));
  return { ...slot, pv, generator, load: slot.load + Math.min(0, excess) };
}
