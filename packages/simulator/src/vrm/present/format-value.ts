import { type Attribute, dataTypeOf } from "../attributes/attribute.ts";

/** Writes a value in the way of `printf`, as far as the formats of attributes need it. */
export function formatValue({ format, states }: Attribute, value: number | string): string {
  const shown = states?.[Number(value)] ?? value;
  return format.replace(/%(?:\.(\d))?([Fs%])/g, (_all, digits: string | undefined, kind: string) =>
    kind === "%" ? "%" : kind === "F" ? Number(shown).toFixed(Number(digits ?? 0)) : String(shown),
  );
}

/** The format without its unit. */
export function plainFormat({ format }: Attribute): string {
  return format.split(" ")[0] ?? format;
}

/** The value as text, as long as its format makes it. */
export function rawValue(attribute: Attribute, value: number | string): string {
  return dataTypeOf(attribute) === "float" ? String(Number(Number(value).toFixed(4))) : String(value);
}

/** Names of the states that an attribute may have. */
export function statesOf({ states = {} }: Attribute): { nameEnum: string; valueEnum: number }[] {
  return Object.entries(states).map(([value, name]) => ({ nameEnum: name, valueEnum: Number(value) }));
}
