/** Ends a call with a status word other than `ok`; a word, or the points that were refused. */
export class CallFailure extends Error {
  readonly status: unknown;
  /** What stands beside the status: `error`, `result`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: unknown, details: Readonly<Record<string, unknown>> = {}) {
    super(`The call ended with ${String(status)}.`);
    this.name = "CallFailure";
    this.status = status;
    this.details = details;
  }
}

/** What a procedure answers that does not take these arguments. */
export function badArguments(): CallFailure {
  return new CallFailure("fail", { error: { code: 501, message: "Error", context: "arguments" } });
}
