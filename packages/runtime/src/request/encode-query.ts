import { type Encoder, repeat } from "./encoders.ts";

/** Writes a query; null and undefined are left out, an empty list sends nothing. */
export function encodeQuery(query: object | undefined, encode?: Readonly<Record<string, Encoder>>): string {
  return Object.entries(query ?? {})
    .map(([name, value]) =>
      value === null || value === undefined ? "" : (encode?.[name] ?? repeat)(name, value),
    )
    .filter((part) => part)
    .join("&");
}
