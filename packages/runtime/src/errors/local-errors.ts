import { BusbarError } from "./busbar-error.ts";

/** No answer: the connection could not be made, or broke before the answer was complete. */
export class ConnectionError extends BusbarError {
  static override readonly kind: string = "ConnectionError";
  /** Operation that the request belongs to. */
  declare readonly operation: string;
  /** Whether the request certainly never reached the server, so that repeating it is harmless. */
  declare readonly neverSent: boolean;
}

/** The `timeout` of an attempt or the `deadline` of a call has passed. */
export class TimeoutError extends BusbarError {
  static override readonly kind: string = "TimeoutError";
  /** Operation that took too long. */
  declare readonly operation: string;
}

/** The answer is not what the operation promises: an HTML page, cut JSON, another media type. */
export class DecodeError extends BusbarError {
  static override readonly kind: string = "DecodeError";
  /** Operation that the answer is to. */
  declare readonly operation: string;
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** `missing_answer` where the answer is good, but has nothing for this call of several. */
  declare readonly code: "missing_answer" | undefined;
}

/** The server points elsewhere, and following could hand a credential to a stranger. */
export class RedirectError extends BusbarError {
  static override readonly kind: string = "RedirectError";
  /** Where the server points to; unknown in browsers. */
  declare readonly location: string | undefined;
}

/** A setting or an argument that cannot be used; nothing was sent. */
export class ConfigError extends BusbarError {
  static override readonly kind: string = "ConfigError";
}
