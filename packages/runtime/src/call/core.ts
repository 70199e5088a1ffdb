import type { Middleware } from "openapi-fetch";
import type { Problem } from "../errors/from-response.ts";
import type { ETags } from "../response/etag.ts";
import type { Fetch } from "./context.ts";
import type { Interception } from "./middleware.ts";

/** What a platform's package knows of its platform. */
export interface Platform {
  /** Value of `User-Agent`, such as `@busbar/<platform>/1.0.0`, where a runtime lets it be set. */
  userAgent?: string;
  /** Names of parameters and members whose values are never shown. */
  secretNames?: readonly string[];
  /** `etags`, where answers have some. */
  etags?: ETags;
  /** Whether a good answer with this value says that the operation failed; `problem` then reads it. */
  refused?: (value: unknown) => boolean;
  /** Reads the body of a failed answer. */
  problem?: (body: unknown, response: Response) => Problem | undefined;
}

/** What the views on one connection share. */
export interface Core {
  /** Address of the server, without a slash at its end. */
  readonly baseUrl: string;
  /** Scheme, host and port, with a slash at the end: the only place that credentials go to. */
  readonly origin: string;
  readonly platform: Platform;
  /** The user's own, as given to `connection.http.use`. */
  middleware: readonly Middleware[];
  /** Leads requests through it, once there can be some. */
  intercept?: Interception;
  /** All layers, the transport innermost. */
  readonly fetch: Fetch;
  /** Retry budget that is left. */
  budget: number;
}
