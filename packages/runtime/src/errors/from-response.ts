import type { CallContext } from "../call/context.ts";
import { isPassing } from "../layers/retry.ts";
import { mask, secretsOf, shownHeaders, shownUrl } from "../redact/redact.ts";
import { retryAfter } from "../response/retry-after.ts";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  NotModifiedError,
  PermissionError,
  PreconditionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./api-error.ts";

/** What a platform makes of the body of a failed answer. */
export interface Problem {
  /** The platform's own word for the failure. */
  code?: string | undefined;
  /** What happened, in the server's words. */
  message?: string | undefined;
  /** Messages by field. */
  fields?: Record<string, string[]> | undefined;
}

/** Class, what happened where the server does not say, and what to do. */
type Kind = [typeof ApiError, string, string];

const kinds: Readonly<Record<number, Kind>> = {
  304: [NotModifiedError, "Not modified", "Pass the earlier answer instead of its ETag to get it back."],
  401: [AuthenticationError, "Not authenticated", "Pass a valid credential as `auth`."],
  403: [PermissionError, "Not allowed", "Use an account that has this right."],
  404: [NotFoundError, "Not found", "Check the identifiers, and that this account may see it."],
  409: [ConflictError, "Conflict", "Check for the same key, and for what still refers to it."],
  412: [PreconditionError, "Changed meanwhile", "Read it again, and pass that as `ifMatch`."],
  422: [ValidationError, "Not valid", "Correct these values."],
  428: [PreconditionError, "Precondition required", "Pass what was read as `ifMatch`."],
  429: [RateLimitError, "Too many requests", "Wait, or set `rateLimit`."],
};
const badRequest: Kind = [BadRequestError, "Bad request", "Check the arguments."];
const server: Kind = [ServerError, "Server error", "Try again later."];
const other: Kind = [ApiError, "Unexpected answer", "Check `baseUrl`."];

/** Turns a failed answer into the error of its status, without the secrets in it. */
export function errorFrom(
  response: Response,
  text: string,
  method: string,
  address: string,
  context: CallContext,
): ApiError {
  const secrets = secretsOf(context);
  const { status, headers } = response;
  let body: unknown = mask(text, secrets);
  try {
    body = JSON.parse(body as string);
  } catch {
    // Not JSON, such as a proxy's HTML page: kept as text.
  }
  const problem = context.connection.core.platform.problem?.(body, response) ?? {};
  const [Class, title, cure] = kinds[status] ?? (status < 400 ? other : status < 500 ? badRequest : server);
  const wait = retryAfter(headers);
  const url = shownUrl(address, secrets);
  const lines = [
    `${problem.message || title}: ${method} ${new URL(url).pathname} (${status})`,
    ...Object.entries(problem.fields ?? {}).map(([name, messages]) => `  ${name}: ${messages.join(" ")}`),
    cure,
  ];
  return new Class(lines.join("\n"), {
    ...problem,
    status,
    operation: context.operation,
    method,
    url,
    requestId: headers.get("x-request-id") ?? undefined,
    headers: shownHeaders(headers, secrets),
    body,
    retryable: isPassing(status),
    retryAt: wait === undefined ? wait : new Date(Date.now() + wait),
  });
}
