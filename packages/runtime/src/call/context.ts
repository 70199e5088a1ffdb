import type { Connection } from "../connection.ts";
import type { Settings } from "../settings.ts";
import type { Input } from "./input.ts";

/** What the layers know of one call. */
export interface CallContext {
  /** Connection that the call was made on. */
  readonly connection: Connection;
  /** Operation of the specification, or method and address of a direct call. */
  readonly operation: string;
  /** Settings of the connection, overlaid with those of the call. */
  readonly settings: Settings;
  /** Ends the call: the user's signal, the deadline, or, inside an attempt, its timeout. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the unread body is handed out. */
  readonly stream?: boolean | undefined;
  /** Whether the body is wanted as bytes. */
  readonly bytes?: boolean | undefined;
  /** Whether the operation takes no credential. */
  readonly anonymous?: boolean | undefined;
  /** What the specification says about repeating the operation. */
  readonly retry?: "safe" | "never" | undefined;
  /** Releases what bounds the call; called when a streamed body is over. */
  readonly finish?: (() => void) | undefined;
  /** Time limit of an attempt that the specification asks for, in ms. */
  readonly timeout?: number | undefined;
  /** What the call sends, for finding the secrets in it. */
  readonly input?: Pick<Input, "path" | "query" | "headers" | "body"> | undefined;
}

/** `fetch` as the layers see it. */
export type Fetch = (request: Request, context: CallContext) => Promise<Response>;

/** Something that every request passes through; gets the next layer and gives a `Fetch` around it. */
export type Layer = (next: Fetch) => Fetch;
