import type { StatsAnswer, StatsInterval, StatsType } from "../generated/types.ts";
import type { TimeInput } from "../time.ts";
import type { SeriesPoint } from "./points.ts";

/** What is asked for. */
export interface SeriesQuery<Code extends string = string> {
  /** Codes of attributes; each is in the result, with an empty list where it has no points. */
  codes?: readonly Code[] | undefined;
  /** A set of attributes of the portal. Default: `custom`, the ones in `codes`. */
  type?: StatsType | undefined;
  /** Length of the buckets. */
  interval: StatsInterval;
  /** Beginning; without `zone` also that of the first bucket. */
  from: TimeInput;
  /** End, itself not included. Default: now. */
  to?: TimeInput | undefined;
  /**
   * Time zone whose days, weeks (from Monday), months and hours the buckets are, such as the `timezone` of the
   * installation; times that are text without an offset are meant there. Needs `Temporal` or the package
   * `@js-temporal/polyfill`. Default: none, a day is 24 hours counted from `from`.
   */
  zone?: string | undefined;
  /** Further codes whose values are amounts to add up, for the days of 25 hours. Energies and gas are known. */
  amounts?: readonly string[] | undefined;
}

/** Points of a part of the range, as long as one request may ask for. */
export interface SeriesWindow<Code extends string = string> {
  /** Beginning of the part. */
  from: Date;
  /** End of the part, itself not included. */
  to: Date;
  /** Points by code of the attribute. */
  points: Record<Code, SeriesPoint[]>;
  /** What the part adds to the totals, by code of the attribute. */
  totals: Partial<Record<Code, number>>;
  /** The portal's answer as it was sent. */
  answer: StatsAnswer;
}

/** A point and the attribute that it is of. */
export interface SeriesItem<Code extends string = string> extends SeriesPoint {
  code: Code;
}
