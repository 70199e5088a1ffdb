import { encoded, plain } from "./encoders.ts";

/**
 * Sets headers by name, lists with commas; null removes one, undefined leaves it as it is.
 *
 * @throws {ConfigError} for a value that a header cannot carry; the engine's own message would quote it.
 */
export function setHeaders(headers: Headers, values: object | undefined): void {
  for (const [name, value] of Object.entries(values ?? {})) {
    if (value === null) {
      headers.delete(name);
    } else if (value !== undefined) {
      encoded(name, () =>
        headers.set(
          name,
          [value]
            .flat()
            .map((item) => plain(item, name))
            .join(", "),
        ),
      );
    }
  }
}
