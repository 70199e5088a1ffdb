import { ConfigError } from "../errors/local-errors.ts";
import { percentEncode } from "./encoders.ts";

/** What can stand in a path; a list is joined with commas. */
export type PathValue = PathItem | readonly PathItem[];

type PathItem = string | number | bigint | boolean;

/**
 * Puts values into a path template.
 *
 * @throws {ConfigError} for a value that would reach another resource: empty, `.`, `..`, null, an object.
 */
export function encodePath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const items = Array.isArray(value) ? value : [value];
    const text = items.map((item) => percentEncode(item ?? "", name)).join();
    if (/(^|[,/])(\.{0,2}|NaN)([,/]|$)/.test(text)) {
      throw new ConfigError(`\`${name}\` of ${template} is missing, empty or dots.\nPass an identifier.`);
    }
    return text;
  });
}
