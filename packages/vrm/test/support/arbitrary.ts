import fc from "fast-check";
import { type StatsInterval, statsSpans } from "../../src/index.ts";

const day = 86_400;

/** Zones where clocks do what nobody expects: half hours, midnights that are not there, days that are not there. */
const treacherous = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "America/Havana",
  "Asia/Kathmandu",
  "Asia/Beirut",
  "Africa/Casablanca",
  "Pacific/Apia",
  "Pacific/Kwajalein",
  "Antarctica/Troll",
  "UTC",
];

/** Any interval. */
export const interval: fc.Arbitrary<StatsInterval> = fc.constantFrom(
  ...(Object.keys(statsSpans) as StatsInterval[]),
);

/** Any time zone, the treacherous ones often. */
export const zone: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...treacherous),
  fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
);

/** Any range from 1990 on, at full minutes or not, from nothing to as much as twelve windows. */
export function range(of: StatsInterval): fc.Arbitrary<{ from: number; to: number }> {
  const { longest } = statsSpans[of];
  const span = "seconds" in longest ? longest.seconds : longest.months * 30 * day;
  const second = fc.integer({ min: Date.UTC(1990) / 1000, max: Date.UTC(2037) / 1000 });
  const minute = second.map((time) => time - (time % 60));
  const midnight = second.map((time) => time - (time % day));
  return fc
    .tuple(fc.oneof(second, minute, midnight), fc.integer({ min: 0, max: 4 * span }))
    .map(([from, length]) => ({ from, to: from + length }));
}

/** Any interval with a range that suits it. */
export const request: fc.Arbitrary<{ interval: StatsInterval; from: number; to: number }> = interval.chain(
  (of) => range(of).map((times) => ({ interval: of, ...times })),
);
