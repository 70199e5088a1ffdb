const dateTime =
  /^(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,6})\d*)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** A date and time as the server reads it; undefined for what it does not read. */
export function parseDateTime(
  text: string,
): { readonly time: number; readonly micros: string; readonly isAware: boolean } | undefined {
  const [, year, month, day, hour, minute, second = "0", fraction = "", zone] = dateTime.exec(text) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) {
    return undefined;
  }
  const [hours, minutes, seconds] = [hour, minute, second].map(Number) as [number, number, number];
  if (hours > 23 || minutes > 59 || seconds > 59) {
    return undefined;
  }
  const micros = fraction.padEnd(6, "0");
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    hours,
    minutes,
    seconds,
    Number(micros.slice(0, 3)),
  );
  return { time: wall - offsetOf(zone), micros, isAware: zone !== undefined };
}

/** Whether the text is a day of the calendar, `2020-02-29`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = date.exec(text) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(day));
}

/** Whether the server takes the text for an e-mail address. */
export function isEmail(text: string): boolean {
  return /^[^\s@"(),:;<>[\\\]]+@([a-z0-9-]+\.)+[a-z]{2,}$/i.test(text);
}

/** A time as the server's database keeps it: in UTC, with six digits of fraction where there is one. */
export function formatStored(text: string): string {
  const parsed = parseDateTime(text);
  if (!parsed) {
    throw new TypeError(`"${text}" is no date and time.`);
  }
  const fraction = parsed.micros === "000000" ? "" : `.${parsed.micros}`;
  return `${new Date(parsed.time).toISOString().slice(0, 19)}${fraction}+00:00`;
}

function isDay(year: number, month: number, day: number): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    year > 0
  );
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") {
    return 0;
  }
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", "") || "0");
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}
