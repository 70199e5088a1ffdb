import { ConfigError } from "../errors/local-errors.ts";
import { percentEncode } from "./encoders.ts";

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
    const text = Number.isNaN(value) ? "" : percentEncode(value ?? "", name);
    if (/^\.{0,2}$/.test(text)) {
      throw new ConfigError(`\`${name}\` of ${template} is missing, empty or dots.\nPass an identifier.`);
    }
    return text;
  });
}
