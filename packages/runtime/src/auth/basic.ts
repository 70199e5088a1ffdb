import { ConfigError } from "../errors/local-errors.ts";
import type { Credential } from "./credential.ts";
import { headerKey } from "./header-key.ts";

/**
 * Sends HTTP Basic credentials, encoded as UTF-8.
 *
 * @throws {ConfigError} when the user name is empty or has a colon, which Basic cannot carry.
 * @see https://www.rfc-editor.org/rfc/rfc7617
 */
export function basic(username: string, password: string): Credential {
  if (!username || username.includes(":") || typeof password !== "string") {
    throw new ConfigError("`username` is empty or has a colon, or `password` is no text.\nPass both.");
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const encoded = btoa(String.fromCharCode(...bytes));
  return { ...headerKey("Authorization", encoded, "Basic "), secrets: () => [encoded, password] };
}
