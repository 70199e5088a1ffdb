import { BusbarError } from "./busbar-error.ts";

/** What a failed answer says, with every secret taken out. */
export interface ApiErrorDetails {
  /** HTTP status of the answer. */
  status: number;
  /** The platform's own word for the failure, such as `expired_token`. */
  code?: string | undefined;
  /** What the server says about single fields, messages by field. */
  fields?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Operation of the specification, such as `sites.get`. */
  operation: string;
  /** HTTP method of the request. */
  method: string;
  /** Address of the request; values of unknown query parameters are masked. */
  url: string;
  /** Identifier that the server or a proxy gave the request. */
  requestId?: string | undefined;
  /** Answer's headers that are safe to show. */
  headers: Readonly<Record<string, string>>;
  /** Answer's body, parsed where it is JSON; secrets are masked. */
  body?: unknown;
  /** Whether the same request may succeed later. */
  retryable: boolean;
  /** When the server asks to come back, from `Retry-After`. */
  retryAt?: Date | undefined;
}

/** An answer that says that the operation failed. */
export class ApiError extends BusbarError {
  static override readonly kind: string = "ApiError";
  declare readonly status: number;
  declare readonly code: string | undefined;
  declare readonly fields: Readonly<Record<string, readonly string[]>>;
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly requestId: string | undefined;
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly body: unknown;
  declare readonly retryable: boolean;
  declare readonly retryAt: Date | undefined;

  constructor(message: string, details: ApiErrorDetails) {
    super(message, { fields: {}, ...details });
    // Bodies are for code, not for print: they stay out of `inspect` and `JSON.stringify`.
    Object.defineProperty(this, "body", { enumerable: false });
  }
}

/** 400, and any other 4xx that has no class of its own: the request is not one that the server takes. */
export class BadRequestError extends ApiError {
  static override readonly kind: string = "BadRequestError";
}

/** 401: no credential, or one that is wrong or expired; also a login that the server refused. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = "AuthenticationError";
}

/** 403: the credential is good, but its owner may not do this. */
export class PermissionError extends ApiError {
  static override readonly kind: string = "PermissionError";
}

/** 404: nothing there, or nothing that this account may see. */
export class NotFoundError extends ApiError {
  static override readonly kind: string = "NotFoundError";
}

/** 409: the request contradicts what the server holds, such as a name that is taken. */
export class ConflictError extends ApiError {
  static override readonly kind: string = "ConflictError";
}

/** 412 or 428: the ETag sent is out of date, or none was sent where one is needed. */
export class PreconditionError extends ApiError {
  static override readonly kind: string = "PreconditionError";
}

/** 422: the server understood the request and refuses its values; `fields` says which. */
export class ValidationError extends ApiError {
  static override readonly kind: string = "ValidationError";
}

/** 429: too many requests; `retryAt` says when to come back, where the server does. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = "RateLimitError";
}

/** 5xx: the server, or a gateway before it, failed. */
export class ServerError extends ApiError {
  static override readonly kind: string = "ServerError";
}

/** 304: nothing changed since the ETag that was given as text. */
export class NotModifiedError extends ApiError {
  static override readonly kind: string = "NotModifiedError";
}
