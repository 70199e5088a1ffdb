import { ConfigError } from "../errors/local-errors.ts";
import { percentEncode, plain } from "./encoders.ts";

/** What can stand in a path. */
export type PathValue = string | number | bigint | boolean;

/**
 * Puts values into a path template.
 *
 * @throws {ConfigError} for a value that would reach another resource: empty, `.`, `..`, null, an object.
 */
export function encodePath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (
      value === null ||
      value === undefined ||
      Number.isNaN(value) ||
      /^\.{0,2}$/.test(plain(value, name))
    ) {
      throw new ConfigError(
        `\`${name}\` of ${template} is ${JSON.stringify(value)}, which would reach another resource.\nPass an identifier.`,
      );
    }
    return percentEncode(value, name);
  });
}
