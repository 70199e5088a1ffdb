import type { CallContext } from "../call/context.ts";
import { SHOWN_HEADERS } from "../defaults.ts";
import { isPassing } from "../layers/retry.ts";
import { masker, shown, shownUrl } from "../redact/masker.ts";
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
  /** What to do, where it is not what the status says. */
  cure?: string | undefined;
  /** Status that the body stands for, where the answer is good only on its outside. */
  meaning?: number | undefined;
}

type Kind = readonly [typeof ApiError, string];

const precondition: Kind = [PreconditionError, "Read it again, and pass that as `ifMatch`."];

/** Class of a status, and what to do. */
const kinds: Readonly<Record<number, Kind>> = {
  304: [NotModifiedError, "Pass the earlier answer to get it back."],
  401: [AuthenticationError, "Check the credential."],
  403: [PermissionError, "Use an account with this right."],
  404: [NotFoundError, "Check the identifiers."],
  409: [ConflictError, "Check keys and references."],
  412: precondition,
  422: [ValidationError, "Correct these values."],
  428: precondition,
  429: [RateLimitError, "Wait, or set `rateLimit`."],
  // Any other of its hundred; 2xx are good answers that say that they failed.
  2: [ApiError, "Check the arguments."],
  3: [ApiError, "Check `baseUrl`."],
  4: [BadRequestError, "Check the arguments."],
  5: [ServerError, "Try again later."],
};

/**
 * Turns a failed answer into the error of its status, without the secrets in it.
 *
 * @param said Reads the body before the platform does.
 */
export function errorFrom(
  response: Response,
  text: string,
  context: CallContext,
  said?: (body: unknown) => Problem | undefined,
): ApiError {
  const mask = masker(context);
  const { operation, method, connection } = context;
  const { status, statusText } = response;
  const body = shown(text, mask);
  const {
    code,
    message,
    fields = {},
    meaning = status,
    cure,
  } = said?.(body) ?? connection.core.platform.problem?.(body, response) ?? {};
  const [Class, usual] = (kinds[meaning] ?? kinds[Math.floor(meaning / 100)] ?? kinds[5]) as Kind;
  const wait = retryAfter(response);
  const address = context.url as string;
  const url = shownUrl(address, mask);
  const headers = Object.fromEntries(
    [...response.headers].flatMap(([name, value]) => (SHOWN_HEADERS.test(name) ? [[name, mask(value)]] : [])),
  );
  const lines = [
    `${message || statusText || "Failed"}: ${method} ${new URL(address).pathname} (${status})`,
    ...Object.entries(fields).map(([name, messages]) => `  ${name}: ${messages.join(" ")}`),
    cure ?? usual,
  ];
  return new Class(mask(lines.join("\n")), {
    status,
    code,
    fields,
    operation,
    method,
    url,
    requestId: headers["x-request-id"],
    headers,
    body,
    retryable: isPassing(meaning),
    retryAt: wait === undefined ? wait : new Date(Date.now() + wait),
  });
}
