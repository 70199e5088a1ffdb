import type { Device, Site } from "../portal/site.ts";
import type { Attribute } from "./attribute.ts";
import { type Kind, kinds } from "./kinds.ts";
import { quantities } from "./quantities.ts";

/** An attribute that a device of an installation reports. */
export interface Report {
  readonly site: Site;
  readonly device: Device;
  readonly kind: Kind;
  readonly attribute: Attribute;
}

/** What an attribute may ask for. */
const has: Readonly<Record<string, (site: Site) => boolean>> = {
  pv: ({ curves }) => curves.profile.pv > 0,
  battery: ({ curves }) => curves.profile.battery !== undefined,
  ev: ({ curves }) => curves.profile.ev > 0,
  mains: ({ hasMains }) => hasMains,
  ac: ({ hasMains }) => hasMains,
  generator: ({ hasGenerator }) => hasGenerator,
  dess: ({ dynamicEss }) => typeof dynamicEss === "object",
};

/** Everything that an installation reports, device by device. */
export function reportsOf(site: Site): Report[] {
  return site.devices.flatMap((device) => {
    const kind: Kind = kinds[device.kind];
    return kind.attributes
      .filter(({ needs = "" }) => needs.split(" ").every((need) => need === "" || has[need]?.(site) === true))
      .map((attribute) => ({ site, device, kind, attribute }));
  });
}

/** What is reported at a time, in seconds since 1970. */
export function valueAt({ site, device, attribute }: Report, time: number): number | string {
  const { value, fixed, part = 1 } = attribute;
  if (value === undefined) {
    return attribute.code === "tn" ? (device.customName ?? "") : (fixed ?? 0);
  }
  const reading = { site, slot: site.curves.at(time), time, share: (device.share ?? 1) * part };
  return quantities[value](reading);
}
