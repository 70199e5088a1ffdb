import type { Connection } from "../connection.ts";
import type { Bound } from "../layers/bounded.ts";
import type { Settings } from "../settings.ts";
import type { Input } from "./input.ts";

/** What the layers know of one call, and what they leave for whoever comes after them. */
export interface CallContext {
  /** What the call was made on. */
  readonly connection: Connection;
  /** Operation of the specification, or method and path of a direct call. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** Settings of the connection, overlaid with those of the call. */
  readonly settings: Settings;
  /** What the call sends, and what the specification says of it. */
  readonly input: Input;
  /** Hands the unread body out, where that was asked for. */
  readonly stream?: false | ((response: Response, bound: Bound, context: CallContext) => Response);
  /** Address, once a request has been made. */
  url?: string;
  /** Ends the call: the user's signal, or the deadline. */
  signal: AbortSignal | undefined;
  /** Releases what bounds the call; whoever hands out an unread body takes it along. */
  finish?: (() => void) | undefined;
  /** Ends the current attempt. */
  attempt?: AbortSignal;
  /** Body of the last answer, unless it is handed out unread. */
  body?: Body | undefined;
}

/** A body that was read to its end. */
export type Body = string | Uint8Array<ArrayBuffer>;

/** `fetch` as the layers see it. */
export type Fetch = (request: Request, context: CallContext) => Promise<Response>;

/** Something that every request passes through; gets the next layer and gives a `Fetch` around it. */
export type Layer = (next: Fetch) => Fetch;
