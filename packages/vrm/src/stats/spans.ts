import type { StatsInterval } from "../generated/types.ts";

/** What the portal allows for an interval between points. */
export type StatsSpan = {
  /** Set where the vendor's document does not say how long a request may be. */
  readonly assumed?: true;
} & (
  | {
      /** Length of a bucket in seconds; months and years have none. */
      readonly step: number;
      /** Where buckets begin on a calendar. */
      readonly unit: "clock" | "day" | "week";
      /** Longest span of one request. */
      readonly longest: { readonly seconds: number };
    }
  | {
      readonly step?: undefined;
      readonly unit: "month" | "year";
      readonly longest: { readonly months: number };
    }
);

// Numbers are written out, because bundlers keep products of constants even where nothing uses them.
const month = { seconds: 2_678_400 } as const;

/**
 * The longest span of one request by interval: 31 days, 180 of `days`, 140 of `weeks`. For `5mins` and `2hours`
 * none is documented; theirs are those of their neighbours.
 *
 * @see specs/vrm/paths/stats.yaml
 */
export const statsSpans: Readonly<Record<StatsInterval, StatsSpan>> = {
  "5mins": { step: 300, unit: "clock", longest: month, assumed: true },
  "15mins": { step: 900, unit: "clock", longest: month },
  hours: { step: 3_600, unit: "clock", longest: month },
  "2hours": { step: 7_200, unit: "clock", longest: month, assumed: true },
  days: { step: 86_400, unit: "day", longest: { seconds: 15_552_000 } },
  weeks: { step: 604_800, unit: "week", longest: { seconds: 12_096_000 } },
  months: { unit: "month", longest: { months: 24 } },
  years: { unit: "year", longest: { months: 60 } },
};
