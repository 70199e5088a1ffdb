import type { RecordedError } from "../vectors/vector.ts";

/** One row: a class of the vectors, at these statuses, is this class of ours. */
export interface ClassRow {
  class: string;
  /** First and last status; null where there is no answer to have one. */
  status: readonly [first: number, last: number] | null;
  /** The row is about these codes alone. */
  codes?: readonly string[];
  ours: string;
}

/** Statuses of good answers. */
export const good: readonly [first: number, last: number] = [200, 299];

/**
 * What the vectors' error classes are in our client. The platforms differ in where they put what they have no
 * class of their own for; here every 4xx without one is a `BadRequestError`, every 5xx a `ServerError`.
 */
const TABLE: readonly ClassRow[] = [
  { class: "not_modified", status: [304, 304], ours: "NotModifiedError" },
  { class: "authentication", status: [401, 401], ours: "AuthenticationError" },
  { class: "permission", status: [403, 403], ours: "PermissionError" },
  { class: "not_found", status: [404, 404], ours: "NotFoundError" },
  { class: "conflict", status: [409, 409], ours: "ConflictError" },
  { class: "precondition", status: [412, 412], ours: "PreconditionError" },
  { class: "precondition", status: [428, 428], ours: "PreconditionError" },
  { class: "validation", status: [422, 422], ours: "ValidationError" },
  { class: "rate_limit", status: [429, 429], ours: "RateLimitError" },
  { class: "server", status: [500, 599], ours: "ServerError" },
  { class: "decode", status: good, ours: "DecodeError" },
  { class: "connection", status: null, ours: "ConnectionError" },
  { class: "timeout", status: null, ours: "TimeoutError" },
  // Refused before anything is sent.
  { class: "argument", status: null, ours: "ConfigError" },
  { class: "redirect", status: null, ours: "RedirectError" },
  // A status without a class of its own: classed by the peers as a bad value, or as the server's failure.
  { class: "validation", status: [400, 499], ours: "BadRequestError" },
  { class: "server", status: [400, 499], ours: "BadRequestError" },
  { class: "http", status: [400, 499], ours: "BadRequestError" },
];

/**
 * Names our class for a recorded error; undefined when the table has no row for it.
 *
 * @param own Rows that a platform has beside those of all.
 */
export function classOf(
  error: Pick<RecordedError, "class" | "status" | "code">,
  own: readonly ClassRow[] = [],
): string | undefined {
  return [...TABLE, ...own].find(
    (row) =>
      row.class === error.class &&
      (row.codes === undefined || row.codes.includes(String(error.code))) &&
      (row.status === null
        ? error.status === null
        : error.status !== null && error.status >= row.status[0] && error.status <= row.status[1]),
  )?.ours;
}
