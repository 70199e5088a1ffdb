/** A date and time of day as a clock on the wall shows it. */
export interface Wall {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) {
    return known;
  }
  const numeric = "numeric";
  const parts = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  } as const;
  const format = new Intl.DateTimeFormat("en-US", {
    ...parts,
    timeZone: zone,
    hourCycle: "h23",
    era: "short",
  });
  formats.set(zone, format);
  return format;
}

/** What a clock in the zone shows at a time. */
export function wallClock(time: number, zone: string): Wall {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

/** How far the zone is ahead of UTC at a time, in milliseconds. */
export function zoneOffset(time: number, zone: string): number {
  return zone === "UTC" ? 0 : wallTime(wallClock(time, zone)) - Math.floor(time / 1000) * 1000;
}

/** The time at which a clock in the zone shows this; the first one where it shows it twice. */
export function fromWall(wall: Wall, zone: string): number {
  const shown = wallTime(wall);
  const day = 86_400_000;
  const early = shown - zoneOffset(shown - day, zone);
  const late = shown - zoneOffset(shown + day, zone);
  // Where the clock never shows it (it is put forward), the offset before the change holds.
  return [early, late].find((time) => time + zoneOffset(time, zone) === shown) ?? early;
}

/** A wall's reading as if it were UTC; months and days may be out of their range and carry over. */
export function wallTime({ year, month, day, hour, minute, second }: Wall): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** ISO 8601 with the offset of the zone; fractions only where there are any, then six digits. */
export function formatTime(time: number, zone = "UTC", colon = ":"): string {
  const offset = zoneOffset(time, zone);
  const [date, fraction] = new Date(time + offset).toISOString().slice(0, -1).split(".");
  const minutes = Math.abs(offset) / 60_000;
  const pad = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  const sign = offset < 0 ? "-" : "+";
  return `${date}${fraction === "000" ? "" : `.${fraction}000`}${sign}${pad(minutes / 60)}${colon}${pad(minutes % 60)}`;
}
