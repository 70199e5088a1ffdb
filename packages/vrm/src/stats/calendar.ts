import { ConfigError } from "@busbar/runtime";
import type { TemporalLike } from "./temporal.ts";

/** What a time zone makes of the time line. All times are seconds since 1970. */
export interface Calendar {
  /** Seconds by which the zone is ahead of UTC. */
  offset(time: number): number;
  /** When the offset changes next. */
  change(time: number): number | undefined;
  /** Beginning of the day, week (Monday), month or year that a time lies in, or of one that many later. */
  edge(time: number, unit: "day" | "week" | "month" | "year", later: number): number;
  /** The time that a clock on the wall shows, such as `2026-03-29` or `2026-03-29T02:30`. */
  instant(text: string): number;
}

/**
 * The calendar of a time zone.
 *
 * @throws {ConfigError} when there is no such zone.
 */
export function calendarOf(zone: string, { Instant, PlainDateTime }: TemporalLike): Calendar {
  const at = (time: number) => Instant.fromEpochMilliseconds(time * 1000).toZonedDateTimeISO(zone);
  try {
    at(0);
  } catch {
    throw new ConfigError(
      `\`zone\` is ${zone}, which is no time zone.\nPass a name such as \`Europe/Oslo\`.`,
    );
  }
  return {
    offset: (time) => at(time).offsetNanoseconds / 1e9,
    change(time) {
      const change = at(time).getTimeZoneTransition("next");
      return change ? change.epochMilliseconds / 1000 : undefined;
    },
    edge(time, unit, later) {
      const date = at(time).toPlainDate();
      const first = {
        day: () => date,
        week: () => date.subtract({ days: date.dayOfWeek - 1 }),
        month: () => date.with({ day: 1 }),
        year: () => date.with({ month: 1, day: 1 }),
      };
      const day = first[unit]().add({ [`${unit}s`]: later });
      return day.toZonedDateTime(zone).epochMilliseconds / 1000;
    },
    instant: (text) => Math.floor(PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds / 1000),
  };
}
