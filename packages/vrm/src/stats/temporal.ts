import { ConfigError } from "@busbar/runtime";

/** The part of `Temporal` that calendars are made of: what a runtime has, or the polyfill. */
export interface TemporalLike {
  ZonedDateTime: {
    new (nanoseconds: bigint, zone: string): Zoned;
    from(text: string): Zoned;
  };
}

/** A time in a zone. */
export interface Zoned {
  readonly epochMilliseconds: number;
  readonly offsetNanoseconds: number;
  getTimeZoneTransition(direction: "next"): Zoned | null;
  toPlainDate(): Plain;
}

interface Plain {
  readonly dayOfWeek: number;
  readonly day: number;
  readonly dayOfYear: number;
  add(duration: object): Plain;
  toZonedDateTime(zone: string): Zoned;
}

/** In a variable, so that no bundler looks for a package that is only there where it is needed. */
const polyfill = "@js-temporal/polyfill";

/**
 * `Temporal` of the runtime, or else of the polyfill, which is loaded now.
 *
 * @throws {ConfigError} when there is neither.
 */
export async function loadTemporal(): Promise<TemporalLike> {
  const { Temporal } = globalThis as { Temporal?: TemporalLike };
  if (Temporal) {
    return Temporal;
  }
  try {
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ polyfill)).Temporal;
  } catch (cause) {
    throw new ConfigError(
      "`zone` needs `Temporal`.\nInstall `@js-temporal/polyfill`, or set `globalThis.Temporal`.",
      { cause },
    );
  }
}
