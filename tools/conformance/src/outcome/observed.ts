/** What our client's caller got. */
export type Observed =
  | { kind: "value"; value: unknown; etag: string | undefined; pagination: unknown }
  | { kind: "error"; error: unknown }
  /** Of calls that share a request, or of several requests, each has an outcome of its own. */
  | { kind: "several"; outcomes: readonly Observed[] };

/** A value without anything beside it. */
export function observedValue(value: unknown): Observed {
  return { kind: "value", value, etag: undefined, pagination: undefined };
}
