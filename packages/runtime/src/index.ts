export { type ApiKeyOptions, apiKey } from "./auth/api-key.ts";
export { basic } from "./auth/basic.ts";
export { bearer } from "./auth/bearer.ts";
export type { Credential } from "./auth/credential.ts";
export { headerKey } from "./auth/header-key.ts";
export { loginRefused, type RefusedLogin } from "./auth/login-refused.ts";
export { missing } from "./auth/missing.ts";
export { type SessionOptions, session, type TokenStore } from "./auth/session.ts";
export { Call, call, Resource } from "./call/call.ts";
export type { Platform } from "./call/core.ts";
export { decoded, type Located, type Reading } from "./call/decoded.ts";
export type { Input, Method } from "./call/input.ts";
export type { Answer } from "./call/run.ts";
export { connect } from "./connect.ts";
export { Connection } from "./connection.ts";
export type { EnumInfo } from "./enum-info.ts";
export { environment } from "./environment.ts";
export {
  ApiError,
  type ApiErrorDetails,
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
} from "./errors/api-error.ts";
export { BusbarError } from "./errors/busbar-error.ts";
export type { Problem } from "./errors/from-response.ts";
export {
  ConfigError,
  ConnectionError,
  DecodeError,
  RedirectError,
  TimeoutError,
} from "./errors/local-errors.ts";
export { HttpConnection } from "./http-connection.ts";
export { type RateLimit, type TokenBucketOptions, tokenBucket } from "./layers/rate-limit.ts";
export type { RetryOptions } from "./layers/retry.ts";
export { open } from "./open.ts";
export type { Operation, OperationParameter } from "./operation.ts";
export { type CountedPagesOptions, countedPages } from "./pagination/counted-pages.ts";
export { type CursorOptions, cursor } from "./pagination/cursor.ts";
export { type LinkOptions, link } from "./pagination/link.ts";
export { offset } from "./pagination/offset.ts";
export { Page, type Slice } from "./pagination/page.ts";
export { PageCall, type Paging, page } from "./pagination/page-call.ts";
export type { ListOptions } from "./pagination/read-part.ts";
export { PlatformClient } from "./platform-client.ts";
export type { ConnectOptions } from "./prepared.ts";
export { bareKey } from "./request/bare-key.ts";
export { booleanAsNumber } from "./request/boolean-as-number.ts";
export { calendarDay } from "./request/calendar-day.ts";
export { type BodyEncoder, type FileInput, form, multipart, raw } from "./request/encode-body.ts";
export type { PathValue } from "./request/encode-path.ts";
export {
  csv,
  deepObject,
  type Encoder,
  json,
  milliseconds,
  pipes,
  seconds,
  spaces,
} from "./request/encoders.ts";
export { inMilliseconds } from "./request/in-milliseconds.ts";
export { inSeconds } from "./request/in-seconds.ts";
export { mediaTypeOf } from "./request/media-type-of.ts";
export { pairs } from "./request/pairs.ts";
export { segments } from "./request/segments.ts";
export { anyContent } from "./response/any-content.ts";
export { type ColumnsOptions, columns } from "./response/columns.ts";
export type { Decoder } from "./response/decoder.ts";
export { type ETags, etags } from "./response/etag.ts";
export { type FieldsOptions, fields } from "./response/fields.ts";
export { jsonContent } from "./response/json-content.ts";
export {
  type CallOptions,
  type ETagSource,
  type Logger,
  overlay,
  type ReadOptions,
  type Settings,
  type WriteOptions,
} from "./settings.ts";
export type { DateInput, Open } from "./types.ts";
