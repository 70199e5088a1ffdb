import { ConfigError } from "@busbar/runtime";
import type { StatsSpan } from "./spans.ts";
import type { TemporalLike, Zoned } from "./temporal.ts";

/** What a time zone makes of the time line. All times are seconds since 1970. */
export interface Calendar {
  /** Seconds by which the zone is ahead of UTC. */
  offset(time: number): number;
  /** When the offset changes next; infinite where it does not. */
  change(time: number): number;
  /**
   * Beginning of the day, week (Monday), month or year that a time lies in.
   *
   * @param later As many days or months later. Default: none.
   */
  edge(time: number, unit: Exclude<StatsSpan["unit"], "clock">, later?: object): number;
  /** The time that a clock on the wall shows, such as `2026-03-29` or `2026-03-29T02:30`. */
  instant(text: string): number;
}

/**
 * The calendar of a time zone.
 *
 * @throws {ConfigError} when there is no such zone.
 */
export function calendarOf(zone: string, { ZonedDateTime }: TemporalLike): Calendar {
  const at = (time: number) => new ZonedDateTime(BigInt(time) * 10n ** 9n, zone);
  const seconds = ({ epochMilliseconds }: Zoned) => epochMilliseconds / 1000;
  try {
    at(0);
  } catch {
    throw new ConfigError(`\`zone\` is ${zone}, no time zone.\nPass a name such as \`Europe/Oslo\`.`);
  }
  return {
    offset: (time) => at(time).offsetNanoseconds / 1e9,
    change(time) {
      const change = at(time).getTimeZoneTransition("next");
      return change ? seconds(change) : Number.POSITIVE_INFINITY;
    },
    edge(time, unit, later = { days: 0 }) {
      // Of dates, because not every day has a midnight.
      const date = at(time).toPlainDate();
      const nth = { day: 1, week: date.dayOfWeek, month: date.day, year: date.dayOfYear }[unit];
      return seconds(
        date
          .add({ days: 1 - nth })
          .add(later)
          .toZonedDateTime(zone),
      );
    },
    instant: (text) => seconds(ZonedDateTime.from(`${text}[${zone}]`)),
  };
}
