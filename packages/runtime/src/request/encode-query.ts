import { type Encoder, repeat } from "./encoders.ts";

/** Writes a query; null and undefined are left out, an empty list sends nothing. */
export function encodeQuery(
  query: object | undefined,
  encode: Readonly<Record<string, Encoder>> | undefined,
): string {
  let text = "";
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null) {
      const part = (encode?.[name] ?? repeat)(name, value);
      text += part && text ? `&${part}` : part;
    }
  }
  return text;
}
