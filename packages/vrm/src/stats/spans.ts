import type { StatsInterval } from "../generated/types.ts";

/** What the portal allows for an interval between points. */
export interface StatsSpan {
  /** Length of a bucket in seconds; for months and years, whose length varies, there is none. */
  readonly step?: number;
  /** Where buckets begin on a calendar. */
  readonly unit: "clock" | "day" | "week" | "month" | "year";
  /** Longest span of one request, in seconds or in calendar months. */
  readonly longest: { readonly seconds: number } | { readonly months: number };
  /** Whether the vendor's document says so. */
  readonly documented: boolean;
}

const day = 86_400;

/**
 * The longest span of one request by interval. For `5mins` and `2hours` none is documented; theirs are those of
 * their neighbours.
 *
 * @see specs/vrm/paths/stats.yaml
 */
export const statsSpans: Readonly<Record<StatsInterval, StatsSpan>> = {
  "5mins": { step: 300, unit: "clock", longest: { seconds: 31 * day }, documented: false },
  "15mins": { step: 900, unit: "clock", longest: { seconds: 31 * day }, documented: true },
  hours: { step: 3_600, unit: "clock", longest: { seconds: 31 * day }, documented: true },
  "2hours": { step: 7_200, unit: "clock", longest: { seconds: 31 * day }, documented: false },
  days: { step: day, unit: "day", longest: { seconds: 180 * day }, documented: true },
  weeks: { step: 7 * day, unit: "week", longest: { seconds: 140 * day }, documented: true },
  months: { unit: "month", longest: { months: 24 }, documented: true },
  years: { unit: "year", longest: { months: 60 }, documented: true },
};
