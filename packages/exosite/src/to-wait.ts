import { ConfigError } from "@busbar/runtime";

/**
 * How long the platform is to wait for what has not come yet, in ms.
 *
 * @throws {ConfigError} when it is not above 0: each request would end at once, and the next one begin.
 */
export function toWait(wait: number | undefined): number | undefined {
  if (wait !== undefined && !(wait > 0)) {
    throw new ConfigError(`\`wait\` is ${wait}.\nPass milliseconds above 0.`);
  }
  return wait;
}
