/** What our client's caller got. */
export type Observed =
  | { kind: "value"; value: unknown; etag: string | undefined; pagination: unknown }
  | { kind: "error"; error: unknown };
