import { ConfigError } from "@busbar/runtime";
import type { BufferedWriterOptions } from "./buffered-writer-options.ts";

/** What is decided where nothing is given; each number is the platform's own client's, or near it. */
const defaults = {
  keep: "newest",
  capacity: 1024,
  flushSize: 100,
  maxAge: 5000,
  retryDelay: 1000,
  attempts: 3,
} as const;

type Listeners = "onError" | "onRefused";

/** Options where only who listens is left open. */
export type DecidedOptions = {
  [Name in Exclude<keyof BufferedWriterOptions, Listeners>]-?: NonNullable<BufferedWriterOptions[Name]>;
} & Pick<BufferedWriterOptions, Listeners>;

/**
 * Fills in what was not given.
 *
 * @throws {ConfigError} when a number is not above 0.
 */
export function withDefaults({ now = Date.now, ...options }: BufferedWriterOptions): DecidedOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === "number" && !(value > 0)) {
      throw new ConfigError(`\`${name}\` is ${value}.\nPass a number above 0.`);
    }
  }
  return { ...defaults, ...given, now };
}
