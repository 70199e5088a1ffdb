import type { Quantity } from "./quantity.ts";

/** Something that a device reports. */
export interface Attribute {
  /** The portal's; those from 9000 on are made up, because no public source has them. */
  readonly id: number;
  readonly code: string;
  readonly name: string;
  /** How to write the value, in the way of `printf`. */
  readonly format: string;
  /** D-Bus path on the gateway. */
  readonly path?: string;
  /** What it is read from; without it, it always is `fixed`. */
  readonly value?: Quantity;
  readonly fixed?: number | string;
  /** Part of the whole that it reports: a phase, a tracker. */
  readonly part?: number;
  /** Names of its states, by number. */
  readonly states?: Readonly<Record<number, string>>;
  /** Whether points are sums over time (of a value by the hour) and not means. */
  readonly isAmount?: true;
  /** Whether there is one value an hour and nothing in between, up to two days ahead. */
  readonly isForecast?: true;
  /** Whether points have least and greatest value as well. */
  readonly hasSpread?: true;
  /** Greatest value that there can be. */
  readonly limit?: number;
  /** What an installation must have for it: `pv battery` for both. */
  readonly needs?: string;
}

/** Type of its values, as the portal calls it. */
export function dataTypeOf({ states, fixed }: Attribute): "enum" | "string" | "float" {
  return states ? "enum" : typeof fixed === "string" ? "string" : "float";
}
