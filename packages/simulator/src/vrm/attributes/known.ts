import type { Schema } from "../../document.ts";
import { vrm } from "../../generated/vrm.ts";
import type { Attribute } from "./attribute.ts";
import { type Kind, kinds } from "./kinds.ts";

let codes: ReadonlySet<string> | undefined;

/** Every attribute that the simulated portal knows, by id, with the kind of device that reports it. */
export function knownAttributes(): Map<number, { readonly attribute: Attribute; readonly kind: Kind }> {
  const all = Object.values<Kind>(kinds).flatMap((kind) =>
    kind.attributes.map((attribute) => [attribute.id, { attribute, kind }] as const),
  );
  return new Map(all);
}

/** Codes that may be asked for: of attributes that devices here report, and those that the specification names. */
export function knownCodes(): ReadonlySet<string> {
  const named = (vrm.components?.schemas?.AttributeCode as Schema | undefined)?.enum ?? [];
  codes ??= new Set([
    ...[...knownAttributes().values()].map(({ attribute }) => attribute.code),
    ...named.map(String),
  ]);
  return codes;
}
