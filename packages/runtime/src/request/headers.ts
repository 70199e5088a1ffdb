import { ConfigError } from "../errors/local-errors.ts";

/**
 * Sets headers by name; null removes one, undefined leaves it as it is.
 *
 * @throws {ConfigError} for a value that a header cannot carry.
 */
export function setHeaders(headers: Headers, values: object | undefined): void {
  for (const [name, value] of values instanceof Headers ? values : Object.entries(values ?? {})) {
    if (value === null) {
      headers.delete(name);
    } else if (value !== undefined) {
      try {
        headers.set(name, value);
      } catch {
        throw new ConfigError(
          `The header \`${name}\` has characters that it cannot carry.\nPass plain text.`,
        );
      }
    }
  }
}
