import { ConfigError } from "../errors/local-errors.ts";
import type { Credential } from "./credential.ts";

/**
 * Sends a key in a header.
 *
 * @param prefix What stands before the key, such as `Token `.
 * @throws {ConfigError} when the key is empty.
 */
export function headerKey(name: string, value: string, prefix = ""): Credential {
  const text = prefix + fitting(value, name);
  return {
    apply: (request) => request.headers.set(name, text),
    secrets: () => [value],
  };
}

/** Gives a credential back if it is text that a header can carry. */
export function fitting(value: unknown, name: string): string {
  if (typeof value !== "string" || !/^[\x21-\xff]([\t\x20-\xff]*[\x21-\xff])?$/.test(value)) {
    throw new ConfigError(`The credential for ${name} is empty or no plain text.\nPass one line of text.`);
  }
  return value;
}
