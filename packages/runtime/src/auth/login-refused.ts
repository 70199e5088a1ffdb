import { AuthenticationError } from "../errors/api-error.ts";

/** What is known of a login that was refused. */
export interface RefusedLogin {
  /** Operation that logs in, such as `auth.login`. */
  operation: string;
  /** Its HTTP method. */
  method: string;
  /** What is wrong, in words. */
  reason: string;
  /** What to do. */
  cure: string;
  /** What of the answer may be shown; it may repeat what was sent. */
  body?: unknown;
}

/** The error of a login that the server refused with an answer that is good on its outside. */
export function loginRefused(
  { url, status }: Response,
  { operation, method, reason, cure, body }: RefusedLogin,
): AuthenticationError {
  // A stand-in for `fetch` may leave the address out.
  const path = url && new URL(url).pathname;
  return new AuthenticationError(`Login refused, ${reason}: ${method} ${path} (${status})\n${cure}`, {
    // What it comes down to; the message has the status of the answer itself.
    status: 401,
    operation,
    method,
    url,
    headers: {},
    body,
    retryable: false,
  });
}
