import { type Encoder, repeat } from "./encoders.ts";

/** Writes a query; null and undefined are left out, an empty list sends nothing. */
export function encodeQuery(query: object | undefined, encode?: Readonly<Record<string, Encoder>>): string {
  const parts: string[] = [];
  for (const name in query) {
    const value = (query as Record<string, unknown>)[name];
    if (value !== undefined && value !== null) {
      parts.push((encode?.[name] ?? repeat)(name, value));
    }
  }
  return parts.filter((part) => part).join("&");
}
