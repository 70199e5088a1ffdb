import { encoded, plain } from "./encoders.ts";

/**
 * Sets headers by name, lists with commas; null removes one, undefined leaves it as it is.
 *
 * @param absent What undefined means instead.
 * @throws {ConfigError} for a value that a header cannot carry; the engine's own message would quote it.
 */
export function setHeaders(headers: Headers, values: object | undefined, absent?: null): void {
  for (const name in values) {
    const { [name]: value = absent } = values as Record<string, unknown>;
    if (value === null) {
      headers.delete(name);
    } else if (value !== undefined) {
      encoded(name, () => headers.set(name, typeof value === "string" ? value : listed(value, name)));
    }
  }
}

function listed(value: unknown, name: string): string {
  return [value]
    .flat()
    .map((item) => plain(item, name))
    .join(", ");
}
