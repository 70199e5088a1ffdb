import type { Credential } from "./credential.ts";
import { headerKey } from "./header-key.ts";

/**
 * Sends `Authorization: Bearer <token>`.
 *
 * @throws {ConfigError} when the token is empty.
 */
export function bearer(token: string): Credential {
  return headerKey("Authorization", token, "Bearer ");
}
