import type { OpenApiDocument } from "../document.ts";
import type { Answer, Call } from "../engine/platform.ts";
import type { Limiter } from "./limiter.ts";
import type { Portal } from "./portal/portal.ts";
import type { AccessToken, User } from "./portal/user.ts";
import type { Language } from "./texts.ts";

/** What every operation works with. */
export interface Context {
  readonly document: OpenApiDocument;
  readonly portal: Portal;
  readonly limiter: Limiter;
  readonly language: Language;
  /** Whether a 429 says when to come again. */
  readonly sendsRetryAfter: boolean;
}

/** Who calls, and by what. */
export interface Caller {
  readonly user: User;
  readonly accessToken?: AccessToken;
  readonly bearer?: string;
}

/** A call as the operations of this platform see it. */
export type PortalCall = Call<Caller>;

/** One operation. */
export type Operation = (context: Context, call: PortalCall) => Answer | Promise<Answer>;
