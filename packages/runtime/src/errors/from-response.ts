import type { CallContext } from "../call/context.ts";
import { SHOWN_HEADERS } from "../defaults.ts";
import { isPassing } from "../layers/retry.ts";
import { masker, shownUrl } from "../redact/masker.ts";
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

const unexpected = [ApiError, "Check `baseUrl`."] as const;
const precondition = [PreconditionError, "Read it again, and pass that as `ifMatch`."] as const;

/** Class of a status, and what to do. */
const kinds: Readonly<Record<number, readonly [typeof ApiError, string]>> = {
  304: [NotModifiedError, "Pass the earlier answer instead of its ETag to get it back."],
  401: [AuthenticationError, "Pass a valid `auth`."],
  403: [PermissionError, "Use an account that has this right."],
  404: [NotFoundError, "Check the identifiers, and that this account may see it."],
  409: [ConflictError, "Check for the same key, and for what still refers to it."],
  412: precondition,
  422: [ValidationError, "Correct these values."],
  428: precondition,
  429: [RateLimitError, "Wait, or set `rateLimit`."],
  // Any other 4xx and 5xx.
  4: [BadRequestError, "Check the arguments."],
  5: [ServerError, "Try again later."],
};

/** Turns a failed answer into the error of its status, without the secrets in it. */
export function errorFrom(response: Response, text: string, context: CallContext): ApiError {
  const mask = masker(context);
  const { connection, operation, method } = context;
  const { status, headers } = response;
  let body: unknown = mask(text);
  try {
    body = JSON.parse(body as string);
  } catch {
    // Not JSON, such as a proxy's HTML page: kept as text.
  }
  const { code, message, fields = {} } = connection.core.platform.problem?.(body, response) ?? {};
  const [Class, cure] = kinds[status] ?? kinds[Math.floor(status / 100)] ?? unexpected;
  const wait = retryAfter(response);
  const url = shownUrl(context.url ?? connection.baseUrl, mask);
  const lines = [
    `${message ? `${message}: ` : ""}${method} ${new URL(url).pathname} (${status})`,
    ...Object.entries(fields).map(([name, messages]) => `  ${name}: ${messages.join(" ")}`),
    cure,
  ];
  return new Class(lines.join("\n"), {
    status,
    code,
    fields,
    operation,
    method,
    url,
    requestId: headers.get("x-request-id") ?? undefined,
    headers: Object.fromEntries(
      [...headers].filter(([name]) => SHOWN_HEADERS.test(name)).map(([name, value]) => [name, mask(value)]),
    ),
    body,
    retryable: isPassing(status),
    retryAt: wait === undefined ? wait : new Date(Date.now() + wait),
  });
}
