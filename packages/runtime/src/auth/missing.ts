import { ConfigError } from "../errors/local-errors.ts";
import type { Credential } from "./credential.ts";

/**
 * Stands in for a credential that was not given: whoever makes a call that needs one learns what to pass, and nothing
 * is sent.
 *
 * @param message What is missing, and on the next line what to do.
 */
export function missing(message: string): Credential {
  return {
    apply() {
      throw new ConfigError(message);
    },
    secrets: () => [],
  };
}
