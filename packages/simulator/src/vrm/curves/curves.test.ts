import { expect, test } from "vitest";
import { demoSites } from "../seed/demo-sites.ts";
import { Curves } from "./curves.ts";
import { flowsOf, type Slot } from "./slot.ts";

const day = 86_400;
const june = Date.UTC(2026, 5, 1) / 1000;
const harbour = { ...demoSites.harbour.profile, seed: 1 };
const slots = (curves: Curves, start: number, end: number): Slot[] =>
  [...curves.parts(start, end)].map(({ slot }) => slot);

test("the same whatever was asked before, and in whatever order", () => {
  const [forward, backward] = [new Curves(harbour), new Curves(harbour)];
  const times = Array.from({ length: 40 }, (_, index) => june + index * 500_000);
  const read = times.map((time) => forward.at(time));
  expect(times.toReversed().map((time) => backward.at(time))).toEqual(read.toReversed());
});

test("seed: another one makes another weather", () => {
  const [one, other] = [new Curves(harbour), new Curves({ ...harbour, seed: 2 })];
  const noon = june + day / 2;
  expect(one.at(noon).pv).not.toBe(other.at(noon).pv);
});

test("parts: slots at the ends as far as they are in the span", () => {
  const parts = [...new Curves(harbour).parts(june + 300, june + 2000)];
  expect(parts.map(({ time, seconds }) => [time - june, seconds])).toEqual([
    [0, 600],
    [900, 900],
    [1800, 200],
  ]);
});

test.for(Object.entries(demoSites))(
  "%s: energy comes from somewhere and goes somewhere",
  ([, { profile }]) => {
    for (const slot of slots(new Curves({ ...profile, seed: 3 }), june, june + 30 * day)) {
      const { Pc, Pb, Pg, Gc, Gb, Bc, Bg, gc, gb } = flowsOf(slot);
      expect(Pc + Pb + Pg).toBeCloseTo(slot.pv);
      expect(Pc + Gc + Bc + gc).toBeCloseTo(slot.load);
      expect(Pb + Gb + gb - Bc - Bg).toBeCloseTo(slot.battery);
      expect(Math.min(Pc, Pb, Pg, Gc, Gb, Bc, Bg, gc, gb)).toBeGreaterThanOrEqual(-1e-9);
      expect(slot.soc).toBeGreaterThanOrEqual(0);
      expect(slot.soc).toBeLessThanOrEqual(1);
      if (!profile.hasMains) {
        expect(Gc + Gb + Pg + Bg).toBeCloseTo(0);
      }
    }
  },
);

test("plausible: dark at night, more sun in June than in December, no jump of the battery from month to month", () => {
  const curves = new Curves(harbour);
  const yieldOf = (start: number): number =>
    slots(curves, start, start + 30 * day).reduce((sum, { pv }) => sum + pv / 4, 0);
  expect(curves.at(june).pv).toBe(0);
  expect(yieldOf(june)).toBeGreaterThan(5 * yieldOf(Date.UTC(2025, 11, 1) / 1000));
  expect(Math.abs(curves.at(june).soc - curves.at(june - 900).soc)).toBeLessThan(0.05);
});
