import { type Encoder, plain, repeat } from "./encoders.ts";

/** The day of a date-time, as it is written, a `Date` in UTC: `2026-01-31`. */
export const calendarDay: Encoder = (name, value) =>
  repeat(
    name,
    [value].flat().map((item) => (item === null ? item : plain(item, name).replace(/T.*/, ""))),
  );
