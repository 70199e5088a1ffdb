import type { Credential } from "./auth/credential.ts";
import { ConfigError } from "./errors/local-errors.ts";
import type { RateLimit } from "./layers/rate-limit.ts";
import type { RetryOptions } from "./layers/retry.ts";

/** Where log lines go; `console` fits. Lines carry no body and no secret. */
export interface Logger {
  debug?(message: string): void;
  info?(message: string): void;
  warn?(message: string): void;
}

/** What can be set for a connection and overridden for a call. */
export interface Settings {
  /** Credential; `false` sends none. */
  auth?: Credential | false | undefined;
  /** Stand-in for the global `fetch`, which is otherwise looked up when a call is made. */
  fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined;
  /** Headers for every request; `undefined` leaves one out. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Bound of one attempt, headers and body, in ms; `false` for none. Default 30 000. */
  timeout?: number | false | undefined;
  /** Bound of the whole call, waits and repeats included, in ms. Default none. */
  deadline?: number | undefined;
  /** How failed attempts are repeated; `false` for never. */
  retry?: RetryOptions | false | undefined;
  /** Local rate limiter, such as `tokenBucket({ capacity: 200, interval: 330 })`. */
  rateLimit?: RateLimit | false | undefined;
  /** Where log lines go. Default nowhere. */
  logger?: Logger | false | undefined;
}

/** Settings of one call. */
export interface CallOptions extends Settings {
  /** Ends the call; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** An ETag as text, or a value that this package returned, whose ETag is remembered. */
export type ETagSource = string | object;

/** Settings of a call that can be answered with "nothing changed". */
export interface ReadOptions extends CallOptions {
  /**
   * ETag, or the earlier answer itself. Unchanged, an earlier answer is returned as it is;
   * with a string the call rejects with `NotModifiedError`.
   */
  ifNoneMatch?: ETagSource | undefined;
}

/** Settings of a call that changes something only if nobody else has changed it. */
export interface WriteOptions extends CallOptions {
  /** ETag of the version to change, or the object that was read. */
  ifMatch: ETagSource;
}

const isTime = (value: unknown) => value === false || ((value as number) > 0 && (value as number) < 2 ** 31);

/** What a setting must be, where a mistake would show late or not at all. */
const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  timeout: isTime,
  deadline: isTime,
  auth: (value) => value === false || typeof (value as Credential | null)?.secrets === "function",
  fetch: (value) => typeof value === "function",
};

/**
 * Overlays settings, where `undefined` means "as it was"; headers are merged by name.
 *
 * @throws {ConfigError} for a setting that cannot be used.
 */
export function overlay<T extends Settings>(base: T, changes: Settings): T {
  const result: Record<string, unknown> = { ...(base as object) };
  for (const [name, value] of Object.entries(changes)) {
    if (value !== undefined) {
      if (fits[name]?.(value) === false) {
        throw new ConfigError(`\`${name}\` cannot have this value.\nSee \`Settings\`.`);
      }
      result[name] = name === "headers" ? { ...without(base.headers, value), ...value } : value;
    }
  }
  return result as unknown as T;
}

/** The others of some headers: what is given again stands last, since the last spelling of a name wins. */
function without(headers: Settings["headers"], given: object): Settings["headers"] {
  return Object.fromEntries(Object.entries({ ...headers }).filter(([name]) => !(name in given)));
}
